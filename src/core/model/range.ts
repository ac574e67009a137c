/** 0, 1, 2 and so on, so many of them. Not by Array.from: Prototype and MooTools put a lesser one in its place. */
export const range = (count: number): readonly number[] => [...Array(count).keys()];
