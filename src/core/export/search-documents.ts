import {namedLanguages} from '../i18n/named-languages.js';
import type {FeedSnapshot} from '../model/feed-snapshot.js';
import type {Feed, Named, Organisation, Text} from '../model/feed.js';
import {firstDay, lastDay} from '../model/days.js';
import {hashOf} from '../model/hash.js';
import {byId, idKey} from '../model/ids.js';
import {isSameLanguage, textIn} from '../model/text.js';
import {authorsOf, issuedOf} from '../model/publication.js';
import {itemsOf, nameOf, valuesIn, type ChannelItem} from './syndication/channels.js';

/** Texts by language, so that each is analysed by the rules of its language. */
type Analysed = Readonly<Record<string, string>>;

/** One record in one language, as a site search indexes it. JSON leaves out undefined values. */
export interface SearchDocument {
  readonly kind: 'project' | 'publication';
  readonly id: string;
  readonly language: string;
  readonly url: string;
  readonly title: Analysed;
  readonly summary?: Analysed | undefined;
  /** Other texts worth finding: results, names of cities, themes and organisations, authors. */
  readonly text?: Analysed | undefined;
  readonly cities: readonly string[];
  readonly themes: readonly string[];
  readonly fund?: string | undefined;
  readonly series?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly issued?: string | undefined;
  readonly updated?: string | undefined;
}
export interface SearchContext {
  readonly snapshot: FeedSnapshot;
  /** The only language to write; undefined for every language in which a record has a name. */
  readonly only: string | undefined;
  /** Returns the URL of a search result. */
  readonly urlOf: (item: ChannelItem, lang: string) => string | undefined;
}

/**
 * Makes a document for each record in each of its languages. A record without a URL is left out, because a search
 * result could not link to it.
 */
export const searchItems = ({
  snapshot: {feed},
  only,
  urlOf,
}: SearchContext): readonly {readonly item: ChannelItem; readonly lang: string; readonly url: string}[] =>
  itemsOf(feed).flatMap((item) => {
    const languages = only === undefined ? namedLanguages(nameOf(item), feed.language) : [only];
    return languages.flatMap((lang) => {
      const url = urlOf(item, lang);
      return url === undefined ? [] : [{item, lang, url}];
    });
  });

/**
 * An id of at most 512 bytes, which is the limit of the search engines. It does not depend on the order of the
 * feed.
 */
export const documentId = ({kind, id, language}: SearchDocument): string =>
  `${kind}:${language}:${/^[a-z0-9_.-]{1,200}$/.test(idKey(id)) ? idKey(id) : hashOf(`a${idKey(id)}`) + hashOf(`b${idKey(id)}`)}`;

export const searchDocuments = (context: SearchContext): readonly SearchDocument[] => {
  const {feed} = context.snapshot;
  const sides = {cities: valuesIn(feed, 'city'), themes: valuesIn(feed, 'theme')};
  return searchItems(context).map(({item, lang, url}) =>
    documentOf(item, lang, url, feed, sides.cities(item), sides.themes(item)),
  );
};

const documentOf = (
  item: ChannelItem,
  lang: string,
  url: string,
  feed: Feed,
  cities: readonly string[],
  themes: readonly string[],
): SearchDocument => {
  const analysed = (...texts: readonly (Text | undefined)[]): Analysed | undefined => {
    const found = new Map<string, string>();
    for (const text of texts) {
      if (text === undefined || text === '') continue;
      const {value, lang: tag} = textIn(text, lang, feed.language);
      const code = isSameLanguage(tag, lang) ? lang : tag.toLowerCase();
      found.set(code, [found.get(code), value].filter(Boolean).join('\n'));
    }
    return found.size > 0 ? Object.fromEntries(found) : undefined;
  };
  const namesOf = (ids: readonly string[], named: readonly Named[]) => {
    const known = byId(named);
    return ids.map((id) => known.get(id)?.name);
  };
  const {record} = item;
  const around = [...namesOf(cities, feed.cities), ...namesOf(themes, feed.themes)];
  const shared = {
    id: record.id,
    language: lang,
    url,
    title: analysed(nameOf(item)) ?? {},
    cities,
    themes,
    updated: record.updated ?? feed.updated,
  };
  if (item.list === 'projects') {
    const {summary, results, lead, partners = [], fund, start, end, code} = item.record;
    const organisations: readonly (Organisation | undefined)[] = [lead, ...partners];
    return {
      kind: 'project',
      ...shared,
      summary: analysed(summary),
      text: analysed(results, code, ...around, ...organisations.map((one) => one?.name)),
      fund,
      start: start && firstDay(start),
      end: end && lastDay(end),
    };
  }
  const {abstract, series, publisher} = item.record;
  const {date} = issuedOf(item.record);
  return {
    kind: 'publication',
    ...shared,
    summary: analysed(abstract),
    text: analysed(...authorsOf(item.record), publisher, ...around),
    series,
    issued: date && firstDay(date),
  };
};
