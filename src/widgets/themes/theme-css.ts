import {brandNote, brandOrigins, brandSources, type Origin} from './brand-sources.js';
import {brandTokens, type BrandName} from './brands.js';

const percent = (share = 0): string => `${Math.round(share * 100)} %`;
const describe = ({from, mixedWith, share}: Origin): string =>
  mixedWith === undefined ? `${from} as it is` : `${from} with ${percent(share)} of ${mixedWith}`;

/** Writes a style sheet that gives a city's colours to every widget of a page, light and dark. */
export const themeCss = (name: BrandName): string => {
  const city = name.charAt(0).toUpperCase() + name.slice(1);
  const origins = Object.entries(brandOrigins[name]).map(
    ([token, [light, dark]]) => ` * ${token}: light ${describe(light)}; dark ${describe(dark)}`,
  );
  const declarations = Object.entries(brandTokens(name)).map(
    ([token, [light, dark]]) => `    --sixcity-${token}: light-dark(${light}, ${dark});`,
  );
  return `/*
 * ${city}'s colours for sixcity-widgets. ${brandNote}
 * Source: ${brandSources[name]}.
${origins.join('\n')}
 * Text and border are neutral. Light or dark follows the page's color-scheme; browsers without light-dark()
 * keep the page's own colours.
 */
@supports (color: light-dark(red, red)) {
  :root {
${declarations.join('\n')}
  }
}
`;
};
