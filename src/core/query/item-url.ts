import {embedPrefix} from './query-in-url.js';
import {writeQuery} from './query-url.js';
import {emptyQuery} from './query.js';

/** Where the link to an item is created. */
export interface ItemUrlContext {
  /** The URL of the page. */
  readonly page: string;
  /** The prefix of this page's parameters; empty when its URL keeps no state. */
  readonly prefix: string;
  /** The URL of embed.html, if known. */
  readonly embed: string | undefined;
  readonly widget: string;
  readonly lang: string;
  /** The URLs of the feed, if the widget names its own. */
  readonly feed: string;
}
/** The URL at which an item is open: on this page if its URL keeps state, else on embed.html. */
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
