import type {Feed, Text} from '../model/feed.js';
import {optional} from './facet.js';
import type {ItemKind} from './record-kind.js';
import {memoize} from './memoize.js';
import {foldText, hasWords, parseSearch} from './search.js';

/**
 * The folded text of each record, made once for all widgets and all pages of a feed; and how many names the feed
 * had, because a later page may bring the name of its city.
 */
type FoldedTexts = WeakMap<object, {readonly names: number; readonly text: string}>;
const lasting: FoldedTexts = new WeakMap();

const valuesOf = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** Found by their names in every language: Åbo finds Turku. */
const namedFacets = ['city', 'theme', 'fund', 'series', 'level'] as const;

/** What there is to be searched in a record. A line break keeps a phrase from running on into the next text. */
export const searchTextsOf = <T extends object>(
  kind: ItemKind<T>,
  feed: Feed,
  day: string,
): {readonly exact: (record: T) => string; readonly folded: (record: T) => string} => {
  const named = namedFacets.flatMap((name) => kind.facetOf(name, feed, day) ?? []);
  const names = named.reduce((sum, facet) => sum + facet.names.size, 0);
  const abbreviations = new Map(feed.funds.map(({id, abbreviation}) => [id, abbreviation]));
  const funds = optional(kind.facetOf('fund', feed, day));
  const facets = [...named, ...funds.map(({valuesOf}) => ({valuesOf, names: abbreviations}))];
  const exact = (record: T): string =>
    [
      ...kind.texts(record),
      ...facets.flatMap((facet) => facet.valuesOf(record).map((id) => facet.names.get(id))),
    ]
      .flatMap(valuesOf)
      .join('\n');
  // What is found by its projects may find more of them on a later page.
  const ofThisFeed: FoldedTexts = new WeakMap();
  const folded = (record: T): string => {
    const texts = 'projects' in record ? ofThisFeed : lasting;
    const known = texts.get(record);
    if (known?.names === names) return known.text;
    const text = foldText(exact(record));
    texts.set(record, {names, text});
    return text;
  };
  return {exact, folded};
};

/** Which of the records have the words, 1 or 0 each; undefined where nothing is searched. */
export type Hits = Uint8Array | undefined;
export type Search<T> = (records: readonly T[], search: string) => Hits;

/** Remembers its last answer: whoever types on searches only among the hits so far. */
export const createSearch = <T extends object>({
  folded,
  exact,
}: ReturnType<typeof searchTextsOf<T>>): Search<T> => {
  let last: {readonly records: readonly T[]; readonly search: string; readonly hits: Hits} | undefined;
  // Looked up once: a map that holds its keys weakly is too slow to be asked 10,000 times for a key that is typed.
  const textsOf = memoize((records: readonly T[]) => records.map(folded));
  return (records, search) => {
    if (last?.records === records && last.search === search) return last.hits;
    const words = parseSearch(search);
    // A mark that is typed behind a letter makes another letter of it, which may be found elsewhere.
    const isLonger = search.normalize('NFKC').startsWith(last?.search.normalize('NFKC') ?? '');
    const isNarrower = last?.records === records && isLonger && !search.includes('"');
    const among = isNarrower ? last?.hits : undefined;
    const hits = words.length > 0 ? new Uint8Array(records.length) : undefined;
    if (hits) {
      const texts = textsOf(records);
      records.forEach((record, index) => {
        if (among?.[index] === 0) return;
        if (hasWords(words, texts[index] ?? '', () => exact(record))) hits[index] = 1;
      });
    }
    last = {records, search, hits};
    return hits;
  };
};
