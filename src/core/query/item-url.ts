import {writeQuery} from './query-url.js';
import {emptyQuery} from './query.js';

/** What is needed to make the link to an item. */
export interface ItemUrlContext {
  /** The URL of the page. */
  readonly page: string;
  /** The prefix of this page's parameters; empty if its URL keeps no state. */
  readonly prefix: string;
  /** The URL of embed.html, if known. */
  readonly embed: string | undefined;
  readonly widget: string;
  readonly lang: string;
  /** The URLs of the feed, if the widget sets its own. */
  readonly feed: string;
}
/** The prefix that embed.html uses. */
export const embedPrefix = 'p';

/** The URL that opens an item: on this page if its URL keeps state, otherwise on embed.html. */
export const itemUrl = (
  {page, prefix, embed, widget, lang, feed}: ItemUrlContext,
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
