import {facetNames} from './query.js';

/** The prefix that embed.html uses. */
export const embedPrefix = 'p';

/** The rest of `&amp;`, which a system leaves before a name if it encodes `&` twice. */
export const doubleEncoded = /(^|[?&])(?:amp;)+/gi;

const ownNames: readonly string[] = ['q', 'sort', 'page', 'open', ...facetNames];

/** Whether a parameter of a URL belongs to the query of the widgets with a prefix. */
export const isQueryParameter = (name: string, prefix: string): boolean =>
  name.startsWith(`${prefix}.`) && ownNames.includes(name.slice(prefix.length + 1));

/** Whether the search part of a URL may hold a query, of one prefix or of any. It needs no rules to tell. */
export const mayHoldQuery = (search: string, prefix?: string): boolean =>
  [...new URLSearchParams(search.replace(doubleEncoded, '$1'))].some(
    ([name, value]) => value !== '' && isQueryParameter(name, prefix ?? name.split('.')[0] ?? ''),
  );
