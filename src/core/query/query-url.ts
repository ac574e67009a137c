import {emptyQuery, facetNames, searchLimit, type FacetName, type Query} from './query.js';

/** What of an address counts: the rest is nonsense and ignored, value by value. */
export interface QueryRules {
  readonly facets: readonly FacetName[];
  readonly isSort: (sort: string) => boolean;
}
const maxPage = 1000;

/** Reads a query from the search part of an address (`?p.q=bus&p.city=espoo&p.page=2`). */
export const readQuery = (search: string, prefix: string, parse: QueryRules): Query => {
  const parameters = new URLSearchParams(search);
  const all = (name: string): readonly string[] => [
    ...new Set(parameters.getAll(`${prefix}.${name}`).filter(Boolean)),
  ];
  const sort = all('sort').find(parse.isSort) ?? '';
  const page = Number(all('page').find((one) => /^[1-9]\d{0,3}$/.test(one)) ?? 1);
  return {
    search: (all('q')[0] ?? '').slice(0, searchLimit),
    facets: new Map(
      facetNames
        .filter((name) => parse.facets.includes(name))
        .map((name) => [name, all(name)] as const)
        .filter(([, values]) => values.length > 0),
    ),
    sort,
    page: Math.min(page, maxPage),
    open: all('open'),
  };
};

const ownNames: ReadonlySet<string> = new Set(['q', 'sort', 'page', 'open', ...facetNames]);

/** As a part of an address; a pair of code units that was cut apart cannot be encoded. */
export const encodeParameter = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** The name of a parameter, decoded; what cannot be decoded is not ours. */
const nameOf = (part: string): string => {
  try {
    return decodeURIComponent(part.replace(/=.*/s, ''));
  } catch {
    return '';
  }
};

/**
 * The search part of an address with a query in it. What other scripts keep there stays byte for byte, which
 * URLSearchParams would rewrite; defaults are left out.
 */
export const writeQuery = (search: string, prefix: string, query: Query): string => {
  const foreign = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => {
      const name = nameOf(part);
      return !(name.startsWith(`${prefix}.`) && ownNames.has(name.slice(prefix.length + 1)));
    });
  const {search: words, facets, sort, page, open} = query;
  const own = [
    ['q', words],
    ...[...facets].flatMap(([name, values]) => values.map((value) => [name, value] as const)),
    ['sort', sort],
    ['page', page === emptyQuery.page ? '' : String(page)],
    // An address names records, not the places in which they appear.
    ...open.map((place) => ['open', idOf(place)] as const),
  ] as const;
  const written = own
    .filter(([, value]) => value)
    .map(([name, value]) => `${prefix}.${name}=${encodeParameter(value)}`);
  const parts = [...(foreign.length === 1 && foreign[0] === '' ? [] : foreign), ...new Set(written)];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
};

/** Between an id and the number of its appearance; no id has white space, and lists of ids end at a plain one. */
const placeMark = '\u00a0';
export const instanceKey = (id: string, appearance: number): string =>
  appearance > 1 ? `${id}${placeMark}${appearance}` : id;
export const idOf = (place: string): string => place.split(placeMark)[0] ?? '';

/** Gives every appearance of an item its key, in the order in which they are asked for. */
export const createInstanceKeys = (): (({id}: {readonly id: string}) => string) => {
  const counts = new Map<string, number>();
  return ({id}) => {
    const appearance = (counts.get(id) ?? 0) + 1;
    counts.set(id, appearance);
    return instanceKey(id, appearance);
  };
};
