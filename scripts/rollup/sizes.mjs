import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {integrityOf} from '../release/integrity.mjs';
import {brotli, moduleShares} from './module-shares.mjs';

/**
 * Adds the size and the SRI hash of each file that pages load by URL to sizes.json, and fails the build when a file is
 * larger than its limit, or when all files of the core and its chunks together are. A failure prints the modules.
 * @param {{limits: Readonly<Record<string, {limit: number, goal: number}>>}} options Brotli bytes by file name, and `total`.
 */
export const sizes = ({limits}) => ({
  name: 'sizes',
  async writeBundle({dir}, bundle) {
    const list = path.join(dir, 'sizes.json');
    const rows = existsSync(list) ? JSON.parse(await readFile(list, 'utf8')) : {};
    for (const chunk of Object.values(bundle).filter(({type}) => type === 'chunk'))
      rows[chunk.fileName] = await sizesOf(dir, chunk);
    const sorted = Object.fromEntries(Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1)));
    await writeFile(list, `${JSON.stringify(sorted, null, 2)}\n`);
    for (const {fileName} of Object.values(bundle).filter(({type}) => type === 'chunk')) {
      const row = rows[fileName];
      console.log(verdict(fileName, row.brotli, limits[fileName]));
      if (row.brotli > limits[fileName].limit)
        this.error(`${table(fileName, row)}\n${tooLarge(fileName, row.brotli, limits[fileName])}`);
    }
    const parts = Object.entries(rows).filter(([file]) => isPart(file));
    // The sum is known only when all parts are there.
    if (parts.length < Object.keys(limits).filter((name) => isPart(name) && name !== 'total').length) return;
    const total = parts.reduce((sum, [, {brotli: bytes}]) => sum + bytes, 0);
    if (bundle['sixcity.js']) console.log(verdict('core with all chunks', total, limits.total));
    if (total > limits.total.limit) {
      const tables = parts.map(([file, row]) => table(file, row)).join('\n');
      this.error(`${tables}\n${tooLarge('The core with all chunks', total, limits.total)}`);
    }
  },
});

const isPart = (file) => file !== 'sixcity.all.js';

const verdict = (what, bytes, {limit, goal}) => {
  const distance = bytes > goal ? `${bytes - goal} above the goal of ${goal}` : `within the goal of ${goal}`;
  return `${what}: ${bytes} bytes of brotli, limit ${limit}, ${distance}`;
};

const tooLarge = (what, bytes, {limit}) =>
  `${what} has ${bytes} bytes of brotli, ${bytes - limit} more than the limit of ${limit}`;

async function sizesOf(dir, {fileName, map}) {
  const bytes = await readFile(path.join(dir, fileName));
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, {level: 9}).length,
    brotli: brotli(bytes).length,
    integrity: integrityOf(bytes),
    modules: moduleShares(bytes.toString(), map),
  };
}

function table(file, row) {
  const line = (bytes, text) => `${String(bytes).padStart(7)}  ${text}`;
  return [
    `\n${file} in brotli bytes (raw ${row.raw}, gzip ${row.gzip})`,
    ...row.modules.map(({module, brotli: bytes}) => line(bytes, module)),
    line(row.brotli, 'total'),
  ].join('\n');
}
