/** Between an id and the number of its appearance. No id has white space, so it cannot occur in one. */
const instanceSeparator = '\u00a0';
/** The key of the nth appearance of an item, which may be in several groups: the id, then id and number. */
export const instanceKey = (id: string, appearance: number): string =>
  appearance > 1 ? `${id}${instanceSeparator}${appearance}` : id;
/** The id in an instance key. */
export const idOfInstance = (key: string): string => key.split(instanceSeparator)[0] ?? '';

/** Gives every appearance of an item its key, in the order in which they are asked for. */
export const createInstanceKeys = (): (({id}: {readonly id: string}) => string) => {
  const counts = new Map<string, number>();
  return ({id}) => {
    const appearance = (counts.get(id) ?? 0) + 1;
    counts.set(id, appearance);
    return instanceKey(id, appearance);
  };
};
