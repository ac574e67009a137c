import Papa from 'papaparse';
import {writeXlsx} from 'hucre/xlsx';
import {currencyOf, fundingsOf, stageOf} from '../core/model/amounts.js';
import type {Feed, Project, Text} from '../core/model/feed.js';
import type {Funding} from '../core/model/funding-record.js';
import {byId} from '../core/model/ids.js';
import {textIn} from '../core/model/text.js';
import {operationColumns, operationHeading, type OperationColumn} from './operation-headings.js';

type Cell = string | number | null;

/** The sums of a list of operations, in this order of preference: awarded, stated without a stage, planned, paid. */
const stages = ['awarded', 'unstated', 'planned', 'paid'];
const fundingOf = (project: Project): Funding | undefined =>
  [...fundingsOf(project)].sort(
    (a, b) =>
      Number(typeof b.total === 'number') - Number(typeof a.total === 'number') ||
      stages.indexOf(stageOf(a)) - stages.indexOf(stageOf(b)),
  )[0];

/** The language of the list: the requested one, or the feed's. */
export interface OperationListOptions {
  readonly language: string;
}

const cellsOf = (project: Project, feed: Feed, language: string): Readonly<Record<OperationColumn, Cell>> => {
  const funds = byId(feed.funds);
  const own = (text: Text | undefined): string | null =>
    text === undefined ? null : textIn(text, language, feed.language).value;
  const english = (text: Text | undefined): string | null =>
    language !== 'en' && typeof text === 'object' ? (text['en'] ?? null) : null;
  const {location, lead, strategic} = project;
  const fund = project.fund === undefined ? undefined : funds.get(project.fund);
  const funding = fundingOf(project);
  const rate = funding?.rate;
  return {
    code: project.code ?? project.id,
    lead: own(lead?.name),
    name: own(project.name),
    'name.en': english(project.name),
    summary: [own(project.summary), own(project.results)].filter(Boolean).join('\n\n') || null,
    'summary.en': english(project.summary),
    start: project.start ?? null,
    end: project.end ?? null,
    total: funding?.total ?? null,
    eu: funding?.eu ?? null,
    currency: funding ? currencyOf(funding) : null,
    fund: own(fund?.abbreviation ?? fund?.name) ?? project.fund ?? null,
    objectiveCode: project.objectiveCode ?? null,
    objective: own(project.objective),
    // The percent sign makes clear that 1 means 1 %, not 100 %.
    rate: rate === undefined ? null : `${Number((rate * 100).toPrecision(12))}%`,
    postcode: location?.postcode ?? null,
    place: own(location?.name),
    nuts: location?.nuts ?? null,
    country: location?.country ?? null,
    categoryCode: project.categoryCode ?? null,
    category: own(project.category),
    strategic: strategic === undefined ? null : strategic ? 'yes' : 'no',
    period: project.period ?? feed.programme?.period ?? null,
  };
};

/** The rows of a list of operations. Columns that are empty for every operation are left out. */
const rowsOf = (feed: Feed, {language}: OperationListOptions): readonly (readonly Cell[])[] => {
  const rows = feed.projects.map((project) => cellsOf(project, feed, language));
  const optional: readonly OperationColumn[] = [
    'name.en',
    'summary.en',
    'eu',
    'objectiveCode',
    'categoryCode',
    'postcode',
    'nuts',
  ];
  const columns = operationColumns.filter(
    (column) => !optional.includes(column) || rows.some((row) => row[column] !== null),
  );
  return [
    columns.map((column) => operationHeading(column, language)),
    ...rows.map((row) => columns.map((column) => row[column])),
  ];
};

/** Exports a feed as the list of operations of Art. 49(3), as CSV that a spreadsheet program opens. */
export const operationListCsv = (feed: Feed, options: OperationListOptions): string => {
  const rows = rowsOf(feed, options).map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : (cell ?? ''))),
  );
  return `\ufeff${Papa.unparse(rows, {newline: '\r\n', escapeFormulae: true})}\r\n`;
};

/** Exports the same list as a workbook. */
export const operationListWorkbook = (feed: Feed, options: OperationListOptions): Promise<Uint8Array> => {
  const rows = rowsOf(feed, options).map((row) => [...row]);
  const columns = (rows[0] ?? []).map(() => ({width: 24}));
  return writeXlsx({
    sheets: [{name: 'List of operations', rows, freezePane: {rows: 1}, columns}],
  });
};
