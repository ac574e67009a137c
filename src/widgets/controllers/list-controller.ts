import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import {dayOfFeed} from '../../core/model/days.js';
import {hasId} from '../../core/model/ids.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {keepStableOrder} from '../../core/query/page.js';
import {presetFrom} from '../../core/query/preset.js';
import {idOfInstance} from '../../core/query/query-url.js';
import type {Query, QueryAction} from '../../core/query/query.js';
import type {ItemKind} from '../../core/query/item-kind.js';
import {parseSort, writeSort, type Sort} from '../../core/query/sort.js';
import {focusFirst, focusNextChip, focusNth, hasFocus, restoreFocus} from '../browser/focus.js';
import {whenIdle} from '../browser/when-idle.js';
import {FilterEvent, OpenEvent} from '../events/reader-events.js';
import type {ListView, ListViewInput, ListViewOptions} from '../options/list-view.js';
import {ChoiceAnnouncer, type Announce} from './choice-announcer.js';
import {scrollToDeepLink} from './deep-link.js';
import {FilterBarController} from './filter-bar-controller.js';
import {printLimit, type PrintController} from './print-controller.js';
import {QueryController} from './query-controller.js';
import {controlsLocale} from '../../core/i18n/messages/controls-messages.js';

type ListItem = object & {readonly id: string};
type Host = ReactiveControllerHost &
  Element &
  ListViewOptions & {
    readonly heading: string;
    readonly link: string;
    readonly urlState: string;
    readonly noSearch: boolean;
  };

export interface ListControllerOptions<Item, View, Options> {
  readonly kind: ItemKind<Item>;
  /** The widget's view: what it shows of a feed. */
  readonly view: (input: ListViewInput<Options>) => View;
  readonly snapshot: () => FeedSnapshot | undefined;
  readonly locale: () => Locale;
  /** The message that counts such items. */
  readonly countMessage: 'projects' | 'publications';
  readonly sortName: (sort: Sort, locale: Locale) => string;
  readonly announce: Announce;
  readonly print: PrintController;
}

/** With fewer items a reader sees them at a glance, and a search box is of no use. */
const minItemsForSearch = 10;

/** A list that a reader searches, filters, sorts, pages and opens. It computes the view before each render. */
export class ListController<
  Item extends ListItem,
  View extends ListView<Item>,
  Options extends object,
> implements ReactiveController {
  readonly #host: Host & Options;
  readonly #options: ListControllerOptions<Item, View, Options>;
  readonly #query: QueryController;
  #view: View | undefined;
  #snapshot: FeedSnapshot | undefined;
  /** What the shown items depend on. As long as it is the same, shown items keep their order. */
  #stabilityKey: readonly unknown[] = [];
  /** The editor's order and page size at the last update. */
  #preset: {readonly sort: string; readonly pageSize: number} | undefined;
  readonly #announcer: ChoiceAnnouncer;
  /** Which panel of the filter bar is open. */
  readonly panels: FilterBarController;

  constructor(host: Host & Options, options: ListControllerOptions<Item, View, Options>) {
    this.#host = host;
    this.#options = options;
    this.#announcer = new ChoiceAnnouncer(host, options.announce, (locale) =>
      this.countText(this.matchCount, locale),
    );
    const isSort = (sort: string) => parseSort(sort, options.kind.sortFields) !== undefined;
    const rules = {facets: options.kind.facets, isSort};
    this.#query = new QueryController(host, rules, this.#announcer.linkedChoice);
    this.panels = new FilterBarController(host);
    host.addController(this);
  }

  get query(): Query {
    return this.#query.query;
  }

  /** What is shown; undefined while there is no feed. */
  get view(): View | undefined {
    return this.#view;
  }

  /** All items that match, in their order. */
  get items(): readonly Item[] {
    return this.#view?.selection.items ?? [];
  }

  /** How many items match. */
  get matchCount(): number {
    return this.#view?.selection.matchCount ?? 0;
  }

  /** Whether there is a search box. */
  get hasSearch(): boolean {
    return !this.#host.noSearch && (this.#view?.selection.candidates.length ?? 0) >= minItemsForSearch;
  }

  /** Whether more items match than are printed. */
  get isCutByPrintLimit(): boolean {
    return this.#options.print.isPrinting && this.matchCount > printLimit;
  }

  hostUpdate(): void {
    this.#applyPreset();
    this.#updateView();
  }

  hostUpdated(): void {
    if (!this.#view) return;
    scrollToDeepLink(this.#host, this.#query, this.#view, this.#snapshot?.isComplete === true);
    if (this.hasSearch && this.#snapshot?.isComplete) this.prepareSearch(false);
  }

  /**
   * "43 projects", or "6 of 43 projects" where a reader has narrowed the list. While pages are missing it is the
   * number that the feed states, else "5 projects so far".
   */
  readonly resultText = (locale: Locale, isComplete: boolean): string => {
    const {messages, formats} = locale;
    const [count, all] = [this.matchCount, this.#view?.selection.candidates.length ?? 0];
    const counted = this.countText(count, locale);
    if (!isComplete) {
      const stated = this.#isWhole ? this.#snapshot?.feed.count?.[this.#options.countMessage] : undefined;
      return stated === undefined ? messages.soFar(counted) : this.countText(stated, locale);
    }
    return count === all
      ? counted
      : messages.matching(formats.number(count), counted, formats.number(all), this.countText(all, locale));
  };

  /** "5 projects". */
  readonly countText = (count: number, {messages, formats}: Locale): string =>
    messages[this.#options.countMessage](count, formats.number(count));

  readonly isOpen = (key: string): boolean => hasId(this.query.open, key);

  readonly toggle = (key: string): void => {
    this.#query.dispatch({type: 'open', instanceKey: key});
    const event = new OpenEvent(idOfInstance(key), this.isOpen(key));
    void this.#host.updateComplete.then(() => this.#host.dispatchEvent(event));
  };

  readonly sortBy = (sort: Sort): void => {
    const written = writeSort(sort);
    this.#query.dispatch({type: 'sort', sort: written === this.#host.sort ? '' : written});
    this.#options.announce((locale) =>
      controlsLocale(locale).messages.sorted(this.#options.sortName(sort, locale)),
    );
  };

  /**
   * Searches or filters. A control that vanishes by that passes its focus to the count.
   * @param chip the index of the chip that was pressed, which passes its focus to the next one
   */
  readonly dispatch = async (action: QueryAction, chip?: number): Promise<void> => {
    if (!this.#query.dispatch(action)) return;
    this.#announcer.ownChoice();
    const hadFocus = hasFocus(this.#host);
    await this.#host.updateComplete;
    if (hadFocus && chip !== undefined) focusNextChip(this.#host, chip);
    else if (hadFocus) restoreFocus(this.#host);
    const {search, facets} = this.query;
    this.#host.dispatchEvent(new FilterEvent(search, facets, this.matchCount));
  };

  /** Shows more pages, and moves the focus to the name of the first new item. */
  readonly showMore = async (pages: number): Promise<void> => {
    const {limit = 0, selection} = this.#view ?? {};
    this.#query.dispatch({type: 'page', page: this.query.page + pages});
    await this.#host.updateComplete;
    focusNth(this.#host, '[part="name"]', limit);
    const count = Math.min(this.#view?.limit ?? 0, selection?.itemCount ?? 0) - limit;
    this.#options.announce((locale) => locale.messages.moreShown(this.countText(count, locale)));
  };

  /** Moves the focus past the list. */
  readonly skip = (): void => focusFirst(this.#host, '.foot');

  /** Folds the texts for the search ahead of the first key, urgently when a reader is about to type. */
  readonly prepareSearch = (isUrgent: boolean): void => {
    const {candidates = [], searchTextOf} = this.#view?.selection ?? {};
    if (searchTextOf) void whenIdle(candidates, searchTextOf, isUrgent);
  };

  /** A new order or page size of the editor replaces the reader's. */
  #applyPreset(): void {
    const {sort, pageSize} = this.#host;
    const last = this.#preset;
    this.#preset = {sort, pageSize};
    if (!last) return;
    if (last.sort !== sort) this.#query.patch({sort: ''});
    if (last.pageSize !== pageSize) this.#query.patch({page: 1});
  }

  #updateView(): void {
    const snapshot = this.#options.snapshot();
    if (!snapshot) {
      this.#view = this.#snapshot = undefined;
      return;
    }
    const {feed} = snapshot;
    const locale = this.#options.locale();
    const view = this.#options.view({
      snapshot,
      query: this.query,
      options: this.#host,
      locale,
      today: dayOfFeed(feed, new Date()),
      ...this.#printLimit,
    });
    const key = this.#stabilityKeyOf(view, snapshot, locale);
    const isStable = key.every((part, index) => part === this.#stabilityKey[index]);
    const shown = (isStable ? this.#shownBefore(snapshot, view) : undefined) ?? view.shown;
    this.#view = {...view, shown};
    this.#snapshot = snapshot;
    this.#stabilityKey = key;
  }

  /** What was shown of the same feed, with what has come since at its end; undefined for another feed. */
  #shownBefore(snapshot: FeedSnapshot, view: View): View['shown'] | undefined {
    if (!this.#view || !this.#snapshot) return undefined;
    if (snapshot === this.#snapshot) return this.#view.shown;
    const [firstBefore] = this.#options.kind.itemsOf(this.#snapshot.feed);
    const [first] = this.#options.kind.itemsOf(snapshot.feed);
    const isGrowing = !this.#snapshot.isComplete && first === firstBefore;
    return isGrowing ? keepStableOrder(this.#view.shown, view.selection.groups, view.limit) : undefined;
  }

  /** Whether neither the editor nor the reader has narrowed the list. */
  get #isWhole(): boolean {
    const {search, facets} = this.query;
    const presets = Object.values(presetFrom(this.#options.kind, this.#host));
    return !search && facets.size === 0 && !this.#host.asOf && !presets.some((ids) => ids.length > 0);
  }

  /** On paper everything that matches is shown, up to a limit. */
  get #printLimit(): {readonly limit?: number} {
    const isAll = this.#options.print.isPrinting && this.matchCount <= printLimit;
    return isAll ? {limit: Infinity} : {};
  }

  #stabilityKeyOf({sort, day, limit}: View, {url, feed}: FeedSnapshot, {code}: Locale): readonly unknown[] {
    const {search, facets} = this.query;
    const {groupBy, asOf} = this.#host;
    const preset = [presetFrom(this.#options.kind, this.#host), groupBy, asOf];
    return [url, feed.updated, code, writeSort(sort), day, JSON.stringify(preset), search, facets, limit];
  }
}
