import {chunkUrls} from './chunk-urls.js';

/** Adds a script to the page. Resolves when it has run, and rejects if it cannot run. */
export type RunScript = (url: string, integrity: string | undefined) => Promise<void>;

export interface ChunkLoaderOptions {
  /** The URL of the core's script. */
  readonly coreUrl: string;
  readonly version: string;
  /** The hash of each chunk, by its path. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Whether the browser can read the chunks, which is needed to compare a hash. */
  readonly canCheck: boolean;
  readonly runScript: RunScript;
}

/**
 * Loads the chunks of the classic script, each at most once. A chunk that runs adds its exports; one of another
 * version does not find this loader, so it counts as failed. After a failure the chunk is requested once more. A
 * second failure is forgotten, so that a later call starts again.
 */
export class ChunkLoader {
  readonly #options: ChunkLoaderOptions;
  readonly #added = new Map<string, unknown>();
  readonly #loads = new Map<string, Promise<unknown>>();

  constructor(options: ChunkLoaderOptions) {
    this.#options = options;
  }

  /** Called by a chunk when it runs. */
  readonly add = (path: string, exported: unknown): void => {
    this.#added.set(path, exported);
  };

  /** Resolves to the exports of a chunk. */
  readonly load = (path: string): Promise<unknown> => {
    const known = this.#loads.get(path);
    if (known) return known;
    const load = this.#request(path);
    this.#loads.set(path, load);
    load.catch(() => this.#loads.delete(path));
    return load;
  };

  async #request(path: string): Promise<unknown> {
    const {coreUrl, version, hashes, canCheck, runScript} = this.#options;
    let reason: unknown;
    for (const url of chunkUrls(path, coreUrl, version)) {
      // A page may contain the chunk's own script tag beside that of the core.
      if (this.#added.has(path)) break;
      try {
        await runScript(url, canCheck ? hashes[path] : undefined);
      } catch (error) {
        reason = error;
      }
    }
    if (this.#added.has(path)) return this.#added.get(path);
    throw new Error(`the chunk ${path} cannot be loaded`, {cause: reason});
  }
}
