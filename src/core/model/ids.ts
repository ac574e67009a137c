/** The key by which ids are compared: ASCII case is ignored, nothing else (İ and ı stay different). */
export const idKey = (id: string): string =>
  // Most ids are plain ASCII, where the browser's own function does the same, and faster.
  isAscii.test(id) ? id.toLowerCase() : id.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const isAscii = /^[\0-\x7f]*$/;

/** Records by id. A Map, so that `__proto__` is an id like any other. */
export const byId = <T extends {readonly id: string}>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));
