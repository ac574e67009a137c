import type {Locale} from '../core/i18n/locale.js';
import type {Feed, Named} from '../core/model/feed.js';
import {hasId} from '../core/model/ids.js';
import {textIn} from '../core/model/text.js';
import type {WidgetName} from '../core/model/widget-names.js';

/** More names than that say less than none. */
const mostNames = 3;

/** In the middle of a heading a name begins small, unless it is an abbreviation: "projects", "EU support". */
const uncapitalized = (name: string, locale: Locale): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase(locale.code) + name.slice(1);

/** What a page of one widget is called: by the widget and, in the feed's own words, by city and theme. */
export const embedHeading = (
  widget: WidgetName,
  options: {readonly city?: readonly string[]; readonly theme?: readonly string[]},
  feed: Feed | undefined,
  locale: Locale,
): string => {
  const title = locale.messages.widgets[widget];
  if (!feed) return title;
  const chosen = (ids: readonly string[] = [], named: readonly Named[]) =>
    named.filter(({id}) => hasId(ids, id)).map(({name}) => textIn(name, locale.code, feed.language).value);
  const names = [...chosen(options.city, feed.cities), ...chosen(options.theme, feed.themes)];
  if (names.length === 0 || names.length > mostNames) return title;
  return `${names.join(', ')}: ${uncapitalized(title, locale)}`;
};
