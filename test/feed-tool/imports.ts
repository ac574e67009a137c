import {readFile} from 'node:fs/promises';
import type {Remark} from '../../src/feed-tool/convert/remark.js';
import type {Project, Publication} from '../../src/core/model/feed.js';
import {sixcity, withFiles} from '../cli/sixcity.js';

export interface ImportedFeed {
  readonly code: number;
  readonly stderr: string;
  readonly remarks: readonly Remark[];
  readonly changes?: {
    readonly added: readonly string[];
    readonly changed: readonly {readonly id: string; readonly fields: readonly string[]}[];
    readonly gone: readonly string[];
  };
  readonly feed: Readonly<Record<string, unknown>> & {
    readonly projects: readonly Project[];
    readonly publications: readonly Publication[];
  };
  readonly report: string;
}

/** Imports one file under a given name, as the command does, with further options. */
export const importText = async (
  name: string,
  content: string | Uint8Array,
  {args = [], mapping, into}: {args?: readonly string[]; mapping?: unknown; into?: unknown} = {},
): Promise<ImportedFeed> => {
  let result: ImportedFeed | undefined;
  const files = {
    [name]: content,
    'mapping.json': JSON.stringify(mapping ?? {}),
    ...(into === undefined ? {} : {'old.json': JSON.stringify(into)}),
  };
  await withFiles(files, async (pathOf) => {
    const {code, stdout, stderr} = await sixcity(
      ...['import', pathOf(name), '--json', '--out', pathOf('feed.json'), '--report', pathOf('report.csv')],
      ...(mapping === undefined ? [] : ['--mapping', pathOf('mapping.json')]),
      ...(into === undefined ? [] : ['--into', pathOf('old.json')]),
      ...args,
    );
    const read = (file: string): Promise<string> => readFile(pathOf(file), 'utf8').catch(() => '');
    const outcome = (stdout === '' ? {remarks: []} : JSON.parse(stdout)) as Pick<ImportedFeed, 'remarks'>;
    const feed = JSON.parse((await read('feed.json')) || '{}') as ImportedFeed['feed'];
    result = {...outcome, code, stderr, feed, report: await read('report.csv')};
  });
  if (!result) throw new Error('nothing was imported');
  return result;
};
