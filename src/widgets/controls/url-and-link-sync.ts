import {
  emptyQuery,
  facetNames,
  reduceQuery,
  type Facets,
  type Query,
  type QueryAction,
} from '../../core/query/query.js';
import type {QueryHolder, QueryHost, QuerySync} from '../controllers/query-holder.js';
import {joinGroup, type LinkGroup, type LinkMember} from './link-group.js';
import {UrlSync} from './url-sync.js';

const areEqual = (a: Facets, b: Facets): boolean => JSON.stringify([...a]) === JSON.stringify([...b]);

/** Shares the facets of a widget's query with linked widgets, and keeps the query in the URL of the page. */
export class UrlAndLinkSync implements QuerySync, LinkMember {
  readonly host: QueryHost;
  readonly #holder: QueryHolder;
  readonly #url: UrlSync;
  #group: LinkGroup | undefined;
  #leave: (() => void) | undefined;
  #link = '';
  #prefix = '';
  #hasConnected = false;
  #isChanging = false;

  constructor(holder: QueryHolder) {
    this.host = holder.host;
    this.#holder = holder;
    this.#url = new UrlSync(holder.host, () => this.#readUrl());
  }

  get hasUrlState(): boolean {
    return Boolean(this.host.urlState);
  }

  write(action: QueryAction, hasNewFacets: boolean): void {
    if (hasNewFacets) this.#change(this.#holder.query.facets, true);
    // Choosing adds a history entry, which the back button undoes. Typing adds none, and is debounced.
    if (action.type === 'search') this.#url.writeDebounced(() => this.#ownQuery);
    else this.#pushUrl(hasNewFacets);
  }

  /** Called by the link group when its facets have changed. */
  readonly facetsChanged = (isChoice: boolean): void => {
    if (!this.#group) return;
    const {facets} = this.#group;
    const {query, replace} = this.#holder;
    const isStep = isChoice || !this.hasUrlState;
    replace(isStep ? reduceQuery(query, {type: 'facets', facets}) : {...query, facets});
    if (isChoice && !this.#isChanging) this.#holder.onLinkedChoice();
  };

  connect(early: QueryAction | undefined): void {
    this.#url.connect();
    this.#joinGroup(early);
    // A widget that was only moved has scrolled before.
    this.#holder.hasPendingDeepLink = !this.#hasConnected && !early && this.#holder.query.open.length > 0;
    this.#hasConnected = true;
  }

  update(): void {
    if (this.host.link !== this.#link || (this.host.urlState ?? '') !== this.#prefix) this.#joinGroup();
  }

  disconnect(): void {
    this.#url.disconnect();
    this.#leave?.();
    this.#leave = undefined;
  }

  #joinGroup(early?: QueryAction): void {
    this.#link = this.host.link;
    this.#prefix = this.host.urlState ?? '';
    this.#leave?.();
    const before = this.#holder.query.facets;
    [this.#group, this.#leave] = joinGroup(this.#link, this);
    // The first member sets the facets of the group. Later members adopt them.
    if (this.#group.facets.size === 0) this.#change(before, early !== undefined);
    this.facetsChanged(false);
    // What a reader has done is newer than the URL.
    if (early) this.write(early, before.size > 0);
    else if (!this.#url.isPending) this.#readUrl();
  }

  #readUrl(): void {
    const {rules} = this.#holder;
    // Linked widgets may filter by facets that the items here do not have.
    const read = this.#url.read(this.#link ? {...rules, facets: facetNames} : rules);
    if (!read || !this.#group) return;
    const shared = this.#group.facets;
    const isNew = this.#group.urlOwner === this && !areEqual(read.facets, shared);
    const facets = isNew ? read.facets : shared;
    this.#holder.replace({...read, facets});
    this.#group.change(facets, false);
  }

  /** Changes the facets of the group, from here. */
  #change(facets: Facets, isChoice: boolean): void {
    this.#isChanging = true;
    this.#group?.change(facets, isChoice);
    this.#isChanging = false;
  }

  /** This makes one history entry, although each linked widget returns to its first page. */
  #pushUrl(hasNewFacets: boolean): void {
    const {urlOwner, members = []} = hasNewFacets && this.#group ? this.#group : {};
    const first = urlOwner instanceof UrlAndLinkSync ? urlOwner : this;
    first.#url.write(first.#ownQuery, 'push');
    for (const member of members) {
      if (member instanceof UrlAndLinkSync && member !== first)
        member.#url.write(member.#ownQuery, 'replace');
    }
  }

  /** The query as this widget writes it. Only one member writes the facets of a group. */
  get #ownQuery(): Query {
    const {query} = this.#holder;
    const facets = this.#group?.urlOwner === this ? query.facets : emptyQuery.facets;
    return {...query, facets};
  }
}
