/** A deterministic random number generator (mulberry32). */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    /** Picks one of the values of `[[value, weight], ...]`. */
    weighted(pairs) {
      let left = next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
      return (pairs.find(([, weight]) => (left -= weight) < 0) ?? pairs.at(-1))[0];
    },
    /** Draws a number from a distribution given by steps, linear between them. */
    between(steps) {
      const place = next() * (steps.length - 1);
      const step = Math.floor(place);
      return steps[step] + (place - step) * (steps[step + 1] - steps[step]);
    },
    /** Picks some items of a list in their order. */
    some(list, count) {
      const left = [...list];
      while (left.length > count) left.splice(below(left.length), 1);
      return left;
    },
  };
}
