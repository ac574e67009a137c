import {html} from 'lit';
import {splitAtMatches, tokenizeSearch} from '../../core/query/search.js';

/** What marks a search in a text; undefined where nothing is searched. */
export const createHighlight = (search: string): ((text: string) => unknown) | undefined => {
  const tokens = tokenizeSearch(search);
  return tokens.length > 0
    ? (text) =>
        splitAtMatches(text, tokens).map((part, index) => (index % 2 ? html`<mark>${part}</mark>` : part))
    : undefined;
};
