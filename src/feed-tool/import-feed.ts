import type {Imported} from './map/imported.js';
import type {Mapping} from './map/mapping.js';
import type {Remark} from './map/remark.js';
import {assemble, type FeedDocument} from './merge/assemble.js';
import {mergeInto, type Changes} from './merge/merge-into.js';
import {marked} from './merge/owned-texts.js';
import {importOpened} from './read/import-opened.js';
import {openSource, type SourceFile} from './read/source.js';
import {UnreadableSource} from './read/unreadable.js';

export interface ImportedFeed {
  readonly document: FeedDocument;
  readonly imported: readonly Imported[];
  readonly remarks: readonly Remark[];
  /** Against the feed that was brought up to date; undefined where there was none. */
  readonly changes: Changes | undefined;
}
export interface ImportSettings {
  readonly mapping: Mapping;
  /** The feed that is brought up to date. */
  readonly into?: FeedDocument;
  /** What becomes the `updated` of the feed. */
  readonly now: Date;
  readonly onRow?: (source: string, done: number, of: number) => void;
}

/**
 * One feed of one or more files.
 * @throws UnreadableSource, BadMapping
 */
export const importFeed = async (
  files: readonly SourceFile[],
  {mapping, into, now, onRow}: ImportSettings,
): Promise<ImportedFeed> => {
  const imported: Imported[] = [];
  for (const file of files) {
    try {
      const opened = await openSource(file, mapping);
      imported.push(
        ...(await importOpened(opened, mapping, file.name, (done, of) => onRow?.(file.name, done, of))),
      );
    } catch (error) {
      if (error instanceof UnreadableSource) throw new UnreadableSource(`${file.name}: ${error.message}`);
      throw error;
    }
  }
  const made = assemble(imported, now);
  const language = typeof made.document['language'] === 'string' ? made.document['language'] : 'en';
  // A workbook of the tool's own form carries the marks of earlier imports with it.
  const mark = imported.every(({envelope}) => envelope)
    ? <T>(one: T): T => one
    : <T extends object>(one: T): T => marked(one, language);
  const {projects, publications} = made.document;
  const document: FeedDocument = {
    ...made.document,
    ...(projects ? {projects: projects.map(mark)} : {}),
    ...(publications ? {publications: publications.map(mark)} : {}),
  };
  if (!into) return {document, imported, remarks: made.remarks, changes: undefined};
  const merged = mergeInto(into, document, files.map(({name}) => name).join(', '));
  return {...merged, imported, remarks: [...made.remarks, ...merged.remarks]};
};
