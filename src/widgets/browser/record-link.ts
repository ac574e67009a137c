import type {WidgetName} from '../../core/model/widget-names.js';
import {recordUrl} from '../../core/query/record-url.js';
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
  recordUrl(
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
