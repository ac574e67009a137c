import {resolveUrl} from '../core/model/urls.js';
import type {FeedSnapshot} from '../core/model/feed-snapshot.js';
import type {Text} from '../core/model/feed.js';
import {textIn} from '../core/model/text.js';
import {itemUrl} from '../core/query/item-url.js';
import type {WidgetName} from '../core/model/widget-names.js';
import {element, serialize} from './html-node.js';
import {pageEntriesOf, pagePathOf} from './page-entries.js';

export const oembedType = 'application/json+oembed';

/** The file with the oEmbed response of a page, beside the page. */
export const oembedPathOf = (page: string): string => page.replace(/\.html$/, '.oembed.json');

/** In CSS pixels. A static file cannot follow `maxwidth`. The frame is as wide as its container, and it scrolls. */
const size = {width: 800, height: 600} as const;
/** In seconds: the time by which a page may be older than its feed. */
const cacheAge = 86_400;

export interface OembedContext {
  readonly snapshot: FeedSnapshot;
  /** The only language to write; undefined for all. */
  readonly only: string | undefined;
  /** The URL of embed.html. */
  readonly embed: string;
  /** The URL of the feed; empty if it is the one beside embed.html. */
  readonly feed: string;
}

/**
 * The oEmbed response (oEmbed 1.0, type rich) for a page: a frame with embed.html, which shows the list or one open
 * record.
 */
export function* oembedFiles(context: OembedContext): Generator<readonly [name: string, text: string]> {
  const {snapshot, only} = context;
  const {title} = snapshot.feed;
  const entries = pageEntriesOf(snapshot, only);
  const used = new Set(entries.flatMap(({languages}) => languages));
  for (const lang of used) {
    yield [oembedPathOf(`${lang}/index.html`), answerText(title, 'project-list', undefined, lang, context)];
  }
  for (const entry of entries) {
    const widget = entry.kind === 'projects' ? 'project-list' : 'publication-table';
    for (const lang of entry.languages) {
      yield [oembedPathOf(pagePathOf(entry, lang)), answerText(entry.name, widget, entry.id, lang, context)];
    }
  }
}

/** @param id the id of the open record, if there is one */
const answerText = (
  name: Text,
  widget: WidgetName,
  id: string | undefined,
  lang: string,
  {snapshot, embed, feed}: OembedContext,
): string => {
  const {publisher, title: feedTitle, language} = snapshot.feed;
  const title = textIn(name, lang, language).value;
  const options = new URLSearchParams({widget, lang, ...(feed ? {feed} : {})});
  const src =
    id === undefined ? `${embed}?${options}` : itemUrl({page: '', prefix: '', embed, widget, lang, feed}, id);
  const height = String(size.height);
  const frame = element('iframe', {src, title, loading: 'lazy', width: '100%', height});
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: textIn(publisher?.name ?? feedTitle, lang, language).value,
    provider_url: publisher?.url && resolveUrl(publisher.url, snapshot.baseOf(publisher)),
    cache_age: cacheAge,
    html: serialize([frame]).trim(),
    ...size,
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
};
