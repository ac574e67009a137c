import {contestants} from './contestants.mjs';
import {assertShown} from './expected.mjs';
import {measure} from './measure.mjs';

/**
 * Measures every page in every round, one after the other in an order that turns round each time: whatever else
 * the machine does meets all of them alike.
 * @returns a run for each measurement: {page, records, throttle, round, figures}
 */
export async function runRounds(browser, {origin, rounds, records, throttles, expected, onRound}) {
  const load = async (page, count, throttle) => {
    const address = `${origin}/${count}/${page}.html`;
    const {shown, figures} = await measure(browser, {blank: `${origin}/blank.html`, address, throttle});
    assertShown(shown, expected.get(count), page);
    return figures;
  };
  // The first page of a browser pays for fonts and files that later ones find in memory.
  if (rounds > 1) for (const page of contestants) await load(page, records[0], 1);
  const runs = [];
  for (let round = 1; round <= rounds; round++) {
    const order = round % 2 === 1 ? contestants : contestants.toReversed();
    for (const throttle of throttles) {
      for (const count of records) {
        for (const page of order) {
          runs.push({page, records: count, throttle, round, figures: await load(page, count, throttle)});
        }
      }
    }
    onRound(round);
  }
  return runs;
}
