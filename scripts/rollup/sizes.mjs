import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {sri} from '../lib/sri.mjs';
import {brotli, moduleShares} from './module-shares.mjs';

/**
 * Writes size and SRI hash of what people load by URL into sizes.json, prints what each module costs, and fails
 * the build when the script has grown over its limit.
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
          `${file} has ${row.brotli} bytes in brotli, ${row.brotli - limit} over the limit of ${limit}`,
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
    integrity: sri(bytes),
    modules: moduleShares(bytes.toString(), map),
  };
}

function table(file, row, limit) {
  const line = (bytes, text) => `${String(bytes).padStart(7)}  ${text}`;
  return [
    `\n${file} in brotli bytes (raw ${row.raw}, gzip ${row.gzip})`,
    ...row.modules.map(({module, brotli}) => line(brotli, module)),
    line(row.brotli, `together, of at most ${limit}\n`),
  ].join('\n');
}
