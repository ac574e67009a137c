import {html, nothing, type TemplateResult} from 'lit';
import {resolveUrl} from '../../core/model/urls.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {breakableTemplate} from './breakable-template.js';
import type {Locale} from '../../core/i18n/locale.js';

/** From where a link of the feed is read, and by whom. */
export interface LinkContext {
  readonly snapshot: FeedSnapshot;
  readonly locale: Locale;
  /** The record that carries the address. */
  readonly record: object;
}
interface LinkText {
  readonly shown: unknown;
  /** The same as plain text: a link that names its host needs no note of it. */
  readonly plain: string;
}

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/**
 * A link of the feed; where the address is none that may be followed, the words alone. The host is shown
 * where it is not the publisher's, so that nobody is led away unawares.
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

/** A link that shows the host of its address alone; on paper the whole address. */
export const hostLinkTemplate = (url: string, place: LinkContext): TemplateResult => {
  const href = resolveUrl(url, place.snapshot.baseOf(place.record));
  if (href === undefined) return html`${url}`;
  return html`<a class="site" part="link" href=${href} rel="noopener"><span>${hostOf(href)}</span></a>`;
};

/** A link that shows its address, without what only machines need. */
export const urlLinkTemplate = (url: string, place: LinkContext): TemplateResult => {
  const plain = url.replace(/^\w+:(?:\/\/)?(?:www\.)?/, '').replace(/\/$/, '');
  return linkTemplate(url, {shown: breakableTemplate(plain), plain}, place);
};
