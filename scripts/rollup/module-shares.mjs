import {brotliCompressSync, constants} from 'node:zlib';
import {TraceMap, decodedMappings} from '@jridgewell/trace-mapping';

export const brotli = (bytes) =>
  brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}});

/** What no module of the source map owns: the banner, the guard and Rollup's own lines. */
const wrapper = '(guard and banner)';

/**
 * How many bytes of the compressed file each module answers for, largest first.
 *
 * The source map says which module every stretch of the minified code came from. The stretches of a module are
 * compressed by themselves, since a table of texts shrinks less than code does, and then all are scaled down by
 * one factor so that they add up to the file, where they share one dictionary. Good to a few per cent.
 */
export function moduleShares(code, map) {
  const alone = [...stretches(code, map)].map(([module, text]) => [module, brotli(Buffer.from(text)).length]);
  const scale = brotli(Buffer.from(code)).length / alone.reduce((sum, [, bytes]) => sum + bytes, 0);
  return alone
    .map(([module, bytes]) => ({module, brotli: Math.round(bytes * scale)}))
    .sort((a, b) => b.brotli - a.brotli || (a.module < b.module ? -1 : 1));
}

/** The text of every module in the generated code, put together. */
function stretches(code, map) {
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

/** `src/core/format/parse-feed.ts` for our own modules, the name of the package for the others. */
function moduleName(source) {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source);
  return inPackage ? inPackage[1] : source.replace(/^(\.\.\/)+/, '');
}
