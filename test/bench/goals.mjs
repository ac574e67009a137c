import {readFileSync} from 'node:fs';
import {contestants, shifting} from './contestants.mjs';

/**
 * The goals, evaluated from a run. A goal is met when every figure in `found` is at most `most`, and open when the run
 * lacks a figure. `why` explains a missed goal by what profiling found.
 */
const both = (throttle) => (records) => [records, throttle];
const [x1, x4] = [both(1), both(4)];

export function goalsOf({summary, shifts}) {
  const pageIn = ([records, throttle], page) =>
    summary.find((one) => one.records === records && one.throttle === throttle)?.pages[page];
  const ratio = (where, page, measure) => pageIn(where, page)?.[measure]?.ratio;
  const ratios = (wheres, page, names) =>
    wheres.flatMap((where) => names.map((name) => ratio(where, page, name)));
  const value = (where, page, measure) => pageIn(where, page)?.[measure]?.median;
  const sizes = JSON.parse(readFileSync('dist/cdn/sizes.json', 'utf8'));
  const size = (name) => sizes[`${name}.js`].brotli / 1000;
  const widgets = ['publication-table', 'funding-summary', 'project-map', 'eu-statement'].map(size);
  const [core, controls, actions] = ['sixcity', 'controls', 'actions'].map(size);
  const shiftOf = (page) => shifts?.find((one) => one.page === page)?.shift;
  const acts = (names) => names.flatMap((name) => [`${name}Cpu`, `${name}Wall`]);
  const first = ['paintCpu', 'paint'];
  const besideSmall = (wheres, page, names) =>
    wheres.flatMap((where) => names.map((name) => value(where, page, name) / value(where, 'small', name)));
  const firstWheres = [x1(1000), x4(1000), x1(10_000), x4(10_000)];
  const libraries = contestants.filter(({library, needs}) => library ?? needs?.startsWith('@'));
  const compared = ['paint', 'paintCpu', 'cpu', 'heap', ...acts(['firstKey', 'key', 'more', 'sort'])];
  /** The largest ratio of our figures to those of a library; undefined where the run lacks all of them. */
  const worstBeside = (library) => {
    const found = firstWheres
      .flatMap((where) => compared.map((name) => value(where, 'plain', name) / value(where, library, name)))
      .filter(Number.isFinite);
    return found.length > 0 ? Math.max(...found) : undefined;
  };
  const ten = (where) => value(where, 'ten', 'paint') / value(where, 'ours', 'paint');

  return [
    {what: 'size of the core, kB brotli', most: 26, found: [core], why: 'core'},
    {
      what: 'size of the chunk of each widget: table, summary, map, statement, kB brotli',
      most: 5,
      found: widgets,
      why: 'widgets',
    },
    {
      what: 'size of the chunks of the controls and the actions, kB brotli',
      most: 8,
      found: [controls, actions],
      why: 'actions',
    },
    {
      what: 'size of the core with all chunks, kB brotli',
      most: 52,
      found: [[core, controls, actions, ...widgets].reduce((sum, one) => sum + one)],
      why: 'all',
    },
    {
      what: 'first rows at 1,000 and 10,000 records, x1 and x4, CPU and to the paint',
      most: 1,
      found: ratios(firstWheres, 'ours', first),
      why: 'first',
    },
    {
      what: 'the same without filters, beside the small page',
      most: 1.3,
      found: besideSmall(firstWheres, 'plain', first),
      why: 'first',
    },
    {
      what: 'first rows of 50,000 records in a split feed, beside the small page with the whole feed, CPU and to the paint',
      most: 0.3,
      found: besideSmall([x1(50_000)], 'split', first),
      why: 'split',
    },
    {
      what: 'first rows with static HTML in the page, 1,000 and 10,000 records, CPU and to the paint',
      most: 0.4,
      found: ratios([x1(1000), x1(10_000)], 'static', first),
      why: 'static',
    },
    {
      what: 'CPU until idle at 10,000 records',
      most: 1,
      found: ratios([x1(10_000)], 'ours', ['cpu']),
      why: 'idle',
    },
    {
      what: 'first and further key at 10,000 records, CPU and to the paint',
      most: 1,
      found: ratios([x1(10_000)], 'ours', acts(['firstKey', 'key'])),
      why: 'key',
    },
    {
      what: 'filter, order and next page at 10,000 records, CPU and to the paint',
      most: 1,
      found: ratios([x1(10_000)], 'ours', acts(['facet', 'sort', 'more'])),
      why: 'acts',
    },
    ...libraries.map(({name, title}) => ({
      what: `the worst of all figures without filters, beside ${title}, 1,000 and 10,000 records, x1 and x4`,
      most: 1,
      found: [worstBeside(name)],
      why: 'libraries',
    })),
    {
      what: 'total blocking time at 10,000 records, ms beyond that of the hand-written page',
      most: 0,
      found: [value(x1(10_000), 'ours', 'blocking') - value(x1(10_000), 'hand', 'blocking')],
      why: 'blocking',
    },
    {
      what: 'longest task at 50,000 records in a split feed, ms (0 when all are under 50)',
      most: 50,
      found: [value(x1(50_000), 'split', 'longest')],
      why: 'longest',
    },
    {
      what: 'layout shift of a frame, of static HTML and of the documented CSS rule',
      most: 0,
      digits: 3,
      found: ['frame', 'static', 'rule'].map(shiftOf),
      why: 'shift',
    },
    {
      what: 'ten lists on a page compared with one, first rows, ratio (a second request for the feed would end the run)',
      most: 1.5,
      found: [ten(x1(1000)), ten(x1(10_000))],
      why: 'ten',
    },
    {
      what: 'JS heap at 10,000 records',
      most: 0.8,
      found: ratios([x1(10_000)], 'ours', ['heap']),
      why: 'heap',
    },
  ].map(judge);
}

function judge({what, most, found, digits = 2, why}) {
  const figures = found.filter(Number.isFinite);
  const isWhole = figures.length === found.length;
  const rounded = figures.map((figure) => figure.toFixed(digits));
  const isOver = rounded.some((figure) => Number(figure) > most);
  const state = isOver ? 'not met' : isWhole ? 'met' : 'open';
  return {what, most, figures: rounded, state, why: isOver ? why : undefined};
}

export const goalTable = (goals, reasons) => ({
  title: 'Ratios compare with the rich hand-written page, unless they name another.',
  isProse: true,
  about: 'goal',
  columns: ['at most', 'found', 'verdict', 'why not'],
  rows: goals.map(({what, most, figures, state, why}) => [
    what,
    String(most),
    figures.join(' / ') || 'not measured in this run',
    state,
    why ? (reasons[why] ?? 'not investigated') : '',
  ]),
});

export const shiftTable = (shifts) => ({
  title: 'Layout shift of the text below, when script and feed arrive 300 ms late',
  columns: ['shift'],
  rows: shifting.map(({name, title}) => [
    title,
    shifts.find(({page}) => page === name)?.shift.toFixed(3) ?? '-',
  ]),
});
