import type {Feed} from '../../core/model/feed.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {keepStableOrder} from '../../core/query/page.js';
import {writeSort} from '../../core/query/sort.js';
import type {ListView} from '../options/list-view.js';

/** Keeps shown items in their order while further pages of a feed load, and while what they depend on is the same. */
export class StableOrder<Item extends {readonly id: string}, View extends ListView<Item>> {
  readonly #itemsOf: (feed: Feed) => readonly Item[];
  #view: View | undefined;
  #snapshot: FeedSnapshot | undefined;
  /** What the shown items depend on, apart from the feed. */
  #key: readonly unknown[] = [];

  constructor(itemsOf: (feed: Feed) => readonly Item[]) {
    this.#itemsOf = itemsOf;
  }

  /** The view with the items that it shows in their place. */
  keep(view: View, snapshot: FeedSnapshot, dependencies: readonly unknown[]): View {
    const {url, feed} = snapshot;
    const {sort, day, limit} = view;
    const key = [url, feed.updated, writeSort(sort), day, limit, ...dependencies];
    const isStable = key.length === this.#key.length && key.every((part, index) => part === this.#key[index]);
    const shown = (isStable ? this.#shownBefore(snapshot, view) : undefined) ?? view.shown;
    this.#view = {...view, shown};
    this.#snapshot = snapshot;
    this.#key = key;
    return this.#view;
  }

  reset(): void {
    this.#view = this.#snapshot = undefined;
  }

  /** The items that were shown of the same feed, with new ones at the end; undefined for another feed. */
  #shownBefore(snapshot: FeedSnapshot, view: View): View['shown'] | undefined {
    if (!this.#view || !this.#snapshot) return undefined;
    if (snapshot === this.#snapshot) return this.#view.shown;
    const [firstBefore] = this.#itemsOf(this.#snapshot.feed);
    const [first] = this.#itemsOf(snapshot.feed);
    const isGrowing = !this.#snapshot.isComplete && first === firstBefore;
    return isGrowing ? keepStableOrder(this.#view.shown, view.selection.groups, view.limit) : undefined;
  }
}
