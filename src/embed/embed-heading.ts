import type {Locale} from '../core/i18n/locale.js';
import type {Feed, Named} from '../core/model/feed.js';
import {hasId} from '../core/model/ids.js';
import {textIn} from '../core/model/text.js';
import type {WidgetName} from '../core/model/widget-names.js';

/** With more names the heading would be too long, so it names none. */
const mostNames = 3;

/** Inside a heading a name starts with a small letter, unless it is an abbreviation: "projects", "EU support". */
const uncapitalized = (name: string, locale: Locale): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase(locale.code) + name.slice(1);

/** The title of a page with one widget: the name of the widget and, from the feed, of cities and themes. */
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
