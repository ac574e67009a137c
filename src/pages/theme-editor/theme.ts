import type {Pair, Token} from '../../widgets/themes/brands.js';

type Colours = Readonly<Partial<Record<Token, string>>>;
/** The custom properties that the user has set; '' means not set. */
export interface EditedTheme {
  readonly light: Colours;
  readonly dark: Colours;
  readonly lengths: Readonly<Record<string, string>>;
}

/** The colours of a city, as a theme to start from. */
export const brandColours = (tokens: Readonly<Record<Token, Pair>>): Pick<EditedTheme, 'light' | 'dark'> => {
  const colours = (index: 0 | 1): Colours =>
    Object.fromEntries(Object.entries(tokens).map(([token, pair]) => [token, pair[index]]));
  return {light: colours(0), dark: colours(1)};
};

/** Rejects values that could end their declaration. */
const isSafeValue = (value: string | undefined): value is string => !!value && !/[;{}<>]/.test(value);

/** The style sheet of a theme. A colour gets light-dark() only if light and dark differ. */
export const themeStyleSheet = ({light, dark, lengths}: EditedTheme): string => {
  const tokens = new Set([...Object.keys(light), ...Object.keys(dark)] as Token[]);
  const colours = [...tokens].flatMap((token) => {
    const values = [light[token], dark[token]].filter(isSafeValue);
    const [first, second = first] = values;
    if (first === undefined) return [];
    return [`  --sixcity-${token}: ${first === second ? first : `light-dark(${first}, ${second})`};`];
  });
  const others = Object.entries(lengths).flatMap(([name, value]) =>
    isSafeValue(value) ? [`  --sixcity-${name}: ${value};`] : [],
  );
  return `:root {\n${[...colours, ...others].join('\n')}\n}`;
};
