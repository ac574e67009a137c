/** The separator between an id and the number of its occurrence. No id contains white space. */
const instanceSeparator = '\u00a0';
/**
 * The key of the nth occurrence of an item, which may be in several groups: the id, or from the second on, the id
 * and the number.
 */
export const instanceKey = (id: string, appearance: number): string =>
  appearance > 1 ? `${id}${instanceSeparator}${appearance}` : id;
/** Returns the id in an instance key. */
export const idOfInstance = (key: string): string => key.split(instanceSeparator)[0] ?? '';

/** Creates a function that gives every occurrence of an item its key, in the order of the calls. */
export const createInstanceKeys = (): (({id}: {readonly id: string}) => string) => {
  const counts = new Map<string, number>();
  return ({id}) => {
    const appearance = (counts.get(id) ?? 0) + 1;
    counts.set(id, appearance);
    return instanceKey(id, appearance);
  };
};
