import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {QueryRules} from '../../core/query/query-url.js';
import {
  emptyQuery,
  facetNames,
  reduceQuery,
  type Facets,
  type Query,
  type QueryAction,
} from '../../core/query/query.js';
import {joinGroup, type LinkGroup, type LinkMember} from './link-group.js';
import {UrlSync} from './url-sync.js';

/** A widget without URL state of its own shares the filters of linked widgets all the same. */
type Host = ReactiveControllerHost & Element & {readonly link: string; readonly urlState?: string};

const areEqual = (a: Facets, b: Facets): boolean => JSON.stringify([...a]) === JSON.stringify([...b]);

/** Holds the query of a widget, shares its facets with linked widgets, and keeps it in the URL of the page. */
export class QueryController implements ReactiveController, LinkMember {
  readonly host: Host;
  /** Whether the widget has yet to scroll to the item that the URL opens. */
  hasPendingDeepLink = false;
  readonly #rules: QueryRules;
  readonly #url: UrlSync;
  readonly #onLinkedChoice: () => void;
  #query: Query = emptyQuery;
  #group: LinkGroup | undefined;
  #leave: (() => void) | undefined;
  #link = '';
  #prefix = '';
  #hasConnected = false;
  #isDispatching = false;

  /** @param onLinkedChoice called after a reader's choice in a linked widget has changed the facets here */
  constructor(host: Host, rules: QueryRules, onLinkedChoice: () => void) {
    this.host = host;
    this.#rules = rules;
    this.#onLinkedChoice = onLinkedChoice;
    this.#url = new UrlSync(host, () => this.#readUrl());
    host.addController(this);
  }

  get query(): Query {
    return this.#query;
  }

  get hasUrlState(): boolean {
    return Boolean(this.host.urlState);
  }

  /** Applies a reader's action. Returns false where that changes nothing. */
  dispatch(action: QueryAction): boolean {
    const query = reduceQuery(this.#query, action);
    if (query === this.#query) return false;
    this.hasPendingDeepLink = false;
    const hasNewFacets = query.facets !== this.#query.facets;
    this.#query = query;
    this.#isDispatching = true;
    if (hasNewFacets) this.#group?.change(query.facets, true);
    this.#isDispatching = false;
    // Choosing is a step that the back button undoes. Typing is none, and is debounced.
    if (action.type === 'search') this.#url.writeDebounced(() => this.#ownQuery);
    else this.#pushUrl(hasNewFacets);
    this.host.requestUpdate();
    return true;
  }

  /** Changes the query without a step of the history: the URL and the back button stay as they are. */
  patch(change: Partial<Omit<Query, 'facets'>>): void {
    this.#query = {...this.#query, ...change};
    this.host.requestUpdate();
  }

  /** Called by the link group when its facets have changed. */
  readonly facetsChanged = (isChoice: boolean): void => {
    if (!this.#group) return;
    const {facets} = this.#group;
    const isStep = isChoice || !this.hasUrlState;
    this.#query = isStep ? reduceQuery(this.#query, {type: 'facets', facets}) : {...this.#query, facets};
    this.host.requestUpdate();
    if (isChoice && !this.#isDispatching) this.#onLinkedChoice();
  };

  hostConnected(): void {
    this.#joinGroup();
    // A widget that was only moved has scrolled before.
    this.hasPendingDeepLink = !this.#hasConnected && this.#query.open.length > 0;
    this.#hasConnected = true;
  }

  hostUpdate(): void {
    if (this.host.link !== this.#link || (this.host.urlState ?? '') !== this.#prefix) this.#joinGroup();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  #joinGroup(): void {
    this.#link = this.host.link;
    this.#prefix = this.host.urlState ?? '';
    this.#leave?.();
    const before = this.#query.facets;
    [this.#group, this.#leave] = joinGroup(this.#link, this);
    // The first member brings its facets along. Later members adopt those of the group.
    if (this.#group.facets.size === 0) this.#group.change(before, false);
    this.facetsChanged(false);
    if (!this.#url.isPending) this.#readUrl();
  }

  #readUrl(): void {
    // Linked widgets may filter by facets that the items here do not have.
    const rules = this.#link ? {...this.#rules, facets: facetNames} : this.#rules;
    const read = this.#url.read(rules);
    if (!read || !this.#group) return;
    const shared = this.#group.facets;
    const isNew = this.#group.urlOwner === this && !areEqual(read.facets, shared);
    const facets = isNew ? read.facets : shared;
    this.#query = {...read, facets};
    this.#group.change(facets, false);
    this.host.requestUpdate();
  }

  /** One step of the history, although each of the linked widgets returns to its first page. */
  #pushUrl(hasNewFacets: boolean): void {
    const {urlOwner, members = []} = hasNewFacets && this.#group ? this.#group : {};
    const first = urlOwner instanceof QueryController ? urlOwner : this;
    first.#url.write(first.#ownQuery, 'push');
    for (const member of members) {
      if (member instanceof QueryController && member !== first)
        member.#url.write(member.#ownQuery, 'replace');
    }
  }

  /** The query as this widget writes it: the facets of a group are written by one of its members. */
  get #ownQuery(): Query {
    const facets = this.#group?.urlOwner === this ? this.#query.facets : emptyQuery.facets;
    return {...this.#query, facets};
  }
}
