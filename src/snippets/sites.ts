import type {BrandName} from '../widgets/themes/brands.js';
import type {EmbedMethod, SnippetForm} from './snippet.js';

/**
 * The cities' sites and the content management systems, with what an editor may embed there. The builder and the
 * pages of docs/hosts read this table, and a test compares it with the matrix of docs/hosts.
 */
export interface Site {
  /** Name of its page in docs/hosts; the unknown site has none. */
  readonly page?: string;
  /** The city, if it is a city's site. */
  readonly city?: BrandName;
  /** The methods that work there, the best first. */
  readonly methods: readonly [EmbedMethod, ...EmbedMethod[]];
  /** The row of the matrix that tests each method. A method without a row was not tested. */
  readonly tested?: Readonly<Partial<Record<EmbedMethod, string>>>;
  /** The form of snippet that its field accepts. */
  readonly form?: SnippetForm;
  /** Suffix of the only domains that the site's policy allows for script and feed. */
  readonly ownDomain?: string;
  /** Editors may paste script tags there, so that one snippet holds script and widget. */
  readonly keepsScripts?: true;
  /** The system adds the script itself, so that nobody has to install it. */
  readonly hasScript?: true;
}

/** Source code is written by hand there, and a bare URL does not become a link. */
const htmlMethods = ['element', 'script', 'placeholder', 'link', 'frame', 'static'] as const;
/**
 * It is not documented in public what editors may write there. The plain link comes first, because every filter
 * keeps it.
 */
const likelyMethods = ['link', 'address', 'placeholder', 'frame'] as const;
const testedInRow = (
  row: string,
  methods: readonly EmbedMethod[],
): Readonly<Partial<Record<EmbedMethod, string>>> =>
  Object.fromEntries(methods.map((method) => [method, row]));

export const sites = {
  helsinki: {
    page: 'helsinki',
    city: 'helsinki',
    methods: ['address', 'link'],
    tested: testedInRow('Helsinki, text format', ['address', 'link']),
    ownDomain: '.hel.fi',
  },
  espoo: {page: 'espoo', city: 'espoo', methods: likelyMethods},
  vantaa: {page: 'vantaa', city: 'vantaa', methods: likelyMethods},
  tampere: {
    page: 'tampere',
    city: 'tampere',
    methods: ['address', 'link'],
    tested: testedInRow('Tampere, text of a page', ['address', 'link']),
  },
  'tampere-map': {
    page: 'tampere',
    city: 'tampere',
    methods: ['frame'],
    tested: {frame: 'Tampere, paragraph "Karttaupotus"'},
    form: 'raw-ampersands',
  },
  'tampere-script': {
    page: 'tampere',
    city: 'tampere',
    methods: ['script'],
    tested: {script: 'Tampere, paragraph "Skripti"'},
    form: 'script-attributes',
  },
  turku: {
    page: 'turku',
    city: 'turku',
    methods: ['placeholder', 'frame', 'link'],
    tested: testedInRow('Turku (Drupal 7, 2017)', ['placeholder', 'frame', 'link']),
  },
  oulu: {page: 'oulu', city: 'oulu', methods: likelyMethods},
  'wordpress-author': {
    page: 'wordpress',
    methods: ['placeholder', 'link', 'static'],
    tested: testedInRow('WordPress 6.1, author', ['placeholder', 'link', 'static']),
  },
  'wordpress-editor': {
    page: 'wordpress',
    methods: ['script', 'placeholder', 'link', 'frame', 'static'],
    tested: testedInRow('WordPress 6.1, editor', ['script', 'placeholder', 'link', 'frame', 'static']),
  },
  'wordpress-plugin': {
    page: 'wordpress',
    methods: ['placeholder', 'link', 'static'],
    tested: testedInRow('WordPress 6.1, author, with the plugin', ['placeholder', 'link', 'static']),
    hasScript: true,
  },
  drupal: {
    page: 'drupal',
    methods: ['address', 'link', 'placeholder'],
    tested: testedInRow('Drupal, Basic HTML with the placeholder', ['address', 'link', 'placeholder']),
  },
  liferay: {page: 'liferay', methods: ['link', 'address', 'placeholder', 'frame']},
  html: {
    page: 'html',
    methods: htmlMethods,
    tested: testedInRow('plain HTML', htmlMethods),
    keepsScripts: true,
  },
  unknown: {methods: ['link', 'address']},
} as const satisfies Readonly<Record<string, Site>>;

export type SiteName = keyof typeof sites;
export const siteNames = Object.keys(sites) as SiteName[];
export const siteOf = (name: SiteName): Site => sites[name];
