import {contestants, reference} from './contestants.mjs';
import {measures} from './measure.mjs';

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
};

/** Computes median, minimum and maximum of every measure by page, and the ratio of medians to the reference. */
export function summarise(runs) {
  const settings = new Map(runs.map((run) => [`${run.records} ${run.throttle}`, run]));
  return [...settings.values()].map(({records, throttle}) => {
    const here = runs.filter((run) => run.records === records && run.throttle === throttle);
    const valuesOf = (page, name) =>
      here.filter((run) => run.page === page).flatMap(({figures}) => figures[name] ?? []);
    const figureOf = (page, name) => {
      const values = valuesOf(page, name);
      // A page without the feature has no figure.
      if (values.length === 0) return undefined;
      const middle = median(values);
      return {
        median: middle,
        min: Math.min(...values),
        max: Math.max(...values),
        ratio: middle / median(valuesOf(reference, name)),
      };
    };
    const pages = [...new Set(here.map(({page}) => page))].map((page) => [
      page,
      Object.fromEntries(measures.map(({name}) => [name, figureOf(page, name)])),
    ]);
    return {records, throttle, pages: Object.fromEntries(pages)};
  });
}

const shown = (value) => value.toFixed(value < 10 ? 1 : 0);
const ratioOf = ({ratio}) => (Number.isFinite(ratio) ? ratio.toFixed(ratio < 9.95 ? 1 : 0) : '');
/** A median with its ratio to the hand-written page. The reference shows its range instead. */
const cell = (figure, isReference) => {
  if (figure === undefined) return '-';
  const {median: middle, min, max} = figure;
  if (isReference) return min === max ? shown(middle) : `${shown(middle)} (${shown(min)}–${shown(max)})`;
  const ratio = ratioOf(figure);
  return ratio ? `${shown(middle)} · ${ratio}` : shown(middle);
};

const loading = [
  ['code', 'code until then, kB'],
  ['laterCode', 'code later, kB'],
  ['paint', 'first rows, ms'],
  ['paintCpu', 'CPU until then, ms'],
  ['cpu', 'CPU until idle, ms'],
  ['blocking', 'blocked, ms'],
  ['longest', 'longest task, ms'],
  ['heap', 'heap, MB'],
];
const acting = (kind) => [
  [`firstKey${kind}`, 'first key'],
  [`key${kind}`, 'a further key'],
  [`facet${kind}`, 'a filter'],
  [`more${kind}`, 'next page'],
  [`sort${kind}`, 'another order'],
];

/** The tables of a run: [{title, columns, rows}]. Each row begins with the name of its page. */
export function tables(summary) {
  return summary.flatMap(({records, throttle, pages}) => {
    const where = `${records.toLocaleString('en')} records, CPU x${throttle}`;
    const rowsOf = (columns) =>
      contestants
        .filter(({name}) => pages[name] && columns.some(([measure]) => pages[name][measure]))
        .map(({name, title}) => [
          title,
          ...columns.map(([measure]) => cell(pages[name][measure], name === reference)),
        ]);
    const table = (title, columns) => ({
      title: `${where}: ${title}`,
      columns: columns.map(([, words]) => words),
      rows: rowsOf(columns),
    });
    return [
      table('loading', loading),
      table('actions of a reader, ms of CPU', acting('Cpu')),
      table('actions of a reader, ms to the paint', acting('Wall')),
    ];
  });
}

/** A table as lines of text. */
export function asText({title, columns, rows}) {
  const all = [['page', ...columns], ...rows];
  const widths = all[0].map((_, index) => Math.max(...all.map((row) => row[index].length)) + 2);
  const line = (cells) =>
    cells
      .map((text, index) => (index === 0 ? text.padEnd(widths[0]) : text.padStart(widths[index])))
      .join('');
  return ['', title, ...all.map(line)].join('\n');
}

/** A table in Markdown. */
export const asMarkdown = ({title, about = 'page', columns, rows, isProse = false}) =>
  [
    `_${title}_`,
    '',
    `| ${[about, ...columns].join(' | ')} |`,
    `|---|${columns.map(() => (isProse ? '---' : '--:')).join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
