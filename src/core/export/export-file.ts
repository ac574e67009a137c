import type {FundingSummary} from '../funding/summarise.js';
import type {Locale} from '../i18n/locale.js';
import type {Project, Publication} from '../model/feed.js';
import {writeBibtex} from './bibtex.js';
import {cslItems} from './csl.js';
import {writeCsv, type CsvRow} from './csv.js';
import type {ExportContext} from './export-context.js';
import {writeFeed} from './feed-json.js';
import {fundingRows} from './funding-rows.js';
import {projectRows} from './project-rows.js';
import {publicationRows} from './publication-rows.js';
import {writeRis} from './ris.js';

/** `spreadsheet` and `csv` are the same table, the first for people and the second for machines. */
export const exportFormats = ['spreadsheet', 'csv', 'json', 'bibtex', 'ris', 'csl'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The formats in which projects, publications and a table of sums can be downloaded, in the order of the menu. */
export const formatsOf = {
  projects: ['spreadsheet', 'csv', 'json'],
  publications: ['spreadsheet', 'csv', 'json', 'bibtex', 'ris', 'csl'],
  funding: ['spreadsheet', 'csv'],
} as const satisfies Readonly<Record<string, readonly ExportFormat[]>>;

/** The suffix of the file name and the media type. */
const fileTypes: Readonly<Record<ExportFormat, readonly [suffix: string, type: string]>> = {
  spreadsheet: ['.csv', 'text/csv'],
  csv: ['-data.csv', 'text/csv'],
  json: ['.json', 'application/json'],
  bibtex: ['.bib', 'application/x-bibtex'],
  ris: ['.ris', 'application/x-research-info-systems'],
  csl: ['.csl.json', 'application/vnd.citationstyles.csl+json'],
};

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Names a file after its content and the day: 6aika-hankkeet-2026-11-25.csv. */
export const exportFile = (
  format: ExportFormat,
  nameParts: readonly (string | undefined)[],
  {retrieved}: Pick<ExportContext, 'retrieved'>,
  text: string,
): ExportFile => {
  const [suffix, type] = fileTypes[format];
  const stem = [...nameParts.filter(Boolean), retrieved].join('-').toLowerCase();
  return {
    name: stem.replace(/[^\p{L}\p{N}]+/gu, '-').slice(-100) + suffix,
    type: `${type};charset=utf-8`,
    text,
  };
};

/** A table as CSV; `spreadsheet` follows the conventions of the language. */
const tableText = (
  rows: readonly CsvRow[],
  format: ExportFormat,
  {formats}: Pick<Locale, 'formats'>,
): string =>
  writeCsv(rows, {isForPeople: format === 'spreadsheet', hasDecimalComma: formats.number(0.5).includes(',')});

/** Writes projects in one of their formats. */
export const writeProjects = (
  projects: readonly Project[],
  format: ExportFormat,
  context: ExportContext,
): string =>
  format === 'spreadsheet' || format === 'csv'
    ? tableText(projectRows(projects, context), format, context.locale)
    : writeFeed({projects}, context);

/** Writes publications in one of their formats. */
export const writePublications = (
  publications: readonly Publication[],
  format: ExportFormat,
  context: ExportContext,
): string => {
  switch (format) {
    case 'spreadsheet':
    case 'csv':
      return tableText(publicationRows(publications, context), format, context.locale);
    case 'json':
      return writeFeed({publications}, context);
    case 'bibtex':
      return writeBibtex(cslItems(publications, context));
    case 'ris':
      return writeRis(cslItems(publications, context));
    case 'csl':
      return JSON.stringify(cslItems(publications, context), null, 2);
  }
};

/** Writes the table of a funding summary. */
export const writeFunding = (
  summary: FundingSummary,
  query: Parameters<typeof fundingRows>[1],
  format: ExportFormat,
  context: ExportContext,
): string => tableText(fundingRows(summary, query, context), format, context.locale);
