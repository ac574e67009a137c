import type {Pair, Token} from '../../widgets/themes/brands.js';

type Colours = Readonly<Partial<Record<Token, string>>>;
/** What has been set of the custom properties; an empty text is nothing. */
export interface Theme {
  readonly light: Colours;
  readonly dark: Colours;
  readonly lengths: Readonly<Record<string, string>>;
}

/** A city's colours as a theme to go on from. */
export const withBrand = (tokens: Readonly<Record<Token, Pair>>): Pick<Theme, 'light' | 'dark'> => {
  const facet = (index: 0 | 1): Colours =>
    Object.fromEntries(Object.entries(tokens).map(([token, pair]) => [token, pair[index]]));
  return {light: facet(0), dark: facet(1)};
};

/** What could end a declaration has no place in a value. */
const isValue = (value: string | undefined): value is string => !!value && !/[;{}<>]/.test(value);

/** The style sheet of a theme; colours that are there for light pages only, or for both alike, need no light-dark(). */
export const themeRules = ({light, dark, lengths}: Theme): string => {
  const tokens = new Set([...Object.keys(light), ...Object.keys(dark)] as Token[]);
  const colours = [...tokens].flatMap((token) => {
    const values = [light[token], dark[token]].filter(isValue);
    const [one, other = one] = values;
    if (one === undefined) return [];
    return [`  --sixcity-${token}: ${one === other ? one : `light-dark(${one}, ${other})`};`];
  });
  const others = Object.entries(lengths).flatMap(([name, value]) =>
    isValue(value) ? [`  --sixcity-${name}: ${value};`] : [],
  );
  return `:root {\n${[...colours, ...others].join('\n')}\n}`;
};
