/** Connects the core with its chunks. Runs before anything else of the core does. */
import {ChunkLoader} from './chunks/chunk-loader.js';
import {createRunScript} from './chunks/run-script.js';

/** Passed by the guard, which the build writes in front of the bundle. */
declare const version: string;
/** Written by the build: the object by which chunks reach the core, and their hashes. */
declare const sixcityCore: Partial<Pick<ChunkLoader, 'load' | 'add'>>;
declare const chunkHashes: Readonly<Record<string, string>>;

/** A page may hide `currentScript` behind an element of that name; then the tag is found by its URL. */
const script =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : ([...document.querySelectorAll('script')].find(({src}) => /\/sixcity\.js(?:[?#]|$)/.test(src)) ??
      document.createElement('script'));
const isSameOrigin = /^https?:/.test(script.src) && new URL(script.src).origin === location.origin;
const hasCors = script.crossOrigin !== null && !isSameOrigin;

const {load, add} = new ChunkLoader({
  coreUrl: script.src,
  version,
  hashes: chunkHashes,
  canCheck: isSameOrigin || hasCors,
  runScript: createRunScript({nonce: script.nonce, hasCors}),
});
Object.assign(sixcityCore, {load, add});
