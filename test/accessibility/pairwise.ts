/** The values of each parameter by its name. */
export type Parameters = Readonly<Record<string, readonly string[]>>;
export type Row<D extends Parameters> = {readonly [name in keyof D]: D[name][number]};
/** Whether a row with these values may exist; some values may still be missing. */
export type IsAllowed<D extends Parameters> = (values: Partial<Row<D>>) => boolean;

/**
 * Creates rows that contain every allowed pair of values (pairwise testing). A tenth of all combinations finds
 * every fault that two parameters cause together. The algorithm is greedy and deterministic.
 */
export const pairwise = <D extends Parameters>(
  parameters: D,
  isAllowed: IsAllowed<D> = () => true,
): readonly Row<D>[] => {
  const names = Object.keys(parameters);
  const open = new Set(pairsOf(parameters, isAllowed).map(keyOf));
  const newPairs = (values: Values, name: string, value: string): number =>
    Object.entries(values).filter((other) => open.has(keyOf([other, [name, value]]))).length;

  const rows: Row<D>[] = [];
  for (const seed of open) {
    if (!open.has(seed)) continue;
    const values: Record<string, string> = Object.fromEntries(pairOf(seed));
    for (const name of names.filter((one) => !(one in values))) {
      const fitting = (parameters[name] ?? []).filter((value) =>
        isAllowed({...values, [name]: value} as never),
      );
      const best = fitting.sort((a, b) => newPairs(values, name, b) - newPairs(values, name, a))[0];
      if (best === undefined) throw new Error(`no ${name} goes with ${JSON.stringify(values)}`);
      values[name] = best;
    }
    for (const pair of pairsWithin(values)) open.delete(keyOf(pair));
    rows.push(Object.fromEntries(names.map((name) => [name, values[name]])) as Row<D>);
  }
  return rows;
};

type Values = Readonly<Record<string, string>>;
type Entry = readonly [name: string, value: string];
type Pair = readonly [Entry, Entry];

/** The same key for a pair in either order. */
const keyOf = (pair: Pair): string => JSON.stringify([...pair].sort(([a], [b]) => (a < b ? -1 : 1)));
const pairOf = (key: string): Pair => JSON.parse(key) as Pair;

const pairsWithin = (values: Values): readonly Pair[] => {
  const entries = Object.entries(values);
  return entries.flatMap((one, index) => entries.slice(index + 1).map((other): Pair => [one, other]));
};

/** Every allowed pair of values. */
export const pairsOf = <D extends Parameters>(parameters: D, isAllowed: IsAllowed<D>): readonly Pair[] => {
  const entries = Object.entries(parameters).flatMap(([name, values]) =>
    values.map((value): Entry => [name, value]),
  );
  return entries.flatMap((one, index) =>
    entries
      .slice(index + 1)
      .filter(([name]) => name !== one[0])
      .map((other): Pair => [one, other])
      .filter((pair) => isAllowed(Object.fromEntries(pair) as never)),
  );
};
