import {isObject} from '../../core/feed-format/scalars.js';
import {fieldsIn, isPublications} from '../convert/columns.js';
import {importBibliography} from '../convert/import-bibliography.js';
import {importProjects} from '../convert/import-projects.js';
import {importPublications} from '../convert/import-publications.js';
import {joinPartners, partnerColumns} from '../convert/partner-sheet.js';
import {nothingImported, type Imported} from '../convert/import-result.js';
import type {Mapping} from '../convert/mapping.js';
import {importFeedDocument} from './feed-document.js';
import type {Opened} from './source.js';
import {tablesOf, type ReadTable, type SourceRemark} from './table.js';
import {UnreadableSource} from './unreadable.js';
import type {WorkbookSheet} from './workbook.js';

type OnRow = (done: number, of: number) => void;

/** Reads a source into records. Returns one result for each of its lists. */
export const importOpened = async (
  opened: Opened,
  mapping: Mapping,
  source: string,
  onRow?: OnRow,
): Promise<readonly Imported[]> => {
  if (opened.form === 'feed') return [importFeedDocument(opened.document, mapping, source)];
  if (opened.form === 'workbook' && mapping.columns === undefined) {
    const {importFeedWorkbook, isFeedWorkbook} = await import('../workbook/read-feed-workbook.js');
    if (isFeedWorkbook(opened.sheets)) return [importFeedWorkbook(opened.sheets, mapping, source)];
  }
  if (opened.form === 'lists' || opened.form === 'workbook') {
    const lists = opened.form === 'lists' ? opened.lists : listsOfWorkbook(opened.sheets, mapping);
    const read = importLists(lists, mapping, source, onRow);
    const items = opened.form === 'lists' ? (opened.items ?? []) : [];
    return items.length === 0 ? read : [...read, importBibliography(entriesOf(items), mapping, source)];
  }
  if (opened.form === 'csl')
    return [importBibliography(entriesOf(opened.items), mapping, source, opened.remarks)];
  const {readBibliography} = await import('./bibliography.js');
  return [importBibliography(readBibliography(opened.text, opened.form), mapping, source, opened.remarks)];
};

const entriesOf = (items: readonly unknown[]) =>
  items.map((item, index) => ({
    line: index + 1,
    text: '',
    ...(isObject(item) ? {item} : {problem: 'is no object'}),
  }));

/** Reads the lists of one file. A list that cannot be read does not stop the others, unless it is the only one. */
const importLists = (
  lists: readonly ReadTable[],
  mapping: Mapping,
  source: string,
  onRow?: OnRow,
): readonly Imported[] => {
  const importOne = (read: ReadTable): Imported =>
    mapping.records === 'publications' ||
    (mapping.records === undefined && isPublications(read.table, mapping))
      ? importPublications(read, mapping, source)
      : importProjects(read, mapping, source, onRow);
  if (lists.length === 1) return lists.map(importOne);
  const done: Imported[] = [];
  let failure: unknown;
  const unread: SourceRemark[] = [];
  for (const read of lists) {
    try {
      done.push(importOne(read));
    } catch (error) {
      failure ??= error;
      const reason = error instanceof Error ? error.message : String(error);
      const {sheet} = read.table;
      unread.push(
        {...(sheet === undefined ? {} : {sheet}), isFinding: true, message: `a list ${reason}`},
        ...read.remarks,
      );
    }
  }
  if (done.length === 0) throw failure;
  return unread.length === 0 ? done : [...done, nothingImported(source, mapping, unread)];
};

/**
 * The sheets of a workbook that are lists of one kind. The other sheets are named in a remark; hidden sheets are
 * not read.
 */
export const listsOfWorkbook = (
  sheets: readonly WorkbookSheet[],
  {sheet, header, columns}: Mapping,
): readonly ReadTable[] => {
  const named = sheets.find(({name}) => name === sheet);
  if (sheet !== undefined && !named) {
    throw new UnreadableSource(`has no sheet "${sheet}"; it has: ${sheets.map(({name}) => name).join(', ')}`);
  }
  const visible = sheets.filter(({isHidden}) => !isHidden);
  const wanted = named ? [named] : visible.length > 0 ? visible : sheets;
  const filled = wanted.filter(({rows}) => rows.some((cells) => cells.some(isThere)));
  if (filled.length === 0) throw new UnreadableSource('is empty');
  const read = filled.map((one) => {
    const grid = {rows: one.rows, merged: one.merged, ...(sheets.length > 1 ? {sheet: one.name} : {})};
    const lists = tablesOf(grid, header);
    return {sheet: one, lists, fields: new Set(lists.flatMap(({table}) => fieldsIn(table, columns)))};
  });
  const partners = read
    .map((one) => ({one, columns: one.lists[0] && partnerColumns(one.lists[0].table)}))
    .find(
      ({one, columns: found}) =>
        found !== undefined && read.some((other) => other !== one && hasOperations(other.fields)),
    );
  const candidates = partners === undefined ? read : read.filter((one) => one !== partners.one);
  const best = candidates.reduce((most, next) => (next.fields.size > most.fields.size ? next : most));
  const isAlike = ({fields}: (typeof read)[number]): boolean => {
    const common = [...fields].filter((field) => best.fields.has(field)).length;
    return common > 0 && (fields.has('name') || fields.has('title')) && common * 2 >= best.fields.size;
  };
  const chosen = candidates.filter((one) => one === best || isAlike(one));
  const others = candidates.filter((one) => !chosen.includes(one));
  const remarks: readonly SourceRemark[] = [
    ...others.map(({sheet: {name, rows}}): SourceRemark => {
      const count = rows.filter((cells) => cells.filter(isThere).length > 1).length;
      return {
        sheet: name,
        isFinding: count > 2,
        message: `the sheet "${name}" is not read, as no list of projects was seen in it (${count} rows)`,
      };
    }),
    ...sheets
      .filter((one) => one.isHidden && !wanted.includes(one))
      .map(({name}) => ({sheet: name, isFinding: false, message: `the hidden sheet "${name}" is not read`})),
    ...(visible.length === 0 && !named
      ? [{isFinding: true, message: 'all sheets of the workbook are hidden; they were read all the same'}]
      : []),
    ...(named?.isHidden ? [{isFinding: false, message: `the sheet "${named.name}" is hidden`}] : []),
  ];
  const partnerTable = partners?.one.lists[0]?.table;
  const columnsOfPartners = partners?.columns;
  const found = chosen.flatMap(({lists}) => lists);
  const [first, ...rest] =
    partnerTable && columnsOfPartners
      ? found.map((list) => joinPartners(list, partnerTable, columnsOfPartners))
      : found;
  return first ? [{table: first.table, remarks: [...remarks, ...first.remarks]}, ...rest] : [];
};
const hasOperations = (fields: ReadonlySet<string>): boolean => fields.has('name') && !fields.has('title');
const isThere = (cell: unknown): boolean => cell !== null && cell !== undefined && cell !== '';
