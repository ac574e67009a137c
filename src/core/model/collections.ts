/** The numbers from 0 to `count` - 1. Not by Array.from, which Prototype and MooTools replace by an incomplete one. */
export const range = (count: number): readonly number[] => [...Array(count).keys()];

/** A list of the value, or an empty list when there is none. */
export const optional = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);
