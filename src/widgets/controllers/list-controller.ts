import type {PropertyValues, ReactiveControllerHost} from 'lit';
import type {Feed} from '../../core/model/feed.js';
import type {FeedSnapshot} from '../../core/format/feed-pages.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {Messages} from '../../core/i18n/messages/messages.js';
import {firstItems, keepStableOrder, type ShownGroup} from '../../core/query/page.js';
import {idOf, instanceKey} from '../../core/query/query-url.js';
import type {FacetName, Query, QueryAction} from '../../core/query/query.js';
import type {ItemKind} from '../../core/query/record-kind.js';
import type {TextOrder, ItemQuery, ItemView} from '../../core/query/select-records.js';
import {parseSort, sortOf, writeSort, type Sort} from '../../core/query/sort.js';
import {printLimit, type PrintController} from './print-controller.js';
import {QueryController} from './query-controller.js';
import {FilterEvent, OpenEvent} from '../events/reader-events.js';
import {whenIdle} from '../browser/when-idle.js';

type Listed = object & {readonly id: string};
type Host = ReactiveControllerHost &
  Element & {
    readonly link: string;
    readonly urlState: string;
    readonly pageSize: number;
    readonly sort: string;
    readonly hasUpdated: boolean;
    readonly noSearch: boolean;
  };
/** What the page's editor has set, of which a list is drawn up. */
export type ListPreset = Omit<ItemQuery, 'sort' | 'search' | 'facets'>;

export interface ListOptions<T> {
  readonly kind: ItemKind<T>;
  readonly select: (feed: Feed, query: ItemQuery, order: TextOrder) => ItemView<T>;
  /** The message that counts such records. */
  readonly counts: 'projects' | 'publications';
  readonly sortName: (sort: Sort, messages: Messages) => string;
  readonly say: (words: (locale: Locale) => string) => void;
  readonly print: PrintController;
}
/** Fewer records need no search. */
const minItemsForSearch = 10;
/** How long after the last change the number of records is said, so that a screen reader does not chatter. */
const announceDelayMs = 700;

/** A list that a reader searches, filters, sorts, pages and opens: what is shown of it, and what that does. */
export class ListController<T extends Listed> {
  readonly #host: Host;
  readonly #options: ListOptions<T>;
  readonly #reader: QueryController;
  #view: ItemView<T> | undefined;
  #shown: readonly ShownGroup<T>[] = [];
  /** For what the shown records were cut; as long as it stays, they stay. */
  #stabilityKey: readonly unknown[] = [];
  #snapshot: FeedSnapshot | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the filters are unfolded, where the widget is narrow. */
  isUnfolded = false;
  /** The facets of which all values are shown. */
  readonly expandedFacets = new Set<FacetName>();

  constructor(host: Host, options: ListOptions<T>) {
    this.#host = host;
    this.#options = options;
    this.#reader = new QueryController(host, {
      facets: options.kind.facets,
      isSort: (sort) => parseSort(sort, options.kind.sortFields) !== undefined,
    });
  }

  get query(): Query {
    return this.#reader.query;
  }

  /** The order that holds: the reader's, else the editor's. */
  get sort(): Sort {
    return sortOf(this.#options.kind.sortFields, this.query.sort, this.#host.sort);
  }

  /** How many records are shown at most. */
  get limit(): number {
    if (this.#options.print.isPrinting && this.records.length <= printLimit) return Infinity;
    return this.#host.pageSize * this.query.page;
  }

  /** What the page's editor changes goes before what the reader chose. */
  follow(changed: PropertyValues): void {
    if (!this.#host.hasUpdated) return;
    if (changed.has('sort')) this.#reader.patch({sort: ''});
    if (changed.has('pageSize')) this.#reader.patch({page: 1});
  }

  viewOf(snapshot: FeedSnapshot, setting: ListPreset, {code, order}: Locale): ItemView<T> {
    const {feed} = snapshot;
    const {search, facets} = this.query;
    const {sort} = this;
    const view = this.#options.select(feed, {...setting, sort, search, facets}, order);
    this.#view = view;
    const {limit} = this;
    const stabilityKey = [
      snapshot.url,
      feed.updated,
      code,
      JSON.stringify([setting, sort]),
      search,
      facets,
      limit,
    ];
    const isSameFeed = snapshot === this.#snapshot || this.#snapshot?.isComplete === false;
    const isHeld = isSameFeed && stabilityKey.every((one, index) => one === this.#stabilityKey[index]);
    this.#shown = isHeld ? keepStableOrder(this.#shown, view.groups, limit) : firstItems(view.groups, limit);
    this.#stabilityKey = stabilityKey;
    this.#snapshot = snapshot;
    return view;
  }

  /** "5 projects". */
  counted(count: number, {messages, formats}: Locale): string {
    return messages[this.#options.counts](count, formats.number(count));
  }

  /** All that match, in their order. */
  get records(): readonly T[] {
    return this.#view?.records ?? [];
  }

  /** Whether more match than are printed. */
  get isCutByPrintLimit(): boolean {
    return this.#options.print.isPrinting && this.records.length > printLimit;
  }

  get shown(): readonly ShownGroup<T>[] {
    return this.#shown;
  }

  readonly isOpen = (place: string): boolean => this.query.open.includes(place);

  readonly toggle = (place: string): void => {
    this.#reader.dispatch({type: 'open', place});
    this.#send(new OpenEvent(idOf(place), this.isOpen(place)));
  };

  readonly sortBy = (sort: Sort): void => {
    const written = writeSort(sort);
    this.#reader.dispatch({type: 'sort', sort: written === this.#host.sort ? '' : written});
    this.#options.say(({messages}) => messages.sorted(this.#options.sortName(sort, messages)));
  };

  /** Searches or filters. Where the pressed control vanishes, the focus goes to the widget's content. */
  readonly dispatch = async (action: QueryAction): Promise<void> => {
    if (!this.#reader.dispatch(action)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // Nobody wants to hear of what has left the page.
      if (!this.#host.isConnected) return;
      this.#options.say((locale) => this.counted(this.records.length, locale));
    }, announceDelayMs);
    const hadFocus = this.#hasFocus();
    await this.#host.updateComplete;
    if (hadFocus && !this.#hasFocus()) this.#focus('.content');
    const {search, facets} = this.query;
    this.#host.dispatchEvent(new FilterEvent(search, facets, this.records.length));
  };

  readonly unfold = (): void => {
    this.isUnfolded = !this.isUnfolded;
    this.#host.requestUpdate();
  };

  readonly expandFacet = (facet: FacetName): void => {
    this.expandedFacets.add(facet);
    this.#host.requestUpdate();
  };

  /** Shows more, and puts the focus on the name of the first record that is new. */
  readonly grow = async (pages: number): Promise<void> => {
    const {limit} = this;
    this.#reader.dispatch({type: 'page', page: this.query.page + pages});
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.name')[limit]?.focus();
    const count = Math.min(this.limit, this.#view?.itemCount ?? 0) - limit;
    this.#options.say((locale) => locale.messages.moreShown(this.counted(count, locale)));
  };

  /** Jumps over the list. */
  readonly skip = (): void => this.#focus('.foot');

  /** After every update: goes where the address points, and gets ready to be searched. */
  updated(): void {
    this.#scrollToDeepLink();
    if (this.hasSearch && this.#snapshot?.isComplete) this.prepareSearch(false);
  }

  /** Whether there is a box to search in: a reader sees few records at a glance. */
  get hasSearch(): boolean {
    return !this.#host.noSearch && (this.#view?.chosen.length ?? 0) >= minItemsForSearch;
  }

  /** Makes the texts for the search while nothing else is to be done; urgently when it is about to begin. */
  readonly prepareSearch = (isUrgent: boolean): void => {
    const {chosen = [], searchTextOf} = this.#view ?? {};
    if (searchTextOf) whenIdle(chosen, searchTextOf, isUrgent);
  };

  /** Goes to the record that the address opens, once it is there. */
  #scrollToDeepLink(): void {
    const [place] = this.query.open;
    if (!this.#reader.hasPendingDeepLink || !place || !this.#view) return;
    const index = this.#view.groups.flatMap(({members}) => members).findIndex(({id}) => id === idOf(place));
    if (index < 0) {
      this.#reader.hasPendingDeepLink = !this.#snapshot?.isComplete;
    } else if (index >= this.limit) {
      this.#reader.patch({page: Math.ceil((index + 1) / this.#host.pageSize)});
    } else {
      this.#reader.hasPendingDeepLink = false;
      const name = `[aria-controls="${CSS.escape(`details-${place}`)}"]`;
      this.#host.shadowRoot?.querySelector(name)?.scrollIntoView();
      this.#focus(name);
    }
  }

  #hasFocus(): boolean {
    return Boolean(this.#host.shadowRoot?.activeElement);
  }

  #focus(selector: string): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  #send(event: Event): void {
    void this.#host.updateComplete.then(() => this.#host.dispatchEvent(event));
  }
}

/** Names each appearance of a record, in the order in which they are asked for. */
export const createInstanceKeys = (): (({id}: Listed) => string) => {
  const seen = new Map<string, number>();
  return ({id}) => {
    const appearance = (seen.get(id) ?? 0) + 1;
    seen.set(id, appearance);
    return instanceKey(id, appearance);
  };
};
