import {emptyQuery} from './query.js';
import {writeQuery} from './query-url.js';

/** From where a record is linked to. */
export interface RecordUrlContext {
  /** The address of the page. */
  readonly page: string;
  /** What this page's parameters begin with; empty where its address keeps nothing. */
  readonly prefix: string;
  /** The address of embed.html, where it is known. */
  readonly embed: string | undefined;
  readonly widget: string;
  readonly lang: string;
  /** The addresses of the feed, where the widget names its own. */
  readonly feed: string;
}
/** The prefix that embed.html uses. */
export const embedPrefix = 'p';

/** Where a record is found open: on this page where its address keeps such things, else on a page of its own. */
export const recordUrl = (
  {page, prefix, embed, widget, lang, feed}: RecordUrlContext,
  id: string,
): string | undefined => {
  const open = {...emptyQuery, open: [id]};
  if (prefix) {
    return page.replace(/[?#].*/s, '') + writeQuery(new URL(page).search, prefix, open);
  }
  if (!embed) return undefined;
  const options = new URLSearchParams({widget, lang, ...(feed ? {feed} : {})});
  return `${embed}${writeQuery(`?${options}`, embedPrefix, open)}`;
};
