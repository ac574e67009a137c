import fc from 'fast-check';
import type {QueryRules} from '../../../src/core/query/query-url.js';
import {
  emptyQuery,
  facetNames,
  reduceQuery,
  type Query,
  type QueryAction,
} from '../../../src/core/query/query.js';

/** Characters that are difficult in URLs, and plain letters. */
const oddities = ['&', '=', '+', '%', '#', '?', '"', ' ', '__proto__', '%zz', 'ä', '\u0301', '💥', '\ud83d'];
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...oddities), fc.string({maxLength: 3})), {maxLength: 6})
  .map((parts) => parts.join(''));
/** A text as a URL returns it, without lone surrogates. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
/** An id contains no white space and is never empty. */
const anyId = anyText.map((text) => wellFormed(text).replace(/\s/g, '') || 'x');

export const sorts = ['name', '-name', 'start'] as const;
export const parse: QueryRules = {facets: facetNames, isSort: (sort) => sorts.some((one) => one === sort)};

export const anyAction: fc.Arbitrary<QueryAction> = fc.oneof(
  anyText.map((search) => ({type: 'search', search}) as const),
  fc
    .tuple(fc.constantFrom(...facetNames), fc.oneof(anyId, fc.constantFrom('a', 'b')))
    .map(([facet, value]) => ({type: 'toggle', facet, value}) as const),
  fc.constantFrom('', ...sorts).map((sort) => ({type: 'sort', sort}) as const),
  fc.integer({min: 1, max: 1000}).map((page) => ({type: 'page', page}) as const),
  fc.oneof(anyId, fc.constantFrom('a', 'b')).map((instanceKey) => ({type: 'open', instanceKey}) as const),
  fc.constant({type: 'reset'} as const),
);
export const anyActions = fc.array(anyAction, {maxLength: 15});

export const queryAfter = (actions: readonly QueryAction[], query: Query = emptyQuery): Query =>
  actions.reduce(reduceQuery, query);
