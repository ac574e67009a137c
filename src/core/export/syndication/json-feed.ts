import type {ChannelUrls} from './atom.js';
import type {SyndicatedChannel} from './syndication.js';

export const jsonFeedType = 'application/feed+json';

/** Writes a channel as JSON Feed 1.1. JSON leaves out undefined values. */
export const writeJsonFeed = (
  {lang, title, subtitle, publisher, entries}: SyndicatedChannel,
  {self, home}: Pick<ChannelUrls, 'self' | 'home'>,
): string => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: title.value,
    home_page_url: home,
    feed_url: self,
    description: subtitle?.value,
    language: lang,
    authors: [publisher],
    items: entries.map(({id, title, summary, url, related, published, updated, authors, categories}) => ({
      id,
      url,
      external_url: related,
      title: title.value,
      content_text: summary?.value ?? title.value,
      date_published: published,
      date_modified: updated,
      authors: authors.length > 0 ? authors.map((name) => ({name})) : undefined,
      tags: categories.map(({label}) => label),
      // The language of an item is that of its texts, which may differ from the channel's.
      language: title.lang === lang ? undefined : title.lang,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
};
