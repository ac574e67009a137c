import type {Text} from '../model/feed.js';

/** A property by which items are filtered, grouped and summed, such as city or year. */
export interface Facet<T> {
  /** The values of an item; empty when they are not known. */
  readonly valuesOf: (item: T) => readonly string[];
  /** Every value in display order, with its name in the feed. Statuses have none: the messages name them. */
  readonly names: ReadonlyMap<string, Text | undefined>;
  /** Normalizes a written value for comparison. Default: as ids are compared. */
  readonly toKey?: (written: string) => string;
}
export interface Group<T> {
  /** undefined for the group of items whose value is not known. */
  readonly key: string | undefined;
  readonly name: Text | undefined;
  readonly members: readonly T[];
}

/** The names of a list of the feed, by id. */
export const namesById = (
  list: readonly {readonly id: string; readonly name: Text}[],
): ReadonlyMap<string, Text | undefined> => new Map(list.map(({id, name}) => [id, name]));

/** All items in one group without a heading. */
export const ungrouped = <T>(items: readonly T[]): readonly Group<T>[] =>
  items.length > 0 ? [{key: undefined, name: undefined, members: items}] : [];
