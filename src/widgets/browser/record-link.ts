import type {WidgetName} from '../../core/model/widget-names.js';
import {itemUrl} from '../../core/query/item-url.js';
import {resolveUrl} from '../../core/model/urls.js';
import {besideScript, feedDefaults} from '../../feed-store/feed-defaults.js';

/** The values on which a link to one item depends. */
export interface RecordLinkOptions {
  readonly feed: readonly string[];
  readonly data: unknown;
  readonly urlState: string;
}

/** The absolute URLs of a widget's feed; empty if embed.html finds that feed beside itself. */
const feedUrls = (feed: readonly string[], embed: string | undefined): readonly string[] => {
  const written = feed.length > 0 ? feed : feedDefaults().urls;
  const urls = written.flatMap((url) => resolveUrl(url, document.baseURI) ?? []);
  const isDefault = urls.length === 1 && embed !== undefined && urls[0] === besideScript(embed, 'feed.json');
  return isDefault ? [] : urls;
};

/** The URL that opens an item of a widget; undefined if there is none besides this page. */
export const recordLink = (
  widget: WidgetName,
  id: string,
  {feed, data, urlState}: RecordLinkOptions,
  lang: string,
): string | undefined => {
  const embed = data === undefined ? feedDefaults().embed : undefined;
  return itemUrl(
    {page: location.href, prefix: urlState, embed, widget, lang, feed: feedUrls(feed, embed).join(' ')},
    id,
  );
};
