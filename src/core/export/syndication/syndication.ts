import {resolveUrl} from '../../model/urls.js';
import type {FeedSnapshot} from '../../model/feed-snapshot.js';
import type {Locale} from '../../i18n/locale.js';
import type {Named, Text} from '../../model/feed.js';
import {byId, idKey} from '../../model/ids.js';
import {textIn, type LocalizedText} from '../../model/text.js';
import {authorsOf} from '../../model/publication.js';
import {identityOf} from '../attribution.js';
import {nameOf, valuesIn, type Channel, type ChannelItem} from './channels.js';
import {uuidOf} from './name-uuid.js';
import {seenKey, type SeenRecords} from './seen-records.js';

/** An item of a channel, independent of the format. */
export interface SyndicationEntry {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText | undefined;
  /** The URL of the record's page, and the language of that page. */
  readonly url: string | undefined;
  readonly urlLang: string | undefined;
  /** The URL of the record's own page, if it is another one. */
  readonly related: string | undefined;
  /** The day on which it was first seen; undefined if that is not recorded. */
  readonly published: string | undefined;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly categories: readonly {readonly term: string; readonly label: string}[];
}
export interface SyndicatedChannel {
  readonly id: string;
  readonly lang: string;
  readonly title: LocalizedText;
  readonly subtitle: LocalizedText | undefined;
  readonly updated: string;
  readonly publisher: {readonly name: string; readonly url: string | undefined};
  readonly rights: string | undefined;
  readonly entries: readonly SyndicationEntry[];
}
export interface SyndicationContext {
  readonly snapshot: Pick<FeedSnapshot, 'feed' | 'baseOf'>;
  readonly locale: Locale;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The recorded days; empty if none were recorded. */
  readonly seen: SeenRecords;
  /** Stands for the programme in ids if the feed names no programme. */
  readonly site: string;
  /** Returns the URL of an item's page, and the language of that page. */
  readonly pageOf: (item: ChannelItem) => {readonly url: string; readonly lang: string} | undefined;
  /** The maximum number of entries in a channel. The newest are kept. */
  readonly limit: number;
}

const instantOf = (day: string): string => `${day}T00:00:00Z`;

/**
 * The time of an item's last change: the one that the record states, or the one that was recorded, or that of the
 * feed.
 */
export const datesOf = (
  {list, record}: ChannelItem,
  {snapshot, seen, today}: Pick<SyndicationContext, 'snapshot' | 'seen' | 'today'>,
): {readonly published: string | undefined; readonly updated: string} => {
  const known = seen.get(seenKey(list, record.id));
  const published = known && instantOf(known.first);
  return {
    published,
    updated:
      record.updated ?? (known ? instantOf(known.changed) : (snapshot.feed.updated ?? instantOf(today))),
  };
};

/** Newest first. Equal times keep the order of the feed, because sorting is stable. */
export const newestFirst = (
  items: readonly ChannelItem[],
  context: SyndicationContext,
): readonly ChannelItem[] => {
  const timeOf = new Map(items.map((item) => [item, Date.parse(datesOf(item, context).updated)]));
  return [...items].sort((a, b) => (timeOf.get(b) ?? 0) - (timeOf.get(a) ?? 0));
};

/**
 * Makes a channel with its newest entries. Ids do not depend on where it is published, unless the feed names no
 * programme.
 */
export const syndicate = (
  channel: Channel,
  newest: readonly ChannelItem[],
  context: SyndicationContext,
): SyndicatedChannel => {
  const {snapshot, locale, today, site, limit} = context;
  const {feed} = snapshot;
  const say = (text: Text): LocalizedText => textIn(text, locale.code, feed.language);
  const categoriesIn = categoriesOf(context);
  const entries = newest
    .filter(channel.has)
    .slice(0, limit)
    .map((item) => entryOf(item, categoriesIn(item), context));
  const title = say(feed.title);
  const {publisher} = feed;
  return {
    id: idOf([channel.kind, channel.id], context),
    lang: locale.code,
    title:
      channel.name === undefined
        ? title
        : {value: `${say(channel.name).value}: ${title.value}`, lang: title.lang},
    subtitle: feed.description === undefined ? undefined : say(feed.description),
    updated: entries[0]?.updated ?? feed.updated ?? instantOf(today),
    publisher: {
      name: publisher ? say(publisher.name).value : title.value,
      url: (publisher?.url && resolveUrl(publisher.url, snapshot.baseOf(publisher))) ?? site,
    },
    rights: feed.licence,
    entries,
  };
};

/** The same record in another language has another text, so it has another id. */
const idOf = (path: readonly string[], {snapshot, locale, site}: SyndicationContext): string =>
  `urn:uuid:${uuidOf([snapshot.feed.programme?.id ?? site, ...path.map(idKey), locale.code].join('\n'))}`;

const entryOf = (
  item: ChannelItem,
  categories: SyndicationEntry['categories'],
  context: SyndicationContext,
): SyndicationEntry => {
  const {snapshot, locale, pageOf} = context;
  const {feed, baseOf} = snapshot;
  const {list, record} = item;
  const say = (text: Text): LocalizedText => textIn(text, locale.code, feed.language);
  const about = list === 'projects' ? record.summary : record.abstract;
  const written = list === 'projects' ? record.url : identityOf(record)?.url;
  const own = written === undefined ? undefined : resolveUrl(written, baseOf(record));
  const page = pageOf(item);
  return {
    id: idOf([list, record.id], context),
    title: say(nameOf(item)),
    summary: about === undefined ? undefined : say(about),
    url: page?.url ?? own,
    urlLang: page?.lang,
    related: page && own !== page.url ? own : undefined,
    ...datesOf(item, context),
    authors: list === 'publications' ? authorsOf(record) : [],
    categories,
  };
};

/** The categories of an item: its type, and the names of its cities, themes and series. */
const categoriesOf = ({
  snapshot: {feed},
  locale,
}: SyndicationContext): ((item: ChannelItem) => SyndicationEntry['categories']) => {
  const sides = [
    [valuesIn(feed, 'city'), byId<Named>(feed.cities)],
    [valuesIn(feed, 'theme'), byId<Named>(feed.themes)],
    [valuesIn(feed, 'series'), byId<Named>(feed.series)],
  ] as const;
  return (item) => [
    {
      term: item.list,
      label: locale.messages.widgets[item.list === 'projects' ? 'project-list' : 'publication-table'],
    },
    ...sides.flatMap(([valuesOf, named]) =>
      valuesOf(item).flatMap((id) => {
        const name = named.get(id)?.name;
        return name === undefined ? [] : [{term: id, label: textIn(name, locale.code, feed.language).value}];
      }),
    ),
  ];
};
