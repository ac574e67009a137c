import {createHash} from 'node:crypto';
import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {writeDataPackage} from '../../core/export/catalogue/data-package.js';
import {writeDcatAp} from '../../core/export/catalogue/dcat-ap.js';
import {tableResources} from '../../core/export/catalogue/resources.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {Output} from '../io/output.js';
import {readSnapshot} from '../io/read-feed.js';
import {writeFilesAtomically} from '../io/write-files.js';
import {publicUrlOf, siteUrl, todayOf} from './given-options.js';

export interface CatalogueOptions {
  readonly out: string;
  readonly site: string;
  readonly feedUrl?: string;
  readonly today?: string;
}

export const runCatalogue = async (
  source: string,
  {out, site, feedUrl, today}: CatalogueOptions,
  output: Output,
): Promise<void> => {
  const base = siteUrl(site, 'catalogue');
  const snapshot = await readSnapshot(source);
  const day = todayOf(today, snapshot);
  const files = catalogueFiles(snapshot, base, feedUrl ?? (publicUrlOf(source) || `${base}feed.json`), day);
  await mkdir(out, {recursive: true});
  await writeFilesAtomically(files.map(([name, text]) => [path.join(out, name), text]));
  output.stderr(`sixcity catalogue: ${files.length} files in ${out}\n`);
};

/** The tables come first, because the description states their sizes and hashes. */
const catalogueFiles = (
  snapshot: FeedSnapshot,
  site: string,
  feedUrl: string,
  day: string,
): readonly (readonly [name: string, text: string])[] => {
  const tables = tableResources({snapshot, site, feedUrl, day}).map((table) => ({
    ...table,
    bytes: Buffer.byteLength(table.text),
    sha256: createHash('sha256').update(table.text).digest('hex'),
  }));
  const context = {snapshot, site, feedUrl, tables};
  return [
    ...tables.map(({path, text}) => [path, text] as const),
    ['datapackage.json', writeDataPackage(context)],
    ['dcat.jsonld', writeDcatAp(context)],
  ];
};
