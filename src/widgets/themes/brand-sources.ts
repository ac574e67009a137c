import type {BrandName} from './brands.js';

/** A colour as a city publishes it, unchanged or mixed with a share of another colour. */
export interface Origin {
  readonly from: string;
  readonly mixedWith?: string;
  /** 0 to 1. */
  readonly share?: number;
}
type Origins = readonly [light: Origin, dark: Origin];

const asIs = (from: string): Origin => ({from});
const white = '#ffffff';
const black = '#000000';
/** The background of a dark card before a city's colour is mixed into it. */
const night = '#1e1e1e';
const lighter = (from: string, share: number): Origin => ({from, mixedWith: white, share});
const darker = (from: string, share: number): Origin => ({from, mixedWith: black, share});
const atNight = (colour: string): Origin => ({from: night, mixedWith: colour, share: 0.15});

/** Where the colours were found. */
export const brandSources: Readonly<Record<BrandName, string>> = {
  helsinki: 'the city\'s public design system: tokens "bus" (#0000bf) and "fog" (#9fc9eb)',
  espoo: 'a public theme or application of the city; no brand book was at hand',
  vantaa: 'a public theme or application of the city; no brand book was at hand',
  tampere: 'a public theme or application of the city',
  turku: 'a public theme or application of the city; no brand book was at hand',
  oulu: 'a public theme or application of the city; no brand book was at hand',
};
export const brandNote = 'Not confirmed by the city.';

/** The origin of each colour in brands.ts. */
export const brandOrigins: Readonly<
  Record<BrandName, {readonly link: Origins; readonly surface: Origins; readonly accent?: Origins}>
> = {
  helsinki: {
    link: [asIs('#0000bf'), asIs('#9fc9eb')],
    surface: [lighter('#9fc9eb', 0.75), atNight('#0000bf')],
  },
  espoo: {
    link: [asIs('#0050bb'), asIs('#249fff')],
    surface: [lighter('#249fff', 0.92), atNight('#0050bb')],
  },
  vantaa: {
    link: [darker('#3c8fde', 0.24), lighter('#3c8fde', 0.24)],
    surface: [asIs('#d8eeff'), atNight('#3c8fde')],
    accent: [darker('#3c8fde', 0.04), asIs('#3c8fde')],
  },
  tampere: {
    link: [asIs('#29549a'), asIs('#5f93c6')],
    surface: [asIs('#e5eef8'), atNight('#29549a')],
  },
  turku: {
    link: [asIs('#0062ae'), asIs('#00aeef')],
    surface: [lighter('#00aeef', 0.9), atNight('#0062ae')],
  },
  oulu: {
    link: [asIs('#001e96'), lighter('#001e96', 0.54)],
    surface: [lighter('#001e96', 0.94), atNight('#001e96')],
  },
};
