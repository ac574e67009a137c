import {uniqueIds} from '../model/ids.js';
import {emptyQuery, facetNames, searchLimit, type FacetName, type Query} from './query.js';

/** Which parameters of a URL are valid; every other value is ignored. */
export interface QueryRules {
  readonly facets: readonly FacetName[];
  readonly isSort: (sort: string) => boolean;
}
const maxPage = 1000;
/** The rest of `&amp;`, which a system leaves before a name if it encodes `&` twice. */
const doubleEncoded = /(^|[?&])(?:amp;)+/gi;

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

const ownNames: ReadonlySet<string> = new Set(['q', 'sort', 'page', 'open', ...facetNames]);

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
    .filter((part) => {
      const name = nameOf(part);
      return !(name.startsWith(`${prefix}.`) && ownNames.has(name.slice(prefix.length + 1)));
    });
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

/** The separator between an id and the number of its occurrence. No id contains white space. */
const instanceSeparator = '\u00a0';
/**
 * The key of the nth occurrence of an item, which may be in several groups: the id, or from the second on, the id
 * and the number.
 */
export const instanceKey = (id: string, appearance: number): string =>
  appearance > 1 ? `${id}${instanceSeparator}${appearance}` : id;
/** Returns the id in an instance key. */
export const idOfInstance = (key: string): string => key.split(instanceSeparator)[0] ?? '';

/** Creates a function that gives every occurrence of an item its key, in the order of the calls. */
export const createInstanceKeys = (): (({id}: {readonly id: string}) => string) => {
  const counts = new Map<string, number>();
  return ({id}) => {
    const appearance = (counts.get(id) ?? 0) + 1;
    counts.set(id, appearance);
    return instanceKey(id, appearance);
  };
};
