import {uniqueIds} from '../model/ids.js';
import {idOfInstance} from './instance-keys.js';
import {doubleEncoded, isQueryParameter} from './query-in-url.js';
import {emptyQuery, facetNames, searchLimit, type FacetName, type Query} from './query.js';

/** Which parameters of a URL are valid; every other value is ignored. */
export interface QueryRules {
  readonly facets: readonly FacetName[];
  readonly isSort: (sort: string) => boolean;
}
const maxPage = 1000;
/** Parses a query from the search part of a URL (`?p.q=bus&p.city=espoo&p.page=2`). */
export const readQuery = (search: string, prefix: string, rules: QueryRules): Query => {
  const parameters = new URLSearchParams(search.replace(doubleEncoded, '$1'));
  const all = (name: string): readonly string[] =>
    uniqueIds(parameters.getAll(`${prefix}.${name}`).filter(Boolean));
  const sort = all('sort').find(rules.isSort) ?? '';
  const page = Number(all('page').find((value) => /^[1-9]\d{0,3}$/.test(value)) ?? 1);
  return {
    search: (all('q')[0] ?? '').slice(0, searchLimit),
    facets: new Map(
      facetNames
        .filter((name) => rules.facets.includes(name))
        .map((name) => [name, all(name)] as const)
        .filter(([, values]) => values.length > 0),
    ),
    sort,
    page: Math.min(page, maxPage),
    open: all('open'),
  };
};

/** Encodes a parameter of a URL. Lone surrogates, which cannot be encoded, are replaced. */
export const encodeParameter = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** The decoded name of a parameter. It is '' if it cannot be decoded, because such a parameter is not ours. */
const nameOf = (part: string): string => {
  try {
    return decodeURIComponent(part.replace(doubleEncoded, '$1').replace(/=.*/s, ''));
  } catch {
    return '';
  }
};

/**
 * Writes a query into the search part of a URL. Parameters of other scripts are kept byte for byte, unlike with
 * URLSearchParams, which would rewrite them. Defaults are omitted.
 */
export const writeQuery = (search: string, prefix: string, query: Query): string => {
  const foreign = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => !isQueryParameter(nameOf(part), prefix));
  const {search: text, facets, sort, page, open} = query;
  const own = [
    ['q', text],
    ...[...facets].flatMap(([name, values]) => values.map((value) => [name, value] as const)),
    ['sort', sort],
    ['page', page === emptyQuery.page ? '' : String(page)],
    // A URL names items, not their groups.
    ...open.map((key) => ['open', idOfInstance(key)] as const),
  ] as const;
  const written = own
    .filter(([, value]) => value)
    .map(([name, value]) => `${prefix}.${name}=${encodeParameter(value)}`);
  const parts = [...(foreign.length === 1 && foreign[0] === '' ? [] : foreign), ...new Set(written)];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
};
