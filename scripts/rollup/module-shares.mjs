import {brotliCompressSync, constants} from 'node:zlib';
import {TraceMap, decodedMappings} from '@jridgewell/trace-mapping';

export const brotli = (bytes) =>
  brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}});

/** The name for code that belongs to no module: the banner, the guard and Rollup's own lines. */
const wrapper = '(guard and banner)';

/**
 * The share of each module in the compressed file in bytes, largest first.
 *
 * The source map says from which module each piece of the minified code comes. The pieces of one module are
 * compressed on their own, because texts shrink less than code. Then one factor scales all results so that they add
 * up to the size of the whole file. The error is a few per cent.
 */
export function moduleShares(code, map) {
  const compressed = [...codeByModule(code, map)].map(([module, text]) => [
    module,
    brotli(Buffer.from(text)).length,
  ]);
  const scale = brotli(Buffer.from(code)).length / compressed.reduce((sum, [, bytes]) => sum + bytes, 0);
  return compressed
    .map(([module, bytes]) => ({module, brotli: Math.round(bytes * scale)}))
    .sort((a, b) => b.brotli - a.brotli || (a.module < b.module ? -1 : 1));
}

/** The minified code of each module. */
function codeByModule(code, map) {
  const texts = new Map();
  const add = (module, text) => text && texts.set(module, (texts.get(module) ?? '') + text);
  const mappings = decodedMappings(new TraceMap(map));
  code.split('\n').forEach((line, number) => {
    const segments = mappings[number] ?? [];
    add(wrapper, line.slice(0, segments[0]?.[0] ?? line.length));
    segments.forEach(([column, source], i) => {
      const name = source === undefined ? wrapper : moduleName(map.sources[source]);
      add(name, line.slice(column, segments[i + 1]?.[0]));
    });
  });
  return texts;
}

/** The path for our own modules (`src/index.ts`), the name of the package for others. */
function moduleName(source) {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source);
  return inPackage ? inPackage[1] : source.replace(/^(\.\.\/)+/, '');
}
