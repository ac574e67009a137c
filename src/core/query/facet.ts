import type {Text} from '../model/feed.js';

export interface Facet<T> {
  /** The values a record has; none where they are not known. */
  readonly valuesOf: (record: T) => readonly string[];
  /** Every value in its order, with the name the feed gives it; statuses are named by the messages. */
  readonly names: ReadonlyMap<string, Text | undefined>;
  /** How a value that somebody wrote is compared, where that is not as ids are. */
  readonly toKey?: (written: string) => string;
}
export interface Group<T> {
  /** undefined holds the records of which the value is not known. */
  readonly key: string | undefined;
  readonly name: Text | undefined;
  readonly members: readonly T[];
}

/** A value as a list of none or one. */
export const optional = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

/** The records of a list of the feed as the values of a dimension. */
export const byIdAndName = (
  list: readonly {readonly id: string; readonly name: Text}[],
): ReadonlyMap<string, Text | undefined> => new Map(list.map(({id, name}) => [id, name]));

/** All of them in one group, which has no heading. */
export const ungrouped = <T>(records: readonly T[]): readonly Group<T>[] =>
  records.length > 0 ? [{key: undefined, name: undefined, members: records}] : [];
