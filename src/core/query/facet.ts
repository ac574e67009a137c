import type {Text} from '../model/feed.js';

/** A property by which items are filtered, grouped and summed, such as city or year. */
export interface Facet<T> {
  /** The values of an item; empty when they are not known. */
  readonly valuesOf: (item: T) => readonly string[];
  /**
   * Every value in display order, with its name in the feed. Statuses have none: the messages name them.
   * For some facets all items have to be read to know them, so they are made when they are first read.
   */
  readonly names: ReadonlyMap<string, Text | undefined>;
  /** Whether `names` has every value of every item. Then it need not be made to tell whether a value is named. */
  readonly areAllNamed?: boolean;
  /** Normalizes a written value for comparison. Default: as ids are compared. */
  readonly toKey?: (written: string) => string;
}
/** Items with a value in common, sorted. */
export interface Group<T> {
  /** undefined for the group of items whose value is not known. */
  readonly key: string | undefined;
  readonly name: Text | undefined;
  readonly size: number;
  /** All of them. A group sorts only what is asked for. */
  readonly members: readonly T[];
  /** The first of them. */
  readonly first: (count: number) => readonly T[];
}

/** A facet whose values are its items' own, such as years. They are collected when they are needed. */
export const collectedFacet = <T>(
  valuesOf: (item: T) => readonly string[],
  collect: () => ReadonlyMap<string, Text | undefined>,
): Facet<T> => {
  let names: ReadonlyMap<string, Text | undefined> | undefined;
  return {
    valuesOf,
    areAllNamed: true,
    get names() {
      return (names ??= collect());
    },
  };
};

/** The names of a list of the feed, by id. */
export const namesById = (
  list: readonly {readonly id: string; readonly name: Text}[],
): ReadonlyMap<string, Text | undefined> => new Map(list.map(({id, name}) => [id, name]));
