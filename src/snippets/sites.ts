import type {BrandName} from '../widgets/themes/brands.js';
import type {WayIn} from './snippet.js';

/**
 * The sites of which something is known: the cities, and systems by what an editor may do there. The pages of the
 * host kit and the builder are drawn up from this one table, and a test holds it to the matrix of docs/hosts.
 */
export interface Site {
  /** Page of the host kit in docs/hosts; the unknown site has none. */
  readonly page?: string;
  /** Whose site it is, where it is a city's. */
  readonly city?: BrandName;
  /** The ways in that an editor has there, the best first. */
  readonly ways: readonly [WayIn, ...WayIn[]];
  /** The row of the matrix where each was put to the test; a way that is not named was not. */
  readonly tested?: Readonly<Partial<Record<WayIn, string>>>;
  /** Script and feed have to lie on a domain that ends so: the policy of the site lets in no other. */
  readonly ownDomain?: string;
  /** Whether the system brings the script itself, so that nobody has to put it on the page. */
  readonly hasScript?: true;
}

const everywhere = ['element', 'script', 'placeholder', 'link', 'frame', 'static'] as const;
/** What an editor can write is not public: the plain link, which every filter keeps, comes first. */
const notPublic = ['link', 'placeholder', 'frame'] as const;
const inRow = (row: string, ways: readonly WayIn[]): Readonly<Partial<Record<WayIn, string>>> =>
  Object.fromEntries(ways.map((way) => [way, row]));

export const sites = {
  helsinki: {
    page: 'helsinki',
    city: 'helsinki',
    ways: ['link'],
    tested: {link: 'Helsinki, text format'},
    ownDomain: '.hel.fi',
  },
  espoo: {page: 'espoo', city: 'espoo', ways: notPublic},
  vantaa: {page: 'vantaa', city: 'vantaa', ways: notPublic},
  tampere: {
    page: 'tampere',
    city: 'tampere',
    ways: ['script', 'link', 'frame'],
    tested: {
      script: 'Tampere, paragraph "Skripti"',
      link: 'Tampere, text of a page',
      frame: 'Tampere, format of embeds',
    },
  },
  turku: {
    page: 'turku',
    city: 'turku',
    ways: ['placeholder', 'frame', 'link'],
    tested: inRow('Turku (Drupal 7, 2017)', ['placeholder', 'frame', 'link']),
  },
  oulu: {page: 'oulu', city: 'oulu', ways: notPublic},
  'wordpress-author': {
    page: 'wordpress',
    ways: ['placeholder', 'link', 'static'],
    tested: inRow('WordPress 6.1, author', ['placeholder', 'link', 'static']),
  },
  'wordpress-editor': {
    page: 'wordpress',
    ways: ['script', 'placeholder', 'link', 'frame', 'static'],
    tested: inRow('WordPress 6.1, editor', ['script', 'placeholder', 'link', 'frame', 'static']),
  },
  'wordpress-plugin': {
    page: 'wordpress',
    ways: ['placeholder', 'link', 'static'],
    tested: inRow('WordPress 6.1, author, with the plugin', ['placeholder', 'link', 'static']),
    hasScript: true,
  },
  drupal: {page: 'drupal', ways: ['placeholder', 'link', 'frame']},
  liferay: {page: 'liferay', ways: ['link', 'placeholder', 'frame']},
  html: {page: 'html', ways: everywhere, tested: inRow('plain HTML', everywhere)},
  unknown: {ways: ['link']},
} as const satisfies Readonly<Record<string, Site>>;

export type SiteName = keyof typeof sites;
export const siteNames = Object.keys(sites) as SiteName[];
export const siteOf = (name: SiteName): Site => sites[name];
