/** Options that say where a widget goes and what runs, not what it shows. */
const ownOptions = new Set(['widget', 'sixcity', 'allow', 'root', 'embed-page', 'no-doctor']);

/**
 * Gives an element its options, which have the same names in every way in: attribute `city`, `data-city`,
 * query `city=`. An empty value means "not given": editors write and keep them so. Switches are on without a
 * value too.
 */
export const applyOptions = (
  element: Element,
  options: Iterable<readonly [name: string, value: string | null]>,
): void => {
  for (const [name, value] of options) {
    if (ownOptions.has(name) || !/^[a-z][a-z-]*$/.test(name)) continue;
    if (value?.trim() || (value === '' && switches.has(name))) element.setAttribute(name, value);
    else element.removeAttribute(name);
  }
};
const switches = new Set(['facts']);

/** The `data-*` options of an element, by their attribute names. */
export const dataOptions = (element: Element): readonly (readonly [string, string])[] =>
  [...element.attributes]
    .filter(({name}) => name.startsWith('data-'))
    .map(({name, value}) => [name.slice('data-'.length), value] as const);
