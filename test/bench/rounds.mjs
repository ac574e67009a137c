import {measure, measureShift} from './measure.mjs';

/**
 * Measures every page in every round. Every second round reverses their order, so that other load on the machine
 * affects all pages alike.
 * @returns a run for each measurement: {page, records, throttle, round, figures}
 */
export async function runRounds(
  browser,
  {origin, rounds, records, throttles, contestants, expected, onPage},
) {
  const blank = `${origin}/blank.html`;
  const load = (contestant, count, throttle) =>
    withRetries(contestant, () =>
      measure(browser, {
        blank,
        address: `${origin}/${count}/${contestant.name}.html`,
        throttle,
        contestant,
        expected: expected.get(count)[contestant.shows],
      }),
    );
  // Warms up the browser, because its first page also loads fonts and files.
  if (rounds > 1) for (const contestant of contestants) await load(contestant, records[0], 1);
  const runs = [];
  for (let round = 1; round <= rounds; round++) {
    const order = round % 2 === 1 ? contestants : contestants.toReversed();
    for (const throttle of throttles) {
      for (const count of records) {
        for (const contestant of order) {
          if (count > (contestant.most ?? Infinity)) continue;
          const page = contestant.name;
          onPage({round, throttle, records: count, page});
          runs.push({
            page,
            records: count,
            throttle,
            round,
            figures: await load(contestant, count, throttle),
          });
        }
      }
    }
  }
  return runs;
}

/** Retries libraries only: Grid.js sometimes shows nothing on a busy machine because of a race condition. */
async function withRetries({name, library}, work, left = library ? 2 : 0) {
  try {
    return await work();
  } catch (error) {
    if (left === 0) throw error;
    console.warn(`\n${name} is measured again: ${error.message}`);
    return withRetries({name, library}, work, left - 1);
  }
}

/** Measures the layout shift of each embedding method with slow script and feed: [{page, shift}]. */
export async function runShifts(browser, {origin, records, pages}) {
  const shifts = [];
  for (const {name} of pages) {
    const address = `${origin}/slow/${records[0]}/${name}.html`;
    shifts.push({
      page: name,
      shift: await measureShift(browser, {blank: `${origin}/blank.html`, address, throttle: 1}),
    });
  }
  return shifts;
}
