import {optional} from '../model/collections.js';
import type {Feed, Text} from '../model/feed.js';
import type {ItemKind} from './item-kind.js';
import {memoize} from './memoize.js';
import {foldText, hasPhrase, matchesTokens, tokenizeSearch} from './search.js';

/**
 * The folded text of each item, made once for all widgets and all pages of a feed. It is made again when the feed
 * has more names, because a later page may add the name of an item's city.
 */
type FoldedTexts = WeakMap<object, {readonly nameCount: number; readonly text: string}>;
const foldedTexts: FoldedTexts = new WeakMap();

const valuesOf = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** Facets whose names are searched in every language, so that Åbo finds Turku. */
const namedFacets = ['city', 'theme', 'fund', 'series', 'level'] as const;

/**
 * Returns a function that removes the name of the programme from a search, as in "6Aika: Name". It is part of
 * official names, but feeds may omit it.
 */
const programmePrefix = ({programme}: Feed): ((search: string) => string) => {
  const names = valuesOf(programme?.name)
    .map((name) => foldText(/^[^,:;–—(]*/.exec(name)?.[0].trim() ?? ''))
    .filter(Boolean);
  return (search) => {
    const [, quote = '', prefix = '', rest = ''] =
      /^([^\p{L}\p{N}]*)([^:]*):(.*)$/su.exec(search.trim()) ?? [];
    return names.includes(foldText(prefix.trim())) ? quote + rest.trimStart() : search;
  };
};

/** The searched text of an item. Line breaks separate its parts, so that no phrase matches across two of them. */
export const searchTextsOf = <T extends object>(
  kind: ItemKind<T>,
  feed: Feed,
  day: string,
): {
  readonly exact: (item: T) => string;
  readonly folded: (item: T) => string;
  readonly withoutProgramme: (search: string) => string;
} => {
  const withNames = namedFacets.flatMap((name) => kind.facetOf(name, feed, day) ?? []);
  const nameCount = withNames.reduce((sum, facet) => sum + facet.names.size, 0);
  const abbreviations = new Map(feed.funds.map(({id, abbreviation}) => [id, abbreviation]));
  const funds = optional(kind.facetOf('fund', feed, day));
  const facets = [...withNames, ...funds.map(({valuesOf}) => ({valuesOf, names: abbreviations}))];
  const exact = (item: T): string =>
    [...kind.texts(item), ...facets.flatMap((facet) => facet.valuesOf(item).map((id) => facet.names.get(id)))]
      .flatMap(valuesOf)
      .join('\n');
  // Publications are found by their projects too, and a later page of the feed may add more of these.
  const foldedTextsOfFeed: FoldedTexts = new WeakMap();
  const folded = (item: T): string => {
    const cache = 'projects' in item ? foldedTextsOfFeed : foldedTexts;
    const cached = cache.get(item);
    if (cached?.nameCount === nameCount) return cached.text;
    const text = foldText(exact(item));
    cache.set(item, {nameCount, text});
    return text;
  };
  return {exact, folded, withoutProgramme: programmePrefix(feed)};
};

/** Per item 1 if it matches the search, else 0; undefined without a search. */
export type Hits = Uint8Array | undefined;
export type Search<T> = (items: readonly T[], search: string) => Hits;

/**
 * Creates a search that remembers its last result: while the reader types on, only the previous matches are
 * searched.
 */
export const createSearch = <T extends object>({
  folded,
  exact,
  withoutProgramme,
}: ReturnType<typeof searchTextsOf<T>>): Search<T> => {
  let last: {readonly items: readonly T[]; readonly search: string; readonly hits: Hits} | undefined;
  // Looked up once, because 10,000 look-ups in a WeakMap per key press are too slow.
  const textsOf = memoize((items: readonly T[]) => items.map(folded));
  return (items, written) => {
    const search = withoutProgramme(written);
    if (last?.items === items && last.search === search) return last.hits;
    const tokens = tokenizeSearch(search);
    // A combining mark changes the letter before it, so a longer search may match other items.
    const isLonger = search.normalize('NFKC').startsWith(last?.search.normalize('NFKC') ?? '');
    const isNarrower = last?.items === items && isLonger && !hasPhrase(search);
    const among = isNarrower ? last?.hits : undefined;
    const hits = tokens.length > 0 ? new Uint8Array(items.length) : undefined;
    if (hits) {
      const texts = textsOf(items);
      items.forEach((item, index) => {
        if (among?.[index] === 0) return;
        if (matchesTokens(tokens, texts[index] ?? '', () => exact(item))) hits[index] = 1;
      });
    }
    last = {items, search, hits};
    return hits;
  };
};
