import type {WidgetName} from '../../core/model/widget-names.js';
import {itemUrl} from '../../core/query/item-url.js';
import {feedDefaults} from '../../feed-store/feed-defaults.js';

/** What a link to one item depends on. */
export interface RecordLinkOptions {
  readonly feed: readonly string[];
  readonly data: unknown;
  readonly urlState: string;
}

/** Where an item of a widget opens; undefined where nothing but this page has it. */
export const recordLink = (
  widget: WidgetName,
  id: string,
  {feed, data, urlState}: RecordLinkOptions,
  lang: string,
): string | undefined =>
  itemUrl(
    {
      page: location.href,
      prefix: urlState,
      embed: data === undefined ? feedDefaults().embed : undefined,
      widget,
      lang,
      feed: feed.join(' '),
    },
    id,
  );
