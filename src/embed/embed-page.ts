import {defaultLocale, localeOf} from '../core/i18n/locale.js';
import {textIn} from '../core/model/text.js';
import {embedPrefix} from '../core/query/item-url.js';
import {tokenList} from '../widgets/options/option.js';
import {waitForWidget} from './chunks/widget-chunks.js';
import {tellHeight} from './frame-height.js';
import {urlOptions, applyOptions} from './options.js';
import {trustedOrigins, trustsOnly} from './trust.js';
import {widgetNamed} from '../core/model/widget-names.js';

/** Fills embed.html: one widget, with the options of the page's address. */
export const fillEmbedPage = (script: HTMLScriptElement): void => {
  const place = document.getElementById('widget');
  if (!place) return;
  tellHeight();
  const query = new URLSearchParams(location.search);
  const locale = localeOf(query.get('lang')) ?? defaultLocale;
  document.documentElement.lang = locale.code;
  const name = widgetNamed(query.get('widget') ?? 'project-list');
  const {messages} = locale;
  document.title = name ? messages.widgets[name] : messages.unknownWidget;
  if (!name) {
    place.replaceChildren(Object.assign(document.createElement('p'), {textContent: messages.unknownWidget}));
    return;
  }
  const trusts = trustsOnly(trustedOrigins(script));
  const isNeeded = name !== 'eu-statement' || query.has('project');
  const pending = {name, host: place, feed: {urls: tokenList(query.get('feed')), trusts, isNeeded}};
  if (waitForWidget(pending, () => fillEmbedPage(script))) return;
  const element = document.createElement(`sixcity-${name}`);
  applyOptions(element, urlOptions(query));
  // The page is where links to a record lead, and its own address says which.
  if ('urlState' in element) element.urlState ||= embedPrefix;
  if ('heading' in element) element.heading = messages.widgets[name];
  element.trusts = trusts;
  // The page is named by the feed; until it is there the widget's own heading has to do.
  element.addEventListener(
    'sixcity-load',
    ({snapshot: {feed}}) => {
      const title = document.createElement('h1');
      const {value, lang} = textIn(feed.title, locale.code, feed.language);
      place.prepend(Object.assign(title, {textContent: value, lang}));
    },
    {once: true},
  );
  place.replaceChildren(element);
};
