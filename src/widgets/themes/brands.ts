/**
 * The colours of the six cities, for a light and for a dark page. brand-sources.ts lists their sources, and a test
 * compares the two. No city has confirmed them.
 */
export const brandNames = ['helsinki', 'espoo', 'vantaa', 'tampere', 'turku', 'oulu'] as const;
export type BrandName = (typeof brandNames)[number];

/** The tokens of a theme. Each is a custom property `--sixcity-…`. */
export type Token = 'text' | 'link' | 'accent' | 'border' | 'surface';
export type Pair = readonly [light: string, dark: string];

const colours: Readonly<
  Record<BrandName, {readonly link: Pair; readonly surface: Pair; readonly accent?: Pair}>
> = {
  helsinki: {link: ['#0000bf', '#9fc9eb'], surface: ['#e7f2fa', '#1a1a36']},
  espoo: {link: ['#0050bb', '#249fff'], surface: ['#edf7ff', '#1a2636']},
  // The published light blue has too little contrast as text and as a line, so both are a little darker.
  vantaa: {link: ['#2e6da9', '#6baae6'], surface: ['#d8eeff', '#232f3b'], accent: ['#3a89d5', '#3c8fde']},
  tampere: {link: ['#29549a', '#5f93c6'], surface: ['#e5eef8', '#202631']},
  turku: {link: ['#0062ae', '#00aeef'], surface: ['#e6f7fd', '#1a2834']},
  oulu: {link: ['#001e96', '#8a98cf'], surface: ['#f0f2f9', '#1a1e30']},
};

/** Neutral text and border. A theme with a surface needs its own text colour, or the page's text could vanish. */
const neutral = {text: ['#1a1a1a', '#f2f2f2'], border: ['#767b85', '#8c9199']} as const;

export const brandTokens = (name: BrandName): Readonly<Record<Token, Pair>> => {
  const own = colours[name];
  return {...neutral, accent: own.link, ...own};
};
