import {itemUrl} from '../../core/query/item-url.js';
import {makeSnippet, type Pin, type Snippet, type WayIn} from '../../snippets/snippet.js';
import {policyLines, allowListLine} from '../../snippets/policy.js';
import {siteOf} from '../../snippets/sites.js';
import {renderWidget} from '../../static-html/render-widget.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {Locale} from '../../core/i18n/locale.js';
import {isOnDomain, type FeedUrls} from './addresses.js';
import {optionsOf, wayOf, type Choices} from './choices.js';

/** What an editor takes away, and what has to be known of it. */
export interface Product {
  readonly wayIn: WayIn;
  readonly snippet: Snippet;
  /** The release that the installed script is pinned to; undefined where the floating address is used. */
  readonly pin: Pin | undefined;
  /** What the site's developer is asked for. */
  readonly requests: readonly Request[];
  readonly notes: readonly Note[];
}

/** One thing that only a developer can do, with the line that is put there. */
export type Request =
  | {readonly kind: 'install' | 'policy' | 'allow-list' | 'embed-feed'; readonly code: string}
  | {readonly kind: 'has-script'; readonly code: string}
  /** The files have to lie on a domain that ends so. */
  | {readonly kind: 'own-domain'; readonly code: string}
  /** A pinned script is read by the browser: its server has to allow it. */
  | {readonly kind: 'cors'; readonly code: string};

/** What the editor should know of the snippet. */
export type Note =
  /** This way in cannot carry these options. */
  | {readonly kind: 'left'; readonly options: readonly string[]}
  /** The widget has no such options. */
  | {readonly kind: 'unused'; readonly options: readonly string[]}
  | {readonly kind: 'own-domain'; readonly domain: string}
  /** A page with https does not load a script without. */
  | {readonly kind: 'insecure'}
  | {readonly kind: 'static'};

export interface Setting {
  readonly folder: string;
  readonly feed: FeedUrls;
  readonly pin: Pin | undefined;
  readonly snapshot: FeedSnapshot | undefined;
  readonly locale: Locale;
  /** The day that is today, YYYY-MM-DD. */
  readonly today: string;
  /** Words of the link and of every fallback, where the editor has none. */
  readonly text: string;
}

/** Draws up the snippet of what was chosen; undefined while static HTML waits for a feed. */
export const makeProduct = (choices: Choices, setting: Setting): Product | undefined => {
  const {widget, site} = choices;
  const {folder, feed, snapshot} = setting;
  const wayIn = wayOf(choices);
  const {used, unused} = optionsOf(choices);
  const options = new Map([...(feed.isBeside ? [] : [['feed', feed.urls.join(' ')] as const]), ...used]);
  const content = wayIn === 'static' ? snapshot && rendered(choices, options, setting, snapshot) : undefined;
  if (wayIn === 'static' && !content) return undefined;
  // A developer who installs the script once can pin it; what an editor pastes has to get every fix by itself.
  const pin = wayIn === 'script' ? undefined : setting.pin;
  const snippet = makeSnippet({
    widget,
    wayIn,
    home: folder,
    options: Object.fromEntries(options),
    text: choices.text.trim() || setting.text,
    ...(pin && {pin}),
    ...(content && {content}),
  });
  const {ownDomain} = siteOf(site);
  return {
    wayIn,
    snippet,
    pin,
    requests: requestsOf(choices, setting, snippet, wayIn, pin),
    notes: [
      ...(snippet.left.length > 0 ? [{kind: 'left', options: snippet.left} as const] : []),
      ...(unused.length > 0 ? [{kind: 'unused', options: unused} as const] : []),
      ...(ownDomain !== undefined && !isOnDomain(folder, ownDomain)
        ? [{kind: 'own-domain', domain: ownDomain} as const]
        : []),
      ...(isInsecure(folder) ? [{kind: 'insecure'} as const] : []),
      ...(wayIn === 'static' ? [{kind: 'static'} as const] : []),
    ],
  };
};

/** Browsers trust a server on the same machine without https. */
const isInsecure = (folder: string): boolean => {
  const {protocol, hostname} = new URL(folder);
  return protocol === 'http:' && !/^(localhost|127\.[\d.]+)$/.test(hostname);
};

const rendered = (
  {widget}: Choices,
  options: ReadonlyMap<string, string>,
  {locale, today, folder}: Setting,
  snapshot: FeedSnapshot,
): string => {
  const embed = new URL('embed.html', folder).href;
  const place = {page: '', prefix: '', embed, widget, lang: locale.code, feed: options.get('feed') ?? ''};
  return renderWidget(
    widget,
    options,
    {snapshot, locale, today, urlOf: (id) => itemUrl(place, id)},
    {plain: false, boldNames: false, jsonLd: false},
  ).html;
};

const requestsOf = (
  {site}: Choices,
  {folder, feed}: Setting,
  {install}: Snippet,
  wayIn: WayIn,
  pin: Pin | undefined,
): readonly Request[] => {
  const {ownDomain, hasScript, page} = siteOf(site);
  const script = new URL(folder).origin;
  const feeds = [...new Set(feed.urls.map((url) => new URL(url).origin))].join(' ');
  const policy = policyLines({
    script,
    feed: feeds,
    hasFrame: wayIn === 'frame',
    namesTrustedTypes: ownDomain === undefined,
  }).join('\n');
  return [
    ...(ownDomain === undefined ? [] : [{kind: 'own-domain', code: folder} as const]),
    ...(install === undefined
      ? []
      : [
          {
            kind: hasScript ? 'has-script' : 'install',
            code: hasScript ? scriptIn(install) : install,
          } as const,
        ]),
    ...(pin && !hasScript ? [{kind: 'cors', code: 'Access-Control-Allow-Origin: *'} as const] : []),
    ...((wayIn === 'link' || wayIn === 'frame') && feeds !== script
      ? [{kind: 'embed-feed', code: `data-allow="${feeds}"`} as const]
      : []),
    ...(ownDomain === undefined ? [{kind: 'policy', code: policy} as const] : []),
    ...(wayIn === 'placeholder' && page !== 'html' && page !== 'wordpress'
      ? [{kind: 'allow-list', code: allowListLine} as const]
      : []),
  ];
};

const scriptIn = (install: string): string => /src="([^"]*)"/.exec(install)?.[1] ?? '';
