import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readQuery, writeQuery, type QueryRules} from '../../core/query/query-url.js';
import type {Query} from '../../core/query/query.js';
import {Debounce} from '../browser/debounce.js';
import {pageSearch, writePageSearch} from '../browser/page-url.js';
import {firstInDocument} from './link-group.js';

type Host = ReactiveControllerHost & Element & {readonly urlState?: string};

/**
 * All on the page. Two widgets with the same prefix would overwrite each other, so the first in the document owns
 * it.
 */
const instances = new Set<UrlSync>();
/** Browsers limit how often a page may change its URL. */
const writeDelayMs = 300;

/** Keeps the query of a widget in the URL of the page, if the widget has a prefix for its parameters. */
export class UrlSync implements ReactiveController {
  readonly host: Host;
  readonly #onPopState: () => void;
  readonly #debounce = new Debounce(writeDelayMs);

  constructor(host: Host, onPopState: () => void) {
    this.host = host;
    this.#onPopState = onPopState;
    host.addController(this);
  }

  hostConnected(): void {
    instances.add(this);
    addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    instances.delete(this);
    removeEventListener('popstate', this.#onPopState);
  }

  /** Whether a debounced write is pending: then the query is newer than the URL. */
  get isPending(): boolean {
    return this.#debounce.isPending;
  }

  /** The query in the URL; undefined if the URL has no parameters of this widget. */
  read(rules: QueryRules): Query | undefined {
    this.#debounce.cancel();
    return this.#ownsUrl ? readQuery(pageSearch(), this.host.urlState ?? '', rules) : undefined;
  }

  /** Writes a query, as a new history entry or in place of the current one. */
  write(query: Query, step: 'push' | 'replace'): void {
    this.#debounce.cancel();
    if (this.#ownsUrl) writePageSearch(writeQuery(pageSearch(), this.host.urlState ?? '', query), step);
  }

  writeDebounced(query: () => Query): void {
    this.#debounce.run(() => this.write(query(), 'replace'));
  }

  get #ownsUrl(): boolean {
    const {urlState = ''} = this.host;
    if (urlState === '') return false;
    return firstInDocument([...instances].filter(({host}) => host.urlState === urlState)) === this;
  }
}
