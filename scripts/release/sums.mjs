import {createHash} from 'node:crypto';

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Writes SHA256SUMS for files by path, as `sha256sum --check` and `sixcity verify` read it. */
export const sumsText = (files) =>
  [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
    .join('');
