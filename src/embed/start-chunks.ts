/** Connects the core with its chunks. Runs before the rest of the core. */
import {ChunkLoader} from './chunks/chunk-loader.js';
import {createRunScript} from './chunks/run-script.js';

/** Passed by the guard, which the build writes in front of the bundle. */
declare const version: string;
declare const ownTag: HTMLScriptElement;
/** Inserted by the build: the object through which chunks use the core, and the hashes of the chunks. */
declare const sixcityCore: Partial<Pick<ChunkLoader, 'load' | 'add'>>;
declare const chunkHashes: Readonly<Record<string, string>>;

// A sandboxed page has a location, and yet no origin.
const isSameOrigin = /^https?:/.test(ownTag.src) && new URL(ownTag.src).origin === self.origin;
const hasCors = ownTag.crossOrigin !== null && !isSameOrigin;

const {load, add} = new ChunkLoader({
  coreUrl: ownTag.src,
  version,
  hashes: chunkHashes,
  canCheck: isSameOrigin || hasCors,
  runScript: createRunScript({
    nonce: ownTag.nonce,
    hasCors,
    // Without an origin, `import()` may read no server that does not allow everybody to.
    hasTrustedTypes: 'trustedTypes' in ownTag.dataset && self.origin !== 'null',
  }),
});
Object.assign(sixcityCore, {load, add});
