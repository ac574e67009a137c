import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readQuery, writeQuery, type QueryRules} from '../../core/query/query-url.js';
import {
  emptyQuery,
  facetNames,
  reduce,
  type Facets,
  type Query,
  type QueryAction,
} from '../../core/query/query.js';
import {firstInDocument, joinGroup, type LinkGroup, type LinkMember} from './link-group.js';
import {pageSearch, writePageSearch} from '../browser/page-url.js';

type Host = ReactiveControllerHost & Element & {readonly link: string; readonly urlState: string};

/** Of all widgets on the page: two with one prefix would write over each other, so the first has it. */
const controllers = new Set<QueryController>();
const searchDebounceMs = 300;

const areSame = (one: Facets, other: Facets): boolean =>
  JSON.stringify([...one]) === JSON.stringify([...other]);

/**
 * Holds what a reader has done to a widget, shares the facets of it with linked widgets, and keeps it in the
 * address of the page where the page wants that.
 */
export class QueryController implements ReactiveController, LinkMember {
  readonly host: Host;
  /** Whether what the address opens has still to be gone to. */
  hasPendingDeepLink = false;
  readonly #legal: QueryRules;
  #query: Query = emptyQuery;
  #group: LinkGroup | undefined;
  #leave: (() => void) | undefined;
  #link = '';
  #prefix = '';
  #hasConnected = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, parse: QueryRules) {
    this.host = host;
    this.#legal = parse;
    host.addController(this);
  }

  get query(): Query {
    return this.#query;
  }

  get hasUrlState(): boolean {
    return this.host.urlState !== '';
  }

  /** Does what a reader has asked for; false where that changes nothing. */
  dispatch(action: QueryAction): boolean {
    const query = reduce(this.#query, action);
    if (query === this.#query) return false;
    this.hasPendingDeepLink = false;
    const hasNewFacets = query.facets !== this.#query.facets;
    this.#query = query;
    if (hasNewFacets) this.#group?.change(query.facets, true);
    // Choosing is a step that the back button undoes; typing is none, and is written when the hand rests.
    if (action.type === 'search') {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#write('replace'), searchDebounceMs);
    } else {
      this.#step(hasNewFacets);
    }
    this.host.requestUpdate();
    return true;
  }

  /** Changes what is no step of the reader's, so that the address and the back button stay as they are. */
  patch(change: Partial<Omit<Query, 'facets'>>): void {
    this.#query = {...this.#query, ...change};
    this.host.requestUpdate();
  }

  readonly facetsChanged = (isChoice: boolean): void => {
    if (!this.#group) return;
    const {facets} = this.#group;
    const isStep = isChoice || !this.hasUrlState;
    this.#query = isStep ? reduce(this.#query, {type: 'facets', facets}) : {...this.#query, facets};
    this.host.requestUpdate();
  };

  hostConnected(): void {
    controllers.add(this);
    addEventListener('popstate', this.#read);
    this.#join();
    // Only once: a widget that is moved has arrived before.
    this.hasPendingDeepLink = !this.#hasConnected && this.#query.open.length > 0;
    this.#hasConnected = true;
  }

  hostUpdate(): void {
    if (this.host.link !== this.#link || this.host.urlState !== this.#prefix) this.#join();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    removeEventListener('popstate', this.#read);
    this.#leave?.();
    this.#leave = undefined;
  }

  #join(): void {
    this.#link = this.host.link;
    this.#prefix = this.host.urlState;
    this.#leave?.();
    const before = this.#query.facets;
    [this.#group, this.#leave] = joinGroup(this.#link, this);
    // Whoever comes alone brings along what was chosen; whoever joins others takes over what they have.
    if (this.#group.facets.size === 0) this.#group.change(before, false);
    this.facetsChanged(false);
    // What was typed just before a widget was moved is newer than the address.
    if (this.#timer === undefined) this.#read();
  }

  readonly #read = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#ownsUrl || !this.#group) return;
    // Linked widgets may filter by what the records here do not have.
    const parse = this.#link ? {...this.#legal, facets: facetNames} : this.#legal;
    const written = readQuery(pageSearch(), this.#prefix, parse);
    const shared = this.#group.facets;
    const isNew = this.#group.urlOwner === this && !areSame(written.facets, shared);
    const facets = isNew ? written.facets : shared;
    this.#query = {...written, facets};
    this.#group.change(facets, false);
    this.host.requestUpdate();
  };

  /** One step of the history, although each of the linked widgets is on its first page again. */
  #step(hasNewFacets: boolean): void {
    const {urlOwner, members = []} = hasNewFacets && this.#group ? this.#group : {};
    const first = urlOwner instanceof QueryController ? urlOwner : this;
    first.#write('push');
    for (const member of members) {
      if (member instanceof QueryController && member !== first) member.#write('replace');
    }
  }

  /** Whether the address speaks of this widget: two of one prefix would say different things. */
  get #ownsUrl(): boolean {
    return (
      this.#prefix !== '' &&
      firstInDocument([...controllers].filter((one) => one.#prefix === this.#prefix)) === this
    );
  }

  #write(step: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#ownsUrl) return;
    const facets = this.#group?.urlOwner === this ? this.#query.facets : emptyQuery.facets;
    writePageSearch(writeQuery(pageSearch(), this.#prefix, {...this.#query, facets}), step);
  }
}
