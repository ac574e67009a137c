import type {ReactiveController} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import type {Narrowing} from '../../core/query/narrowing.js';
import {mayHoldQuery} from '../../core/query/query-in-url.js';
import type {QueryRules} from '../../core/query/query-url.js';
import {emptyQuery, reduceQuery, type Query, type QueryAction} from '../../core/query/query.js';
import {ChunkController} from './chunk-controller.js';
import {controlsChunk, type ControlsModule} from './controls-module.js';
import type {FeedState} from './feed-controller.js';
import type {QueryHolder, QueryHost, QuerySync} from './query-holder.js';

export interface QueryControllerOptions {
  readonly rules: QueryRules;
  /** Imports the controls. */
  readonly loadControls: () => Promise<unknown>;
  /** A selector of what a reader points at or focuses shortly before choosing. */
  readonly intent: string;
  /** Whether the host shows something that needs the controls: an open panel. */
  readonly isNeeded?: () => boolean;
  /** Whether there is anything to choose. */
  readonly isWanted: () => boolean;
  /** Called after a reader's choice in a linked widget has changed the facets here. */
  readonly onLinkedChoice: () => void;
  readonly locale: () => Locale;
  readonly announce: (textOf: (locale: Locale) => string) => void;
}

/**
 * Holds the query of a widget. What searches and filters, and keeps the query in the URL and in linked widgets, comes
 * with the controls; what a reader has done before takes effect then.
 */
export class QueryController implements ReactiveController, QueryHolder {
  readonly host: QueryHost;
  readonly rules: QueryRules;
  readonly onLinkedChoice: () => void;
  hasPendingDeepLink = false;
  readonly #options: QueryControllerOptions;
  readonly #chunk: ChunkController<ControlsModule>;
  #query: Query = emptyQuery;
  #sync: QuerySync | undefined;
  /** The reader's last action before there were controls. */
  #early: QueryAction | undefined;
  #isConnected = false;

  constructor(host: QueryHost & {readonly feedState: FeedState}, options: QueryControllerOptions) {
    this.host = host;
    this.rules = options.rules;
    this.onLinkedChoice = options.onLinkedChoice;
    this.#options = options;
    this.#chunk = new ChunkController(host, {
      chunk: controlsChunk,
      load: options.loadControls,
      intent: options.intent,
      isNeeded: () => this.#isNarrowed || this.#isUnread || options.isNeeded?.() === true,
      isWanted: options.isWanted,
      onLoaded: (controls) => this.#receive(controls),
      onFailed: () => {
        if (this.#chunk.isMissing) options.announce(({messages}) => messages.controlsFailed);
      },
    });
    host.addController(this);
  }

  get query(): Query {
    return this.#query;
  }

  /** What a reader needs to choose, once it is loaded. */
  get controls(): ControlsModule | undefined {
    return this.#chunk.loaded;
  }

  readonly narrowing = (): Narrowing | undefined => this.controls?.narrowing;

  /** Loads the controls. Never rejects. */
  readonly load = (): Promise<void> => this.#chunk.load();

  /** What is said while something that was asked for is on its way, or cannot be had; '' otherwise. */
  get pendingText(): string {
    const {messages} = this.#options.locale();
    if (!this.#chunk.isMissing) return '';
    return this.#chunk.hasFailed ? messages.controlsFailed : messages.waiting;
  }

  /** Whether a query in the URL has yet to be read: then there is nothing to show. */
  get isWaiting(): boolean {
    return this.#isUnread && !this.#chunk.hasFailed;
  }

  /** Applies a reader's action. Returns false if it changes nothing. */
  dispatch(action: QueryAction): boolean {
    const query = reduceQuery(this.#query, action);
    if (query === this.#query) return false;
    this.hasPendingDeepLink = false;
    const hasNewFacets = query.facets !== this.#query.facets;
    this.#query = query;
    if (this.#sync) this.#sync.write(action, hasNewFacets);
    else {
      this.#early = action;
      if (this.#isNarrowed || this.host.urlState) void this.load();
    }
    this.host.requestUpdate();
    return true;
  }

  readonly replace = (query: Query): void => {
    this.#query = query;
    this.host.requestUpdate();
  };

  /** Changes the query without a history entry: the URL and the back button stay as they are. */
  patch(change: Partial<Omit<Query, 'facets'>>): void {
    this.replace({...this.#query, ...change});
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#connectSync();
  }

  hostUpdate(): void {
    this.#sync?.update();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#sync?.disconnect();
  }

  #receive({createQuerySync}: ControlsModule): void {
    this.#sync = createQuerySync(this);
    // The chunk's controller is connected before this one.
    if (this.#isConnected) this.#connectSync();
  }

  #connectSync(): void {
    this.#sync?.connect(this.#early);
    if (this.#sync) this.#early = undefined;
  }

  get #isNarrowed(): boolean {
    return this.#query.search !== '' || this.#query.facets.size > 0;
  }

  /** Whether the URL of the page may hold a query that nothing can read yet. */
  get #isUnread(): boolean {
    const {link, urlState} = this.host;
    const isRead = this.#sync !== undefined || this.#early !== undefined;
    // A query of any prefix may filter linked widgets.
    return !isRead && Boolean(link || urlState) && mayHoldQuery(location.search, link ? undefined : urlState);
  }
}
