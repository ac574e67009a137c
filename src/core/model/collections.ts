/**
 * The numbers from 0 to `count` - 1. Array.from is not used, because Prototype and MooTools replace it by an
 * incomplete one.
 */
export const range = (count: number): readonly number[] => [...Array(count).keys()];

/** A list with the value, or an empty list if it is undefined. */
export const optional = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);
