import {listNames} from '../../core/feed-format/fields.js';
import {recognise} from '../convert/headers/recognise-headers.js';
import {headerKey} from '../convert/headers/header-key.js';
import {fieldName} from '../convert/fields.js';
import type {WorkbookSheet} from '../read/workbook.js';
import {textOf, tidy} from '../values/parsed-value.js';
import {usualColumns} from './column-help.js';
import {pathsOfLabel, sheetOfLabel} from './labels.js';
import {kindAt, type SheetName} from './paths.js';

/** A column of a sheet, and the path of the field that it holds. */
export interface SheetColumn {
  readonly index: number;
  readonly header: string;
  /** Undefined if the column is unknown. */
  readonly path: string | undefined;
}
export interface FeedSheet {
  readonly name: SheetName;
  readonly sheet: WorkbookSheet;
  readonly columns: readonly SheetColumn[];
  /** The number of rows above the records: the headings, and the paths below them. */
  readonly above: number;
}

/** The columns of lists of operations as paths of a project. */
const pathOfField = (name: string): string => {
  const {field, stage, language} = fieldName(name);
  if (
    ['total', 'eu', 'state', 'euAndState', 'municipal', 'otherPublic', 'private', 'public', 'rate'].includes(
      field,
    )
  )
    return stage === undefined ? `funding.${field}` : '';
  const paths: Readonly<Record<string, string>> = {
    name: `name.${language ?? 'fi'}`,
    summary: `summary.${language ?? 'fi'}`,
    results: `results.${language ?? 'fi'}`,
    lead: 'lead.name',
    theme: 'themes',
    city: 'cities',
    currency: 'funding.currency',
    postcode: 'location.postcode',
    country: 'location.country',
  };
  return paths[field] ?? field;
};

/**
 * The path that a heading means. It may be the path itself in any spelling, a label in any language, or a header of
 * official lists.
 */
const pathOf = (sheet: SheetName, header: string): string | undefined => {
  const isKnown = (path: string): boolean => kindAt(sheet, path) !== undefined || path === 'partners';
  if (header === '') return undefined;
  if (isKnown(header) || header.startsWith('_')) return header;
  const lower = header.toLowerCase();
  const alike = usualColumns(sheet).find((path) => path.toLowerCase() === lower);
  if (alike !== undefined) return alike;
  const label = pathsOfLabel(header, headerKey).find(isKnown);
  if (label !== undefined) return label;
  if (sheet !== 'projects') return undefined;
  const [field] = recognise([header]).columns.keys();
  const path = field === undefined ? undefined : pathOfField(field);
  return path !== undefined && path !== '' && isKnown(path) ? path : undefined;
};

const textsOf = (cells: readonly unknown[] | undefined): readonly string[] =>
  (cells ?? []).map((cell) => tidy(textOf(cell)));

/** Whether a row holds the paths, as the row below the headings does. */
const isPathRow = (sheet: SheetName, cells: readonly string[]): boolean => {
  const filled = cells.filter(Boolean);
  const known = filled.filter((path) => kindAt(sheet, path) !== undefined || path.startsWith('_')).length;
  return (
    known > 0 &&
    known * 2 > filled.length &&
    (filled.includes('id') || filled.some((path) => /^(?:name|title|label)/.test(path)))
  );
};

/** Reads a sheet as a list of the feed, even if its headings were changed. */
export const feedSheet = (name: SheetName, sheet: WorkbookSheet): FeedSheet => {
  const [first, second] = [textsOf(sheet.rows[0]), textsOf(sheet.rows[1])];
  const hasPaths = isPathRow(name, second);
  const width = Math.max(first.length, second.length);
  const taken = new Set<string>();
  const columns = Array.from({length: width}, (_, index): SheetColumn => {
    const header = first[index] ?? '';
    const written = hasPaths ? (second[index] ?? '') : '';
    const path = written === '' ? pathOf(name, header) : written;
    if (path === undefined || taken.has(path))
      return {index, header: header === '' ? written : header, path: undefined};
    taken.add(path);
    return {index, header: header === '' ? path : header, path};
  });
  return {name, sheet, columns, above: hasPaths ? 2 : 1};
};

const known = ({columns}: FeedSheet): number => columns.filter(({path}) => path !== undefined).length;

/** The sheets of a workbook by the list that each one holds, recognised by its name or by its columns. */
export const feedSheets = (
  sheets: readonly WorkbookSheet[],
): {readonly found: ReadonlyMap<SheetName, FeedSheet>; readonly others: readonly WorkbookSheet[]} => {
  const found = new Map<SheetName, FeedSheet>();
  const others: WorkbookSheet[] = [];
  const unnamed: WorkbookSheet[] = [];
  for (const sheet of sheets) {
    const name = sheetOfLabel(sheet.name);
    if (name === undefined || name === 'feed' || found.has(name)) unnamed.push(sheet);
    else found.set(name, feedSheet(name, sheet));
  }
  for (const sheet of unnamed) {
    const [best] = listNames
      .filter((name) => !found.has(name))
      .map((name) => feedSheet(name, sheet))
      .filter(
        (one) => known(one) >= 3 && known(one) * 2 > one.columns.filter(({header}) => header !== '').length,
      )
      .sort((a, b) => known(b) - known(a));
    if (best) found.set(best.name, best);
    else others.push(sheet);
  }
  return {found, others};
};
