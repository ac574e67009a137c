import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import type {Project} from '../../../src/core/model/feed.js';
import type {Funding} from '../../../src/core/model/funding-record.js';
import type {Remark} from '../../../src/feed-tool/convert/remark.js';
import {importText, type ImportedFeed} from '../imports.js';

const folder = 'test/cases/feed';

export interface Outcome {
  readonly code: number;
  readonly feed: ImportedFeed['feed'];
  readonly projects: readonly Project[];
  readonly publications: ImportedFeed['feed']['publications'];
  readonly remarks: readonly Remark[];
  /** All remarks, one line each: position, original text, message. */
  readonly said: string;
}

/** A rejected feed has no lists. */
const feedList = <T>(list: readonly T[] | undefined): readonly T[] => list ?? [];

export const outcomeOf = ({code, feed, remarks, stderr}: ImportedFeed): Outcome => ({
  code,
  feed,
  projects: feedList(feed.projects),
  publications: feedList(feed.publications),
  remarks,
  said: [
    ...remarks.map(({sheet, row, column, name, value, message}) =>
      [sheet, row, column, name, value, message].filter((part) => part !== undefined).join(' | '),
    ),
    stderr,
  ].join('\n'),
});

/** Imports a text, or the bytes of a file, and returns the result. */
export const read = async (
  content: string | Uint8Array,
  name = 'list.csv',
  options: Parameters<typeof importText>[2] = {},
): Promise<Outcome> => outcomeOf(await importText(name, content, options));

/** Imports a case of the folder, with its mapping if it has one. */
export const readCase = async (name: string): Promise<Outcome> => {
  const files = await readdir(folder);
  const file = files.find((one) => one.startsWith(`${name}.`) && !/\.(?:map\.json|expected\.txt)$/.test(one));
  if (file === undefined) throw new Error(`no case ${name}`);
  const mapping = files.includes(`${name}.map.json`)
    ? (JSON.parse(await readFile(path.join(folder, `${name}.map.json`), 'utf8')) as unknown)
    : undefined;
  return read(await readFile(path.join(folder, file)), file, mapping === undefined ? {} : {mapping});
};
export const caseText = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');

/** The sums of projects as one line each: "planned EUR public 100". */
export const sumsOf = ({funding}: Project): readonly string[] =>
  [funding ?? []].flat().flatMap((one: Funding) =>
    Object.entries(one)
      .filter(([, value]) => typeof value === 'number')
      .map(([measure, value]) => `${one.stage ?? '-'} ${one.currency ?? 'EUR'} ${measure} ${String(value)}`),
  );
export const names = (projects: readonly Project[]): readonly unknown[] => projects.map(({name}) => name);
