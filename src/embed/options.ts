import {attributeName, type Option, type OptionSchema} from '../widgets/options/option.js';

type Kind = Pick<Option<unknown>, 'kind'>;

/**
 * The options among the attributes of an element. Attributes that run code, restyle or rename the element are left
 * out.
 */
export const optionsOf = (element: Element): ReadonlyMap<string, Kind> => {
  const {options = {}} = element.constructor as {readonly options?: OptionSchema};
  const kinds: readonly (readonly [string, Kind])[] = Object.entries(options).map(([property, option]) => [
    attributeName(property),
    option,
  ]);
  return new Map([...kinds, ['lang', {kind: 'text'}]]);
};

export type Options = readonly (readonly [name: string, value: string | null])[];

/** Gives an element exactly these options. */
export const replaceOptions = (element: Element, options: Options): void => {
  const given = new Set(options.map(([name]) => name));
  const others = [...optionsOf(element).keys()].filter((name) => !given.has(name));
  applyOptions(element, [...others.map((name) => [name, null] as const), ...options]);
};

/**
 * Sets the options of an element. They have the same names in every form: attribute `city`, `data-city`, query
 * `city=`. An empty value means "not given", because editors write such values and systems keep them.
 */
export const applyOptions = (element: Element, options: Options): void => {
  const known = optionsOf(element);
  for (const [name, value] of options) {
    if (!known.has(name)) continue;
    if (value?.trim() || (value === '' && known.get(name)?.kind === 'flag'))
      element.setAttribute(name, value);
    else element.removeAttribute(name);
  }
};

const prefix = 'data-';
/** Attributes of HTML that have another meaning there. */
const foreign = new Set(['lang', 'language']);

/**
 * The options on a placeholder or a script tag. Editors sometimes forget `data-`; an option without it is used if
 * the one with `data-` is missing.
 */
export const hostOptions = (host: Element): Options => {
  const all = [...host.attributes].map(({name, value}) => [name, value] as const);
  return [
    ...all.filter(([name]) => !name.startsWith(prefix) && !foreign.has(name)),
    ...all.flatMap(([name, value]) =>
      // An empty value means "not given".
      name.startsWith(prefix) && (value.trim() || !host.hasAttribute(name.slice(prefix.length)))
        ? [[name.slice(prefix.length), value] as const]
        : [],
    ),
  ];
};

/** The option that an attribute of a placeholder sets, with its current value. */
export const hostOption = (host: Element, attribute: string): Options => {
  const name = attribute.startsWith(prefix) ? attribute.slice(prefix.length) : attribute;
  const [, value = null] = hostOptions(host).findLast(([known]) => known === name) ?? [];
  return [[name, value]];
};

/**
 * The parameters of a link to embed.html. A system that encodes `&` twice writes `&amp;city=` or `&#038;city=` into
 * the URL. Without this, the widget would ignore the option and show everything.
 */
export const queryOf = ({
  search,
  hash,
}: {
  readonly search: string;
  readonly hash: string;
}): URLSearchParams => {
  const [query = ''] = (search + hash).replace(/&?#(?:0*38|x0*26);/gi, '&').split('#');
  const parameters = [...new URLSearchParams(query)].map(([name, value]) => [
    name.replace(/^(?:(?:amp|#0*38|#x0*26);)+/i, '').replace(/^data-/, ''),
    value,
  ]);
  return new URLSearchParams(parameters.filter(([name]) => name !== ''));
};

/** Texts that a URL could put on a page. They are ignored, because a stranger must not speak in the city's name. */
const texts = new Set(['heading']);

/** The options in the URL of embed.html. */
export const urlOptions = (query: URLSearchParams): readonly (readonly [string, string])[] =>
  [...query].filter(([name]) => !texts.has(name));
