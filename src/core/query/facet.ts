import type {Text} from '../model/feed.js';

/** A property by which items are filtered, grouped and summed, such as city or year. */
export interface Facet<T> {
  /** The values of an item; empty if they are unknown. */
  readonly valuesOf: (item: T) => readonly string[];
  /**
   * Every value in display order, with its name in the feed. Statuses have none: the messages name them. For some
   * facets all items have to be read, so this is computed when it is first used.
   */
  readonly names: ReadonlyMap<string, Text | undefined>;
  /**
   * Whether `names` has every value of every item. Then it need not be computed to know whether a value has a name.
   */
  readonly areAllNamed?: boolean;
  /** Normalises a value for comparison. Default: the same as for ids. */
  readonly toKey?: (written: string) => string;
}
/** Items with a common value, sorted. */
export interface Group<T> {
  /** Undefined for the group of items whose value is unknown. */
  readonly key: string | undefined;
  readonly name: Text | undefined;
  readonly size: number;
  /** All items of the group. A group sorts only as many as are requested. */
  readonly members: readonly T[];
  /** The first items of the group. */
  readonly first: (count: number) => readonly T[];
}

/** A facet whose values come from its items, such as years. They are collected when they are first needed. */
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
