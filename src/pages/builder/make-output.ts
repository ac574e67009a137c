import {itemUrl} from '../../core/query/item-url.js';
import {makeSnippet, type Pin, type Snippet, type EmbedMethod} from '../../snippets/snippet.js';
import {contentSecurityPolicy, allowedHtmlTags} from '../../snippets/content-security-policy.js';
import {siteOf} from '../../snippets/sites.js';
import {renderWidget} from '../../static-html/render-widget.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {Locale} from '../../core/i18n/locale.js';
import {isOnDomain, type FeedUrls} from './typed-urls.js';
import {splitOptions, methodOf, type Choices} from './choices.js';

/** The snippet, what a developer has to do for it, and what the editor should know. */
export interface BuilderOutput {
  readonly method: EmbedMethod;
  readonly snippet: Snippet;
  /** The release that the script is pinned to; undefined for the floating URL. */
  readonly pin: Pin | undefined;
  /** What the site's developer has to do. */
  readonly requests: readonly DeveloperRequest[];
  readonly notes: readonly OutputNote[];
}

/** A task for a developer, with the line to add. */
export type DeveloperRequest =
  | {readonly kind: 'install' | 'policy' | 'allow-list' | 'embed-feed'; readonly code: string}
  | {readonly kind: 'has-script'; readonly code: string}
  /** The files have to be on a domain of the site. */
  | {readonly kind: 'own-domain'; readonly code: string}
  /** The browser verifies a pinned script, so its server has to send a CORS header. */
  | {readonly kind: 'cors'; readonly code: string};

/** Something that the editor should know about the snippet. */
export type OutputNote =
  /** The method cannot pass on these options. */
  | {readonly kind: 'unsupported'; readonly options: readonly string[]}
  /** The widget does not have these options. */
  | {readonly kind: 'unused'; readonly options: readonly string[]}
  | {readonly kind: 'own-domain'; readonly domain: string}
  /** An https page does not load a script over http. */
  | {readonly kind: 'insecure'}
  | {readonly kind: 'static'}
  /** A page behind a link, or in a frame, does not know the language of the page around it. */
  | {readonly kind: 'language'};

export interface OutputContext {
  readonly folder: string;
  readonly feed: FeedUrls;
  readonly pin: Pin | undefined;
  readonly snapshot: FeedSnapshot | undefined;
  readonly locale: Locale;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
  /** Text of the link and of every fallback, unless the editor has typed one. */
  readonly text: string;
}

/** Makes the snippet of the choices; undefined while static HTML waits for a feed. */
export const makeOutput = (choices: Choices, context: OutputContext): BuilderOutput | undefined => {
  const {widget, site} = choices;
  const {folder, feed, snapshot} = context;
  const method = methodOf(choices);
  const {used, unused} = splitOptions(choices);
  const options = new Map([...(feed.isDefault ? [] : [['feed', feed.urls.join(' ')] as const]), ...used]);
  const content =
    method === 'static' ? snapshot && renderStatic(choices, options, context, snapshot) : undefined;
  if (method === 'static' && !content) return undefined;
  const {ownDomain, keepsScripts = false} = siteOf(site);
  // Only a script that a developer installs is pinned. One that an editor pastes has to receive every fix.
  const pin = method === 'script' || keepsScripts ? undefined : context.pin;
  const parts = makeSnippet({
    widget,
    method,
    home: folder,
    options: Object.fromEntries(options),
    text: choices.text.trim() || context.text,
    form: siteOf(site).form ?? 'html',
    ...(pin && {pin}),
    ...(content && {content}),
  });
  const snippet = keepsScripts ? withScript(parts) : parts;
  return {
    method,
    snippet,
    pin,
    requests: requestsOf(choices, context, snippet, method, pin),
    notes: [
      ...(snippet.unsupported.length > 0
        ? [{kind: 'unsupported', options: snippet.unsupported} as const]
        : []),
      ...(unused.length > 0 ? [{kind: 'unused', options: unused} as const] : []),
      ...(ownDomain !== undefined && !isOnDomain(folder, ownDomain)
        ? [{kind: 'own-domain', domain: ownDomain} as const]
        : []),
      ...(isInsecure(folder) ? [{kind: 'insecure'} as const] : []),
      ...(method === 'static' ? [{kind: 'static'} as const] : []),
      ...(!options.has('lang') && ['link', 'address', 'frame'].includes(method)
        ? [{kind: 'language'} as const]
        : []),
    ],
  };
};

/** One snippet that works alone. A second copy of the script on a page hands over to the first. */
const withScript = ({paste, install, unsupported}: Snippet): Snippet => ({
  paste: install === undefined ? paste : `${install}\n${paste}`,
  unsupported,
});

/** Browsers treat a server on the same machine as secure without https. */
const isInsecure = (folder: string): boolean => {
  const {protocol, hostname} = new URL(folder);
  return protocol === 'http:' && !/^(localhost|127\.[\d.]+)$/.test(hostname);
};

const renderStatic = (
  {widget}: Choices,
  options: ReadonlyMap<string, string>,
  {locale, today, folder}: OutputContext,
  snapshot: FeedSnapshot,
): string => {
  const embed = new URL('embed.html', folder).href;
  const {origin} = new URL(folder);
  const allowsImage = (url: string) => options.has('images') && new URL(url).origin === origin;
  const urlOptions = {
    page: '',
    prefix: '',
    embed,
    widget,
    lang: locale.code,
    feed: options.get('feed') ?? '',
  };
  return renderWidget(
    widget,
    options,
    {snapshot, locale, today, urlOf: (id) => itemUrl(urlOptions, id), allowsImage},
    {plain: false, boldNames: false, jsonLd: false},
  ).html;
};

const requestsOf = (
  {site}: Choices,
  {folder, feed}: OutputContext,
  {install}: Snippet,
  method: EmbedMethod,
  pin: Pin | undefined,
): readonly DeveloperRequest[] => {
  const {ownDomain, hasScript, page} = siteOf(site);
  const script = new URL(folder).origin;
  const feeds = [...new Set(feed.urls.map((url) => new URL(url).origin))].join(' ');
  const policy = contentSecurityPolicy({
    script,
    feed: feeds,
    hasFrame: method === 'frame',
    hasTrustedTypes: ownDomain === undefined,
  }).join('\n');
  return [
    ...(ownDomain === undefined ? [] : [{kind: 'own-domain', code: folder} as const]),
    ...(install === undefined
      ? []
      : [
          {
            kind: hasScript ? 'has-script' : 'install',
            code: hasScript ? scriptUrl(install) : install,
          } as const,
        ]),
    ...(pin && !hasScript ? [{kind: 'cors', code: 'Access-Control-Allow-Origin: *'} as const] : []),
    ...((method === 'link' || method === 'address' || method === 'frame') && feeds !== script
      ? [{kind: 'embed-feed', code: `data-allow="${feeds}"`} as const]
      : []),
    ...(ownDomain === undefined ? [{kind: 'policy', code: policy} as const] : []),
    ...(method === 'placeholder' && page !== 'html' && page !== 'wordpress'
      ? [{kind: 'allow-list', code: allowedHtmlTags} as const]
      : []),
  ];
};

const scriptUrl = (install: string): string => /src="([^"]*)"/.exec(install)?.[1] ?? '';
