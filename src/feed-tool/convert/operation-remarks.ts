import {currencyOf, fundingsOf} from '../../core/model/amounts.js';
import {firstDay, lastDay} from '../../core/model/days.js';
import type {Project} from '../../core/model/feed.js';
import {categoryCodeOf, objectiveCodeOf} from '../../core/model/operation-codes.js';
import {eligibleDays} from '../../core/model/periods.js';
import type {Remark} from './remark.js';

type ListRemark = Omit<Remark, 'source'>;
type RowOf = (index: number) => number | undefined;

/** Remarks on values of a list of operations that cannot be right, and on codes in a spelling of its own. */
export const remarksOnOperations = (projects: readonly Project[], rowOf: RowOf): readonly ListRemark[] => [
  ...amountsAboveTotal(projects, rowOf),
  ...datesBeyondPeriod(projects, rowOf),
  ...periods(projects),
  ...spellings(projects, 'objectiveCode', objectiveCodeOf),
  ...spellings(projects, 'categoryCode', categoryCodeOf),
];

const nameOf = ({name}: Project): {readonly name?: string} => (typeof name === 'string' ? {name} : {});
const place = (project: Project, row: number | undefined) => ({
  ...nameOf(project),
  ...(row === undefined ? {} : {row}),
});

const amountsAboveTotal = (projects: readonly Project[], rowOf: RowOf): readonly ListRemark[] =>
  projects.flatMap((project, index) =>
    fundingsOf(project).flatMap(({eu, total, ...funding}): readonly ListRemark[] => {
      if (typeof eu !== 'number' || typeof total !== 'number' || total === 0 || eu <= total + 0.005)
        return [];
      const value = `${eu} > ${total} ${currencyOf(funding)}`;
      return [
        {
          kind: 'source',
          ...place(project, rowOf(index)),
          value,
          message: 'the EU amount is above the total: both were read as they stand',
        },
      ];
    }),
  );

const datesBeyondPeriod = (projects: readonly Project[], rowOf: RowOf): readonly ListRemark[] =>
  projects.flatMap((project, index): readonly ListRemark[] => {
    const {start, end, period} = project;
    const days = eligibleDays(period);
    if (!days) return [];
    const isLate = (date: string | undefined): boolean => date !== undefined && firstDay(date) > days.last;
    const isEarly = end !== undefined && lastDay(end) < days.first;
    if (!isLate(start) && !isLate(end) && !isEarly) return [];
    const value = [start, end].map((date) => date ?? '').join(' – ');
    const message = `the dates lie beyond the period ${period ?? ''}, in which expenditure is eligible from ${days.first} to ${days.last}`;
    return [{kind: 'source', ...place(project, rowOf(index)), value, message}];
  });

const periods = (projects: readonly Project[]): readonly ListRemark[] => {
  const counts = new Map<string, number>();
  for (const {period} of projects)
    if (period !== undefined) counts.set(period, (counts.get(period) ?? 0) + 1);
  if (counts.size < 2) return [];
  const value = [...counts].map(([period, count]) => `${period}: ${count}`).join(', ');
  return [
    {kind: 'note', value, message: 'the list has operations of more than one period: each keeps its own'},
  ];
};

/** The number of spellings that are named one by one. */
const mostSpellings = 30;

const spellings = (
  projects: readonly Project[],
  field: 'objectiveCode' | 'categoryCode',
  normalise: (project: Project) => string | undefined,
): readonly ListRemark[] => {
  const found = new Map<string, string | undefined>();
  for (const project of projects) {
    const written = project[field];
    if (written !== undefined && !found.has(written)) found.set(written, normalise(project));
  }
  const others = [...found].filter(([written, code]) => written !== code);
  return others.slice(0, mostSpellings).map(([value, code]): ListRemark => ({
    kind: 'note',
    value,
    ...(code === undefined
      ? {message: `this code is kept as it stands: it is none that ${field} is known to have`}
      : {
          result: code,
          message: 'this code is kept as it stands; statistics and exports also have its common spelling',
        }),
  }));
};
