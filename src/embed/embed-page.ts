import {defaultLocale, localeOf, type Locale} from '../core/i18n/locale.js';
import {textIn} from '../core/model/text.js';
import {embedPrefix} from '../core/query/item-url.js';
import {tokenList} from '../widgets/options/option.js';
import {needsFeed, waitForWidget} from './chunks/widget-chunks.js';
import {tellHeight} from './frame-height.js';
import {applyOptions, queryOf, urlOptions} from './options.js';
import {trustedOrigins, trustsOnly} from './trusted-origins.js';
import {widgetNamed} from '../core/model/widget-names.js';

/** Fills embed.html: one widget, with the options of the page's URL. Its language is that, else the feed's. */
export const fillEmbedPage = (script: HTMLScriptElement): void => {
  const place = document.getElementById('widget');
  if (!place) return;
  tellHeight();
  const query = queryOf(location);
  const asked = localeOf(query.get('lang'));
  const name = widgetNamed(query.get('widget') ?? 'project-list');
  const page = document.documentElement;
  const speak = (locale: Locale): void => {
    page.lang = locale.code;
    document.title = name ? locale.messages.widgets[name] : locale.messages.unknownWidget;
  };
  speak(asked ?? defaultLocale);
  if (!name) {
    place.replaceChildren(Object.assign(document.createElement('p'), {textContent: document.title}));
    return;
  }
  const trusts = trustsOnly(trustedOrigins(script));
  const isNeeded = needsFeed(name, query.get('project'));
  const pending = {name, host: place, feed: {urls: tokenList(query.get('feed')), trusts, isNeeded}};
  if (waitForWidget(pending, () => fillEmbedPage(script))) return;
  const element = document.createElement(`sixcity-${name}`);
  applyOptions(element, urlOptions(query));
  // The page is where links to a record lead, and its own URL says which.
  if ('urlState' in element) element.urlState ||= embedPrefix;
  if ('heading' in element) element.heading = document.title;
  element.trusts = trusts;
  if (!asked) page.removeAttribute('lang');
  element.addEventListener('sixcity-error', () => speak(asked ?? defaultLocale), {once: true});
  // The page is named by the feed; until it is there the widget's own heading has to do.
  element.addEventListener(
    'sixcity-load',
    ({snapshot: {feed}}) => {
      const locale = asked ?? localeOf(feed.language) ?? defaultLocale;
      speak(locale);
      if ('heading' in element) element.heading = document.title;
      const title = document.createElement('h1');
      const {value, lang} = textIn(feed.title, locale.code, feed.language);
      place.prepend(Object.assign(title, {textContent: value, lang}));
    },
    {once: true},
  );
  place.replaceChildren(element);
};
