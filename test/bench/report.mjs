import {contestants, reference} from './contestants.mjs';
import {measures} from './measure.mjs';

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
};

/** Median, least and most of every measure, by page, and the ratio of medians to the reference. */
export function summarise(runs) {
  const settings = new Map(runs.map((run) => [`${run.records} ${run.throttle}`, run]));
  return [...settings.values()].map(({records, throttle}) => {
    const here = runs.filter((run) => run.records === records && run.throttle === throttle);
    const valuesOf = (page, {name}) =>
      here.filter((run) => run.page === page).flatMap(({figures}) => figures[name] ?? []);
    return {
      records,
      throttle,
      measures: measures.map((measure) => ({
        ...measure,
        pages: Object.fromEntries(
          contestants.flatMap((page) => {
            const values = valuesOf(page, measure);
            // A page that has no such thing has no figure for it.
            if (values.length === 0) return [];
            const middle = median(values);
            return [
              [
                page,
                {
                  median: middle,
                  min: Math.min(...values),
                  max: Math.max(...values),
                  ratio: middle / median(valuesOf(reference, measure)),
                },
              ],
            ];
          }),
        ),
      })),
    };
  });
}

const shown = (value) => value.toFixed(value < 100 ? 1 : 0);
const figure = ({median: middle, min, max} = {}) =>
  middle === undefined ? '-' : min === max ? shown(middle) : `${shown(middle)} (${shown(min)}-${shown(max)})`;

/** The summary as lines of text. */
export function table(summary) {
  const others = contestants.filter((page) => page !== reference);
  const line = (cells) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : cell.padStart(22))).join('');
  return summary.flatMap(({records, throttle, measures: rows}) => [
    '',
    `${records.toLocaleString('en')} records, CPU x${throttle}`,
    line(['', ...contestants, ...others.map((page) => `${page} / ${reference}`)]),
    ...rows.map(({title, unit, pages}) =>
      line([
        `${title}, ${unit}`,
        ...contestants.map((page) => figure(pages[page])),
        ...others.map((page) => (Number.isFinite(pages[page]?.ratio) ? pages[page].ratio.toFixed(2) : '-')),
      ]),
    ),
  ]);
}
