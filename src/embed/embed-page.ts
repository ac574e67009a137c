import {defaultLocale, localeOf, type Locale} from '../core/i18n/locale.js';
import {embedLocale} from '../core/i18n/messages/embed-messages.js';
import type {FeedSnapshot} from '../core/model/feed-snapshot.js';
import {textIn} from '../core/model/text.js';
import {resolveUrl} from '../core/model/urls.js';
import {embedPrefix} from '../core/query/query-in-url.js';
import {waitForWidget} from './chunks/widget-chunks.js';
import {embedHeading} from './embed-heading.js';
import {tellHeight} from './frame-height.js';
import {embedRequest} from './embed-request.js';
import {applyOptions, urlOptions} from './options.js';

/**
 * Fills embed.html: one widget, with the options of the page's URL. Its language is that of the URL, or that of the
 * feed.
 */
export const fillEmbedPage = (script: HTMLScriptElement): void => {
  const place = document.getElementById('widget');
  if (!place) return;
  tellHeight();
  const {query, name, feed: request} = embedRequest(script);
  const {trusts} = request;
  const asked = localeOf(query.get('lang'));
  const page = document.documentElement;
  // The heading exists from the start, so that nothing moves when its text is known.
  const heading = document.createElement('h1');
  const speak = (locale: Locale, title: string): void => {
    page.lang = locale.code;
    document.title = heading.textContent = title;
  };
  const first = asked ?? defaultLocale;
  if (!name) {
    speak(first, embedLocale(first).messages.unknownWidget);
    place.replaceChildren(heading);
    return;
  }
  speak(first, first.messages.widgets[name]);
  if (waitForWidget({name, host: place, feed: request}, () => fillEmbedPage(script))) return;
  const element = document.createElement(`sixcity-${name}`);
  applyOptions(element, urlOptions(query));
  // Links to a record lead to this page, and its URL names the record.
  if ('urlState' in element) element.urlState ||= embedPrefix;
  element.trusts = trusts;
  if (asked) page.lang = asked.code;
  else page.removeAttribute('lang');
  element.addEventListener('sixcity-error', () => speak(first, document.title), {once: true});
  element.addEventListener(
    'sixcity-load',
    ({snapshot}) => {
      const {feed} = snapshot;
      const locale = asked ?? localeOf(feed.language) ?? defaultLocale;
      const options = {
        city: 'city' in element ? element.city : [],
        theme: 'theme' in element ? element.theme : [],
      };
      speak(locale, embedHeading(name, options, feed, locale));
      // The data as a whole has a heading of its own, below that of the page. The event comes within an update, and
      // nothing that a widget shows may be set there.
      queueMicrotask(() => {
        if ('heading' in element) element.heading = textIn(feed.title, locale.code, feed.language).value;
      });
      place.append(...publisherLink(snapshot, locale));
    },
    {once: true},
  );
  place.replaceChildren(heading, element);
};

/** A link from the page to the publisher of the data. */
const publisherLink = ({feed, url}: FeedSnapshot, locale: Locale): readonly HTMLElement[] => {
  const {publisher} = feed;
  const href = publisher?.url === undefined ? undefined : resolveUrl(publisher.url, url);
  if (!publisher || href === undefined || !/^https?:/.test(href)) return [];
  const {value, lang} = textIn(publisher.name, locale.code, feed.language);
  const link = Object.assign(document.createElement('a'), {href, rel: 'noopener', textContent: value, lang});
  const line = document.createElement('p');
  line.append(`${locale.messages.publisher} `, link);
  return [line];
};
