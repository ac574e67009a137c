import Color from 'colorjs.io';
import postcss, {CssSyntaxError, list, type Declaration, type Node} from 'postcss';
import type {Token} from '../widgets/themes/brands.js';
import {schemes, type Scheme} from '../widgets/themes/pairs.js';

const names = /^--sixcity-(text|link|accent|border|surface)$/;

/** The colours that a style sheet gives to the widgets in one place. */
export interface Theme {
  /** The selector of the rules. */
  readonly selector: string;
  /** As #rrggbb, by scheme. */
  readonly colours: Readonly<Record<Scheme, Partial<Record<Token, string>>>>;
  /** Whether anything is said of dark pages. */
  readonly hasDark: boolean;
  /** Declarations whose colour depends on more than this file. */
  readonly unclear: readonly string[];
}

/** The file is no style sheet. */
export class BadStyleSheet extends Error {
  override readonly name = 'BadStyleSheet';
}

interface Draft {
  readonly colours: Record<Scheme, Partial<Record<Token, string>>>;
  hasDark: boolean;
  readonly unclear: string[];
}

/** The themes in a style sheet; what stands on :root holds for the others too, as it does on a page. */
export const readThemes = (css: string): readonly Theme[] => {
  const drafts = new Map<string, Draft>();
  parse(css).walkDecls((declaration) => {
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
  return [...drafts].map(([selector, {colours, hasDark, unclear}]) => ({
    selector,
    colours: {
      light: {...root?.colours.light, ...colours.light},
      dark: {...root?.colours.dark, ...colours.dark},
    },
    hasDark: hasDark || root?.hasDark === true,
    unclear: [...new Set(unclear)],
  }));
};

const parse = (css: string) => {
  try {
    return postcss.parse(css);
  } catch (error) {
    if (error instanceof CssSyntaxError) throw new BadStyleSheet(`it is no style sheet: ${error.reason}`);
    throw error;
  }
};

const selectorOf = ({parent}: Declaration): string =>
  parent && 'selector' in parent ? parent.selector.replace(/\s+/g, ' ') : ':root';

/** The scheme to which a media query around a declaration limits it. */
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

/** #rrggbb of a colour that can be told from its words alone: not var(), currentColor, or one that shines through. */
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
