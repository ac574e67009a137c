import {range} from '../model/collections.js';
import {compareKeys, type SortKey} from './sort.js';

/** If more than this share of a list is requested, the whole list is sorted. */
const selectionShare = 1 / 4;
/** A reader who sees more than this share soon sees it again with another filter, so all items are ranked. */
const wholeShare = 1 / 2;

/**
 * An order of items, given by their indexes. It sorts only what is requested: the first 25 of 10,000 need one
 * comparison for almost every item, a full sort needs thirteen.
 */
export class ItemOrder<T extends {readonly id: string}> {
  readonly #items: readonly T[];
  readonly #keyOf: ((item: T) => SortKey) | undefined;
  readonly #isDescending: boolean;
  readonly #compare: (a: string, b: string) => number;
  /** The sort key of each item that has been compared, by the item's index. */
  readonly #keys: SortKey[] = [];
  readonly #hasKey: Uint8Array;
  /** The rank of each item, once all have been sorted. */
  #ranks: readonly number[] | undefined;
  readonly #sorted = new WeakMap<readonly number[], readonly T[]>();
  readonly #first = new WeakMap<readonly number[], readonly T[]>();

  /** @param keyOf the sort key of an item; undefined to keep the order of the list */
  constructor(
    items: readonly T[],
    keyOf: ((item: T) => SortKey) | undefined,
    isDescending: boolean,
    compare: (a: string, b: string) => number,
  ) {
    this.#items = items;
    this.#keyOf = keyOf;
    this.#isDescending = isDescending;
    this.#compare = compare;
    this.#hasKey = new Uint8Array(items.length);
  }

  /** All items of the indexes, sorted. Memoized per list of indexes. */
  all(indexes: readonly number[]): readonly T[] {
    let sorted = this.#sorted.get(indexes);
    if (!sorted) {
      if (indexes.length > this.#items.length * wholeShare) this.#rankAll();
      const ordered = this.#keyOf
        ? [...indexes].sort(this.#compareIndexes)
        : this.#isDescending
          ? [...indexes].reverse()
          : indexes;
      sorted = this.#itemsAt(ordered);
      this.#sorted.set(indexes, sorted);
    }
    return sorted;
  }

  /** The first items of the indexes, sorted. The last result per list of indexes is memoized. */
  first(indexes: readonly number[], count: number): readonly T[] {
    const known = this.#sorted.get(indexes) ?? this.#first.get(indexes);
    if (known && known.length >= Math.min(count, indexes.length)) return known.slice(0, count);
    if (count > indexes.length * selectionShare) return this.all(indexes).slice(0, count);
    const first = this.#itemsAt(
      this.#keyOf
        ? selectFirst(indexes, count, this.#compareIndexes)
        : this.#isDescending
          ? indexes.slice(-count).reverse()
          : indexes.slice(0, count),
    );
    this.#first.set(indexes, first);
    return first;
  }

  readonly #compareIndexes = (a: number, b: number): number => {
    const ranks = this.#ranks;
    if (ranks) return (ranks[a] ?? 0) - (ranks[b] ?? 0);
    return (
      compareKeys(this.#keyAt(a), this.#keyAt(b), this.#isDescending, this.#compare) ||
      ((this.#items[a]?.id ?? '') < (this.#items[b]?.id ?? '') ? -1 : 1)
    );
  };

  #rankAll(): void {
    if (this.#ranks || !this.#keyOf) return;
    const ranks = range(this.#items.length).slice();
    [...ranks].sort(this.#compareIndexes).forEach((index, rank) => (ranks[index] = rank));
    this.#ranks = ranks;
  }

  #keyAt(index: number): SortKey {
    const item = this.#items[index];
    if (this.#hasKey[index] === 0 && item) {
      this.#keys[index] = this.#keyOf?.(item);
      this.#hasKey[index] = 1;
    }
    return this.#keys[index];
  }

  #itemsAt(indexes: readonly number[]): readonly T[] {
    return indexes.flatMap((index) => this.#items[index] ?? []);
  }
}

/** Returns the first values in an order, sorted: an insertion sort that drops what exceeds the count. */
export const selectFirst = <T>(
  values: readonly T[],
  count: number,
  compare: (a: T, b: T) => number,
): readonly T[] => {
  const first: T[] = [];
  for (const value of values) {
    const last = first[count - 1];
    if (count <= 0 || (last !== undefined && compare(value, last) >= 0)) continue;
    let [from, to] = [0, first.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (compare(value, first[middle] as T) < 0) to = middle;
      else from = middle + 1;
    }
    first.splice(from, 0, value);
    if (first.length > count) first.pop();
  }
  return first;
};
