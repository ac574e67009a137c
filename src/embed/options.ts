import {attributeName, type Option, type OptionSchema} from '../widgets/options/option.js';

/** The options of an element by their attributes; nothing that runs, restyles or renames it. */
const optionsOf = (element: Element): ReadonlyMap<string, Pick<Option<unknown>, 'kind'>> => {
  const {options = {}} = element.constructor as {readonly options?: OptionSchema};
  const kinds: readonly (readonly [string, Pick<Option<unknown>, 'kind'>])[] = Object.entries(options).map(
    ([property, option]) => [attributeName(property), option],
  );
  return new Map([...kinds, ['lang', {kind: 'text'}]]);
};

/**
 * Gives an element its options, which have the same names in every way in: attribute `city`, `data-city`,
 * query `city=`. An empty value means "not given": editors write and keep them so.
 */
export const applyOptions = (
  element: Element,
  options: Iterable<readonly [name: string, value: string | null]>,
): void => {
  const known = optionsOf(element);
  for (const [name, value] of options) {
    if (!known.has(name)) continue;
    if (value?.trim() || (value === '' && known.get(name)?.kind === 'flag'))
      element.setAttribute(name, value);
    else element.removeAttribute(name);
  }
};

/** The `data-*` options of an element, by their attribute names. */
export const dataOptions = (element: Element): readonly (readonly [string, string])[] =>
  [...element.attributes]
    .filter(({name}) => name.startsWith('data-'))
    .map(({name, value}) => [name.slice('data-'.length), value] as const);

/** Texts that an address could put on a page; a stranger must not speak in the city's name. */
const texts = new Set(['heading']);

/** The options in the address of embed.html. */
export const urlOptions = (query: URLSearchParams): readonly (readonly [string, string])[] =>
  [...query].filter(([name]) => !texts.has(name));
