import type {Imported} from './convert/import-result.js';
import type {Mapping} from './convert/mapping.js';
import type {Remark} from './convert/remark.js';
import {assemble, type FeedDocument} from './merge/assemble-feed.js';
import {mergeInto, type Changes} from './merge/merge-into.js';
import {sourceKey} from './merge/import-memory.js';
import {importOpened} from './read/import-opened.js';
import {openSource, type SourceFile} from './read/source.js';
import {UnreadableSource} from './read/unreadable.js';

export interface ImportedFeed {
  readonly document: FeedDocument;
  readonly imported: readonly Imported[];
  readonly remarks: readonly Remark[];
  /** The difference from the feed that was updated; undefined if there was none. */
  readonly changes: Changes | undefined;
}
export interface ImportSettings {
  readonly mapping: Mapping;
  /** The mapping of this file, if files are read with different mappings. */
  readonly mappingOf?: (source: string) => Mapping;
  /** The feed to update. */
  readonly into?: FeedDocument;
  /** The value for the feed's `updated`. */
  readonly now: Date;
  readonly onRow?: (source: string, done: number, of: number) => void;
}

/**
 * Imports one or more files into one feed.
 * @throws UnreadableSource if a file cannot be read
 * @throws BadMapping if a mapping does not fit its file
 */
export const importFeed = async (
  files: readonly SourceFile[],
  {mapping, mappingOf = () => mapping, into, now, onRow}: ImportSettings,
): Promise<ImportedFeed> => {
  const imported: Imported[] = [];
  for (const file of files) {
    try {
      const own = mappingOf(file.name);
      const opened = await openSource(file, own);
      imported.push(
        ...(await importOpened(opened, own, file.name, (done, of) => onRow?.(file.name, done, of))),
      );
    } catch (error) {
      if (error instanceof UnreadableSource) throw new UnreadableSource(`${file.name}: ${error.message}`);
      throw error;
    }
  }
  const made = assemble(imported, now, into);
  if (!into) return {document: made.document, imported, remarks: made.remarks, changes: undefined};
  const merged = mergeInto(into, {
    document: made.document,
    source: files.map(({name}) => name).join(', '),
    keys: files.map(({name}) => sourceKey(name)),
    places: joined(imported.map(({places}) => places)),
    bases: joined(imported.map(({bases}) => bases)),
  });
  return {...merged, imported, remarks: [...made.remarks, ...merged.remarks]};
};

const joined = <T>(maps: readonly (ReadonlyMap<string, T> | undefined)[]): ReadonlyMap<string, T> =>
  maps.length === 1 ? (maps[0] ?? new Map<string, T>()) : new Map(maps.flatMap((map) => [...(map ?? [])]));
