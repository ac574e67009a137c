interface Entry<Arguments, Result> {
  readonly args: Arguments;
  readonly result: Result;
}

/**
 * Memoizes the last results of a function per first argument (weakly held). Arguments are compared by identity,
 * so callers have to pass the same objects. Opening one of 10,000 items must not sort them again.
 */
export const memoize = <Key extends object, Arguments extends readonly unknown[], Result>(
  compute: (key: Key, ...args: Arguments) => Result,
  maxEntries = 1,
): ((key: Key, ...args: Arguments) => Result) => {
  const cache = new WeakMap<Key, Entry<Arguments, Result>[]>();
  return (key, ...args) => {
    const entries = cache.get(key) ?? [];
    cache.set(key, entries);
    let entry = entries.find((candidate) => candidate.args.every((value, index) => value === args[index]));
    if (!entry) {
      entry = {args, result: compute(key, ...args)};
      entries.unshift(entry);
      entries.splice(maxEntries);
    }
    return entry.result;
  };
};
