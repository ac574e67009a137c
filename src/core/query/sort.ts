export interface Sort<Field extends string = string> {
  readonly field: Field;
  readonly descending: boolean;
}
/** What a record is sorted by; undefined where it is not known. */
export type SortKey = string | number | undefined;

/** Reads `name` or `-name`; undefined where that is no field. */
export const parseSort = <Field extends string>(
  written: string,
  fields: readonly Field[],
): Sort<Field> | undefined => {
  const descending = written.startsWith('-');
  const field = fields.find((known) => known === (descending ? written.slice(1) : written));
  return field && {field, descending};
};

/** The first of some written orders that is one; else by the first field. */
export const sortOf = <Field extends string>(
  fields: readonly Field[],
  ...written: readonly string[]
): Sort<Field> => {
  const [standard = '' as Field] = fields;
  const [sort = {field: standard, descending: false}] = written.flatMap(
    (one) => parseSort(one, fields) ?? [],
  );
  return sort;
};

export const writeSort = ({field, descending}: Sort): string => (descending ? `-${field}` : field);

/** Sorts a copy. What is unknown comes last in both directions; ties are broken by id. */
export const sortRecords = <T extends {readonly id: string}>(
  records: readonly T[],
  descending: boolean,
  keyOf: (record: T) => SortKey,
  compare: (a: string, b: string) => number,
): readonly T[] =>
  records
    .map((record) => ({record, key: keyOf(record)}))
    .sort((a, b) => compareKeys(a.key, b.key, descending, compare) || (a.record.id < b.record.id ? -1 : 1))
    .map(({record}) => record);

const compareKeys = (
  a: SortKey,
  b: SortKey,
  descending: boolean,
  compare: (a: string, b: string) => number,
): number => {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const result = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  return descending ? -result : result;
};

/** Whether records differ in what is known of them: sorting by anything else changes nothing. */
export const isSortable = <T>(records: readonly T[], keyOf: (record: T) => SortKey): boolean => {
  let first: SortKey;
  return records.some((record) => {
    const key = keyOf(record);
    first ??= key;
    return key !== undefined && key !== first;
  });
};
