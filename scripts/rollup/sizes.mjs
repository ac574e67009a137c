import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {integrityOf} from '../release/integrity.mjs';
import {brotli, moduleShares} from './module-shares.mjs';

/**
 * Writes the size and the SRI hash of each file that pages load by URL into sizes.json, prints the size of each
 * module, and fails the build when a file is larger than the limit.
 */
export const sizes = ({limit}) => ({
  name: 'sizes',
  async writeBundle({dir}, bundle) {
    const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
    const rows = await Promise.all(chunks.map(async (chunk) => [chunk.fileName, await sizesOf(dir, chunk)]));
    await writeFile(path.join(dir, 'sizes.json'), `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
    for (const [file, row] of rows) {
      console.log(table(file, row, limit));
      if (row.brotli > limit) {
        this.error(
          `${file} has ${row.brotli} bytes of brotli, ${row.brotli - limit} more than the limit of ${limit}`,
        );
      }
    }
  },
});

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

function table(file, row, limit) {
  const line = (bytes, text) => `${String(bytes).padStart(7)}  ${text}`;
  return [
    `\n${file} in brotli bytes (raw ${row.raw}, gzip ${row.gzip})`,
    ...row.modules.map(({module, brotli}) => line(brotli, module)),
    line(row.brotli, `total, limit ${limit}\n`),
  ].join('\n');
}
