import {contrast, rgbOf, type Rgb} from './contrast.js';
import type {Token} from './brands.js';

/** Text needs 4.5:1 (WCAG 1.4.3); lines, bars and the focus ring need 3:1 (WCAG 1.4.11). */
export const leastContrast = {text: 4.5, link: 4.5, accent: 3, border: 3} as const;
export type Drawn = keyof typeof leastContrast;

/**
 * The assumed background of a page that does not set one: white, or the lightest dark background in use, on which
 * light colours have the least contrast. The browsers' own ones are darker (#121212 to #1e1e1e).
 */
export const standardGrounds = {light: '#ffffff', dark: '#222222'} as const;
export type Scheme = keyof typeof standardGrounds;
export const schemes = ['light', 'dark'] as const satisfies readonly Scheme[];

export interface PairContrast {
  readonly token: Drawn;
  readonly on: 'page' | 'surface';
  readonly colours: readonly [string, string];
  /** From 1 to 21. */
  readonly ratio: number;
  readonly least: number;
}

/** The contrast of each token on the page and on the surface. Tokens that are not set are left out. */
export const pairContrasts = (
  tokens: Readonly<Partial<Record<Token, string>>>,
  ground: string,
): readonly PairContrast[] => {
  const grounds = [
    ['page', ground],
    ['surface', tokens.surface],
  ] as const;
  return (Object.keys(leastContrast) as Drawn[]).flatMap((token) =>
    grounds.flatMap(([on, background]) => {
      const colours = [tokens[token], background];
      const [one, other] = colours.map((colour): Rgb | undefined => rgbOf(colour ?? ''));
      if (!one || !other) return [];
      const [drawn = '', below = ''] = colours;
      return [{token, on, colours: [drawn, below], ratio: contrast(one, other), least: leastContrast[token]}];
    }),
  );
};
