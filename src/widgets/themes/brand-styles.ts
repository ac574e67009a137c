import {unsafeCSS} from 'lit';
import {brandNames, brandTokens, type BrandName, type Token} from './brands.js';

const rule = (name: BrandName): string => {
  const tokens = brandTokens(name);
  const valueOf = (token: Token): string => {
    const [light, dark] = tokens[token];
    return `var(--sixcity-${token},light-dark(${light},${dark}))`;
  };
  const properties = (['link', 'accent', 'border', 'surface'] as const).map(
    (token) => `--_${token}:${valueOf(token)}`,
  );
  return `[data-brand=${name}]{color:${valueOf('text')};${properties.join(';')}}`;
};

/**
 * The six brands as CSS rules. What the page sets itself takes precedence. Light or dark follows the page's
 * `color-scheme`. A browser without `light-dark()` (Safari before 17.5) keeps the page's own colours, which are
 * readable on both.
 */
export const brandStyles = unsafeCSS(
  `@supports (color:light-dark(red,red)){${brandNames.map(rule).join('')}}`,
);
