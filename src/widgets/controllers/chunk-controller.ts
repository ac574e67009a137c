import type {CSSResult, ReactiveController, ReactiveControllerHost} from 'lit';
import {addStyles} from '../browser/add-styles.js';
import type {FeedState} from './feed-controller.js';

/** What every chunk may bring: styles for the widgets that load it. */
export interface ChunkContent {
  readonly styles?: readonly CSSResult[];
}

/**
 * What comes with a chunk. The chunk provides it when it runs; where the chunk's module is imported like any other,
 * as in `define.js`, it is there from the start.
 */
export class Chunk<Provided extends ChunkContent> {
  #provided: Provided | undefined;
  readonly #listeners = new Set<() => void>();

  get provided(): Provided | undefined {
    return this.#provided;
  }

  /** Called by the chunk when it runs. */
  provide(provided: Provided): void {
    this.#provided = provided;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls a listener when the chunk has run. The returned function ends that. */
  onProvided(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

type Host = ReactiveControllerHost & Element & {readonly feedState: FeedState};

export interface ChunkControllerOptions<Provided extends ChunkContent> {
  readonly chunk: Chunk<Provided>;
  /** What of the host comes with the same chunk. */
  readonly more?: Chunk<ChunkContent>;
  /** Imports the chunk. */
  readonly load: () => Promise<unknown>;
  /** A selector of what a reader points at or focuses shortly before the chunk is needed. */
  readonly intent: string;
  /** Whether what is shown, or asked for, needs the chunk: then it is loaded at once. */
  readonly isNeeded?: () => boolean;
  /** Whether it is loaded when the page is idle. Default: yes. */
  readonly isWanted?: () => boolean;
  /** Called once, before the host renders with what the chunk provides. */
  readonly onLoaded?: (provided: Provided) => void;
  readonly onFailed?: () => void;
}

const intentEvents = ['pointerover', 'focusin', 'pointerdown', 'click'] as const;

/**
 * Loads a chunk for its host: at once when it is needed, at the first sign that a reader will need it, or when the
 * page is idle after the first paint.
 */
export class ChunkController<Provided extends ChunkContent> implements ReactiveController {
  readonly #host: Host;
  readonly #options: ChunkControllerOptions<Provided>;
  #loading: Promise<void> | undefined;
  #hasFailed = false;
  #isReceived = false;
  #isIdleScheduled = false;
  readonly #unsubscribe: (() => void)[] = [];

  constructor(host: Host, options: ChunkControllerOptions<Provided>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What the chunk provides, once it is loaded. */
  get loaded(): Provided | undefined {
    const {chunk, more} = this.#options;
    return more && !more.provided ? undefined : chunk.provided;
  }

  /** Whether the chunk could not be loaded. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Whether something that is shown or asked for lacks the chunk. */
  get isMissing(): boolean {
    return !this.loaded && this.#options.isNeeded?.() === true;
  }

  /** Loads the chunk, once. Never rejects: a failure is shown, and the next press tries again. */
  readonly load = (): Promise<void> => {
    if (this.loaded) return Promise.resolve();
    if (this.#loading) return this.#loading;
    if (this.#hasFailed) this.#host.requestUpdate();
    this.#hasFailed = false;
    this.#loading = this.#options.load().then(
      () => undefined,
      (error: unknown) => this.#fail(error),
    );
    return this.#loading;
  };

  hostConnected(): void {
    const {chunk, more} = this.#options;
    for (const type of intentEvents) this.#host.addEventListener(type, this.#loadOnIntent);
    for (const one of [chunk, more]) if (one) this.#unsubscribe.push(one.onProvided(this.#receive));
    this.#receive();
  }

  hostUpdated(): void {
    if (this.loaded) return;
    if (this.isMissing && !this.#hasFailed) void this.load();
    else if ('snapshot' in this.#host.feedState && (this.#options.isWanted?.() ?? true)) this.#loadWhenIdle();
  }

  hostDisconnected(): void {
    this.#stopListening();
  }

  readonly #receive = (): void => {
    const {loaded} = this;
    if (!loaded) return;
    this.#stopListening();
    this.#hasFailed = false;
    for (const {styles = []} of [loaded, this.#options.more?.provided ?? {}]) addStyles(this.#host, styles);
    if (!this.#isReceived) this.#options.onLoaded?.(loaded);
    this.#isReceived = true;
    this.#host.requestUpdate();
  };

  #stopListening(): void {
    for (const type of intentEvents) this.#host.removeEventListener(type, this.#loadOnIntent);
    for (const unsubscribe of this.#unsubscribe.splice(0)) unsubscribe();
  }

  readonly #loadOnIntent = (event: Event): void => {
    // After a failure only a press tries again, because otherwise every passing pointer would request the chunk.
    if (this.#hasFailed && event.type !== 'click') return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest(this.#options.intent)) void this.load();
  };

  /** Waits for a frame first, so that the chunk never competes with the first paint. */
  #loadWhenIdle(): void {
    if (this.#isIdleScheduled) return;
    this.#isIdleScheduled = true;
    requestAnimationFrame(() => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void this.load());
      else setTimeout(() => void this.load());
    });
  }

  #fail(error: unknown): void {
    this.#loading = undefined;
    this.#hasFailed = true;
    console.warn(`sixcity-widgets: ${String(error)}`);
    this.#options.onFailed?.();
    this.#host.requestUpdate();
  }
}
