export interface Sort<Field extends string = string> {
  readonly field: Field;
  readonly descending: boolean;
}
/** The value by which an item is sorted; undefined if it is unknown. */
export type SortKey = string | number | undefined;

/** Parses `name` or `-name`; undefined if that is no field. */
export const parseSort = <Field extends string>(
  written: string,
  fields: readonly Field[],
): Sort<Field> | undefined => {
  const descending = written.startsWith('-');
  const field = fields.find((name) => name === (descending ? written.slice(1) : written));
  return field && {field, descending};
};

/** The first valid sort in the list; by default the first field. */
export const firstValidSort = <Field extends string>(
  fields: readonly Field[],
  ...written: readonly string[]
): Sort<Field> => {
  const [defaultField = '' as Field] = fields;
  const [sort = {field: defaultField, descending: false}] = written.flatMap(
    (sort) => parseSort(sort, fields) ?? [],
  );
  return sort;
};

/** The inverse of {@link parseSort}. */
export const writeSort = ({field, descending}: Sort): string => (descending ? `-${field}` : field);

/** Returns a sorted copy. Unknown values come last in both directions; equal items are sorted by id. */
export const sortItems = <T extends {readonly id: string}>(
  items: readonly T[],
  descending: boolean,
  keyOf: (item: T) => SortKey,
  compare: (a: string, b: string) => number,
): readonly T[] =>
  items
    .map((item) => ({item, key: keyOf(item)}))
    .sort((a, b) => compareKeys(a.key, b.key, descending, compare) || (a.item.id < b.item.id ? -1 : 1))
    .map(({item}) => item);

/** Compares two keys. Unknown ones come last in both directions. */
export const compareKeys = (
  a: SortKey,
  b: SortKey,
  descending: boolean,
  compare: (a: string, b: string) => number,
): number => {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const result = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  return descending ? -result : result;
};

/** Whether items have at least two different keys. Otherwise sorting changes nothing. */
export const isSortable = <T>(items: readonly T[], keyOf: (item: T) => SortKey): boolean => {
  let first: SortKey;
  return items.some((item) => {
    const key = keyOf(item);
    first ??= key;
    return key !== undefined && key !== first;
  });
};
