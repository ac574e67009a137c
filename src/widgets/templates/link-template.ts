import {html, nothing, type TemplateResult} from 'lit';
import {resolveUrl} from '../../core/model/urls.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {breakableTemplate} from './breakable-template.js';
import type {Locale} from '../../core/i18n/locale.js';

/** Context of a link from the feed: the feed and its reader. */
export interface LinkContext {
  readonly snapshot: FeedSnapshot;
  readonly locale: Locale;
  /** The record that contains the URL. */
  readonly record: object;
}
interface LinkText {
  readonly shown: unknown;
  /** The same as plain text. A link that shows its host needs no note about it. */
  readonly plain: string;
}

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/**
 * A link of the feed. If its URL may not be followed, only the text is shown. The host is shown if it is not the
 * publisher's, so that readers know where the link leads.
 */
export const linkTemplate = (url: string, {shown, plain}: LinkText, place: LinkContext): TemplateResult => {
  const {snapshot, locale, record} = place;
  const href = resolveUrl(url, snapshot.baseOf(record));
  if (href === undefined) return html`${shown}`;
  const host = hostOf(href);
  const {publisher} = snapshot.feed;
  const own = publisher?.url === undefined ? undefined : resolveUrl(publisher.url, snapshot.url);
  const isPlain = plain.includes(host) || host === hostOf(snapshot.url) || (own && host === hostOf(own));
  return html`<a class=${plain.includes(host) ? 'spelt' : nothing} part="link" href=${href} rel="noopener"
      >${shown}</a
    >${isPlain ? nothing : html`${' '}<span class="host">${locale.messages.host(host)}</span>`}`;
};

/** Names the host of an address where it is not the publisher's, so that nobody is led away unawares. */
export const foreignHost = (href: string, {feed, url}: FeedSnapshot): string | undefined => {
  if (!/^https?:/.test(href)) return undefined;
  const own = feed.publisher?.url === undefined ? undefined : resolveUrl(feed.publisher.url, url);
  const host = hostOf(href);
  return host === hostOf(url) || (own && host === hostOf(own)) ? undefined : host;
};

/** A link that shows only the host of its URL; on paper the whole URL. */
export const hostLinkTemplate = (url: string, place: LinkContext): TemplateResult => {
  const href = resolveUrl(url, place.snapshot.baseOf(place.record));
  if (href === undefined) return html`${url}`;
  return html`<a class="site" part="link" href=${href} rel="noopener"><span>${hostOf(href)}</span></a>`;
};

/** A link that shows its URL, without the parts that only machines need. */
export const urlLinkTemplate = (url: string, place: LinkContext): TemplateResult => {
  const plain = url.replace(/^\w+:(?:\/\/)?(?:www\.)?/, '').replace(/\/$/, '');
  return linkTemplate(url, {shown: breakableTemplate(plain), plain}, place);
};
