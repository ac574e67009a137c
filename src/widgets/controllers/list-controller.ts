import type {ReactiveController} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import {dayOfFeed} from '../../core/model/days.js';
import {hasId} from '../../core/model/ids.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {presetFrom} from '../../core/query/preset.js';
import {idOfInstance} from '../../core/query/instance-keys.js';
import type {Query, QueryAction} from '../../core/query/query.js';
import {parseSort, writeSort, type Sort} from '../../core/query/sort.js';
import {focusFirst, focusNextChip, focusNth, hasFocus, restoreFocus} from '../browser/focus.js';
import {whenIdle} from '../browser/when-idle.js';
import {FilterEvent, OpenEvent} from '../events/reader-events.js';
import type {ListView, ListViewInput} from '../options/list-view.js';
import {ChoiceAnnouncer} from './choice-announcer.js';
import type {ControlsModule} from './controls-module.js';
import type {ListControllerOptions, ListHost, ListItem} from './list-controller-options.js';
import {FilterBarController} from './filter-bar-controller.js';
import {printLimit} from './print-controller.js';
import {QueryController} from './query-controller.js';
import {resultText} from './result-text.js';
import {StableOrder} from './stable-order.js';

/** With fewer items there is no search box, because a reader sees them at a glance. */
const minItemsForSearch = 10;

/** A list that a reader searches, filters, sorts, pages and expands. It computes the view before each render. */
export class ListController<
  Item extends ListItem,
  View extends ListView<Item>,
  Options extends object,
> implements ReactiveController {
  readonly #host: ListHost & Options;
  readonly #options: ListControllerOptions<Item, View, Options>;
  readonly #query: QueryController;
  readonly #viewOf: (input: ListViewInput<Options>) => View;
  #view: View | undefined;
  #snapshot: FeedSnapshot | undefined;
  readonly #order: StableOrder<Item, View>;
  #lastAction: QueryAction | undefined;
  /** The editor's order and page size at the last update. */
  #preset: {readonly sort: string; readonly pageSize: number} | undefined;
  readonly #announcer: ChoiceAnnouncer;
  /** Which panel of the filter bar is open. */
  readonly panels: FilterBarController;

  constructor(host: ListHost & Options, options: ListControllerOptions<Item, View, Options>) {
    this.#host = host;
    this.#options = options;
    this.#announcer = new ChoiceAnnouncer(host, options.announce, (locale) =>
      this.countText(this.matchCount, locale),
    );
    const isSort = (sort: string) => parseSort(sort, options.kind.sortFields) !== undefined;
    this.#query = new QueryController(host, {
      ...options,
      rules: {facets: options.kind.facets, isSort},
      intent: '.find',
      isNeeded: () => this.panels.openPanel !== undefined,
      isWanted: () => this.#offersFilters,
      onLinkedChoice: this.#announcer.linkedChoice,
    });
    this.#viewOf = options.createView(this.#query.narrowing);
    this.panels = new FilterBarController(host);
    this.#order = new StableOrder<Item, View>(options.kind.itemsOf);
    host.addController(this);
  }

  /** What a reader needs to choose, once it is loaded. */
  get controls(): ControlsModule | undefined {
    return this.#query.controls;
  }

  /** What is said while something of it is on its way, or cannot be had; '' otherwise. */
  get pendingText(): string {
    return this.#query.pendingText;
  }

  /** Whether a query in the URL has yet to be read: then there is nothing to show. */
  get isWaiting(): boolean {
    return this.#query.isWaiting;
  }

  get query(): Query {
    return this.#query.query;
  }

  /** The current view; undefined while there is no feed. */
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
    this.controls?.scrollToDeepLink(this.#query, this.#view, this.#snapshot?.isComplete === true);
    if (this.hasSearch && this.#snapshot?.isComplete) this.prepareSearch(false);
  }

  /** What is said above the list of how many items there are. */
  readonly resultText = (locale: Locale, isComplete: boolean): string =>
    resultText(
      {
        count: this.matchCount,
        all: this.#view?.selection.candidates.length ?? 0,
        stated: this.#isWhole ? this.#snapshot?.feed.count?.[this.#options.countMessage] : undefined,
        isComplete,
      },
      (count) => this.countText(count, locale),
      this.controls?.matchingText,
      locale,
    );

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
    this.#options.announce((locale) => locale.messages.sorted(this.#options.sortName(sort, locale)));
  };

  /**
   * Searches or filters. If the used control disappears, the focus moves to the count.
   * @param chip the index of the pressed chip, whose focus moves to the next chip
   */
  readonly dispatch = async (action: QueryAction, chip?: number): Promise<void> => {
    if (!this.#query.dispatch(action)) return;
    this.#lastAction = action;
    if (!this.controls) await this.#query.load();
    // A failure has been announced, and what was typed since is announced by itself.
    if (!this.controls || action !== this.#lastAction) return;
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

  /** Folds the texts for the search before the first key, urgently if a reader is about to type. */
  readonly prepareSearch = (isUrgent: boolean): void => {
    const {candidates = [], searchTextOf} = this.#view?.selection ?? {};
    if (searchTextOf) void whenIdle(candidates, searchTextOf, isUrgent);
    else if (isUrgent) void this.#query.load();
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
    if (!snapshot || this.isWaiting) {
      this.#view = this.#snapshot = undefined;
      this.#order.reset();
      return;
    }
    const {feed} = snapshot;
    const locale = this.#options.locale();
    const view = this.#viewOf({
      snapshot,
      query: this.query,
      options: this.#host,
      locale,
      today: dayOfFeed(feed, new Date()),
      ...this.#printLimit,
    });
    const {groupBy, asOf} = this.#host;
    const preset = [JSON.stringify(presetFrom(this.#options.kind, this.#host)), groupBy, asOf];
    const narrowed = this.controls ? [this.query.search, this.query.facets] : [];
    this.#snapshot = snapshot;
    this.#view = this.#order.keep(view, snapshot, [locale.code, ...preset, ...narrowed]);
  }

  /** Whether there are filters, here or in linked widgets. */
  get #offersFilters(): boolean {
    const {link, noFilters} = this.#host;
    return Boolean(link) || (!noFilters && (this.#view?.selection.facets.length ?? 0) > 0);
  }

  /** Whether neither the editor nor the reader has narrowed the list. */
  get #isWhole(): boolean {
    const {search, facets} = this.query;
    const presets = Object.values(presetFrom(this.#options.kind, this.#host));
    return !search && facets.size === 0 && !this.#host.asOf && !presets.some((ids) => ids.length > 0);
  }

  /** On paper all matching items are shown, up to a limit. */
  get #printLimit(): {readonly limit?: number} {
    const isAll = this.#options.print.isPrinting && this.matchCount <= printLimit;
    return isAll ? {limit: Infinity} : {};
  }
}
