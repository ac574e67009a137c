/** The key by which ids are compared: ASCII case is ignored, nothing else (İ and ı stay different). */
export const idKey = (id: string): string =>
  /[A-Z]/.test(id) ? id.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : id;

/** Records by id. A Map, so that `__proto__` is an id like any other. */
export const byId = <T extends {readonly id: string}>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));
