/** The key by which ids are compared: ASCII case is ignored, nothing else (İ and ı stay different). */
export const idKey = (id: string): string =>
  // Most ids are plain ASCII, for which the browser's own function returns the same, faster.
  isAscii.test(id) ? id.toLowerCase() : id.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const isAscii = /^[\0-\x7f]*$/;

/** Whether a list has an id, compared by key. */
export const hasId = (ids: readonly string[], id: string): boolean => {
  const key = idKey(id);
  return ids.some((other) => idKey(other) === key);
};

/** A list of ids without duplicates. The first spelling of an id is kept. */
export const uniqueIds = (ids: readonly string[]): readonly string[] => {
  const unique = new Map<string, string>();
  for (const id of ids) if (!unique.has(idKey(id))) unique.set(idKey(id), id);
  return [...unique.values()];
};

/** Records by id. A Map, so that `__proto__` is an id like any other. */
export const byId = <T extends {readonly id: string}>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));
