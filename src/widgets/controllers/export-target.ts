import type {ExportContext} from '../../core/export/export-context.js';
import type {ExportFormat} from '../../core/export/export-file.js';
import type {Text} from '../../core/model/feed.js';
import type {ListController} from './list-controller.js';
import {textTemplate, textValue, type TextContext} from '../templates/text-template.js';

/** In which formats records are to be had, and what writes them. */
export interface ExportKind<T> {
  readonly formats: readonly ExportFormat[];
  readonly write: (records: readonly T[], format: ExportFormat, context: ExportContext) => string;
}

/** What a reader may take along: a record, or all that matches. */
export interface ExportTarget<T> extends ExportKind<T> {
  /** Asked for when all of the feed is here. */
  readonly records: () => readonly T[];
  /** The id of a record tells its menus from those of another; empty for the menus of the list. */
  readonly key: string;
  /** What it is: for a screen reader, which meets the same buttons with every record. */
  readonly name: unknown;
  /** How much it is, where it is more than one record. */
  readonly counted?: string;
  /** What it is as plain text, for those with whom it is shared. */
  readonly title: string;
  /** What is in a file, for its name. */
  readonly file: string;
  /** Where it is found; undefined where nothing but this page has it. */
  readonly url: string | undefined;
  /** The words by which it is quoted. */
  readonly quote?: string;
}

export const recordExportTarget = <T extends {readonly id: string}>(
  record: T,
  title: Text,
  kind: ExportKind<T>,
  reading: TextContext,
  url: string | undefined,
): ExportTarget<T> => ({
  ...kind,
  records: () => [record],
  key: record.id,
  name: textTemplate(title, {...reading, searchWords: []}),
  title: textValue(title, reading),
  file: record.id,
  url,
});

/** All that match, in their order; the page is where they are found. */
export const listExportTarget = <T extends object & {readonly id: string}>(
  list: ListController<T>,
  kind: ExportKind<T>,
  {locale}: Pick<TextContext, 'locale'>,
  file: string,
  heading: string,
): ExportTarget<T> => ({
  ...kind,
  records: () => list.records,
  key: '',
  name: heading || file,
  counted: list.counted(list.records.length, locale),
  title: heading || file,
  file,
  url: location.href,
});
