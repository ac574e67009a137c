import Color from 'colorjs.io';
import postcss, {CssSyntaxError, list, type Declaration, type Node} from 'postcss';
import type {Token} from '../../widgets/themes/brands.js';
import {schemes, type Scheme} from '../../widgets/themes/contrast-pairs.js';

const names = /^--sixcity-(text|link|accent|border|surface)$/;

/** The colours that one selector of a style sheet gives to the widgets. */
export interface ParsedTheme {
  readonly selector: string;
  /** Colours as #rrggbb, by colour scheme. */
  readonly colours: Readonly<Record<Scheme, Partial<Record<Token, string>>>>;
  /** Whether the style sheet sets colours for dark pages. */
  readonly hasDark: boolean;
  /** The only scheme of a page, as in `color-scheme: dark`. */
  readonly only: Scheme | undefined;
  /** The colours that the style sheet sets for the page itself. */
  readonly grounds: Readonly<Partial<Record<Scheme, string>>>;
  /** Declarations whose colour depends on the page, such as var(). */
  readonly unclear: readonly string[];
}

/** The file is not a style sheet. */
export class InvalidStyleSheet extends Error {
  override readonly name = 'InvalidStyleSheet';
}

interface Draft {
  readonly colours: Record<Scheme, Partial<Record<Token, string>>>;
  hasDark: boolean;
  readonly unclear: string[];
}

/** Reads the themes of a style sheet. Colours of :root apply to every other selector, as on a page. */
export const parseThemes = (css: string): readonly ParsedTheme[] => {
  const drafts = new Map<string, Draft>();
  const page = new Map<
    string,
    {only?: Scheme | undefined; readonly grounds: Partial<Record<Scheme, string>>}
  >();
  parse(css).walkDecls((declaration) => {
    readPage(declaration, page);
    const token = names.exec(declaration.prop)?.[1] as Token | undefined;
    if (!token) return;
    const selector = selectorOf(declaration);
    const draft = drafts.get(selector) ?? {colours: {light: {}, dark: {}}, hasDark: false, unclear: []};
    drafts.set(selector, draft);
    const only = mediaScheme(declaration);
    const pair = lightDark(declaration.value);
    if (only === 'dark' || pair) draft.hasDark = true;
    for (const scheme of schemes) {
      if (only && only !== scheme) continue;
      const value = pair ? pair[scheme] : declaration.value;
      const colour = hexOf(value);
      if (colour === undefined) draft.unclear.push(`${declaration.prop}: ${value}`);
      draft.colours[scheme][token] = colour ?? '';
    }
  });
  const root = drafts.get(':root');
  const around = [...page].filter(([selector]) => isPage(selector)).map(([, one]) => one);
  return [...drafts].map(([selector, {colours, hasDark, unclear}]) => ({
    selector,
    only: page.get(selector)?.only ?? around.find(({only}) => only)?.only,
    grounds: Object.assign(
      {},
      ...[...around, page.get(selector) ?? {grounds: {}}].map(({grounds}) => grounds),
    ) as Partial<Record<Scheme, string>>,
    colours: {
      light: {...root?.colours.light, ...colours.light},
      dark: {...root?.colours.dark, ...colours.dark},
    },
    hasDark: hasDark || root?.hasDark === true,
    unclear: [...new Set(unclear)],
  }));
};

const isPage = (selector: string): boolean =>
  selector.split(',').some((one) => /^\s*(?::root|html|body)\s*$/.test(one));

/** Reads what a rule sets for the page itself: its colour scheme and its background. */
const readPage = (
  declaration: Declaration,
  page: Map<string, {only?: Scheme | undefined; readonly grounds: Partial<Record<Scheme, string>>}>,
): void => {
  const {prop, value} = declaration;
  if (!/^(?:color-scheme|background(?:-color)?)$/i.test(prop)) return;
  const selector = selectorOf(declaration);
  const own = page.get(selector) ?? {grounds: {}};
  page.set(selector, own);
  if (/^color-scheme$/i.test(prop)) {
    const names = value.toLowerCase().split(/\s+/);
    const named = schemes.filter((scheme) => names.includes(scheme));
    own.only = named.length === 1 ? named[0] : undefined;
    return;
  }
  const pair = lightDark(value);
  const media = mediaScheme(declaration);
  for (const scheme of schemes) {
    const colour = hexOf(pair ? pair[scheme] : value);
    if (colour !== undefined && (media ?? scheme) === scheme) own.grounds[scheme] = colour;
  }
};

const parse = (css: string) => {
  try {
    return postcss.parse(css);
  } catch (error) {
    if (error instanceof CssSyntaxError)
      throw new InvalidStyleSheet(`it is not a style sheet: ${error.reason}`);
    throw error;
  }
};

const selectorOf = ({parent}: Declaration): string =>
  parent && 'selector' in parent ? parent.selector.replace(/\s+/g, ' ') : ':root';

/** The scheme of the media query around a declaration, if there is one. */
const mediaScheme = (declaration: Declaration): Scheme | undefined => {
  for (let node: Node | undefined = declaration; node; node = node.parent as Node | undefined) {
    const params = node.type === 'atrule' && 'params' in node ? String(node.params) : '';
    const scheme = /prefers-color-scheme\s*:\s*(light|dark)/.exec(params)?.[1];
    if (scheme) return scheme as Scheme;
  }
  return undefined;
};

const lightDark = (value: string): Record<Scheme, string> | undefined => {
  const inside = /^light-dark\((.*)\)$/s.exec(value.trim())?.[1];
  if (inside === undefined) return undefined;
  const [light = '', dark = ''] = list.comma(inside);
  return {light, dark};
};

/** A colour as #rrggbb; undefined if it is translucent or depends on the page, as var() and currentColor do. */
const hexOf = (value: string): string | undefined => {
  try {
    const colour = new Color(value.trim()).to('srgb').toGamut();
    if (colour.alpha !== 1) return undefined;
    const channels = colour.coords.map((share) =>
      Math.round((share ?? 0) * 255)
        .toString(16)
        .padStart(2, '0'),
    );
    return `#${channels.join('')}`;
  } catch {
    return undefined;
  }
};
