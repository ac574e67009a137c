import type {Trust} from '../feed-store/feed-load.js';
import {tokenList} from '../widgets/options/option.js';

export type {Trust};

/**
 * The origins from which a feed may come if its URL may have been written by a stranger: in a placeholder or a link
 * in a comment, or in the URL of embed.html. They are the page's own origin, the script's, and those that the
 * script tag names.
 */
export const trustedOrigins = (script: HTMLScriptElement): ReadonlySet<string> => {
  const named = [script.src, script.dataset['feed'], script.dataset['allow']];
  return new Set([...originOf(new URL(location.href)), ...named.flatMap(originsOf)]);
};

/** The origins of a list of URLs. Invalid URLs are ignored. */
export const originsOf = (urls: string | undefined): readonly string[] =>
  tokenList(urls).flatMap((url) => {
    try {
      return originOf(new URL(url, document.baseURI));
    } catch {
      return [];
    }
  });

/** Only http(s) URLs have distinct origins: those of `data:` and `file:` are all alike. */
const originOf = ({origin, protocol}: URL): readonly string[] => (/^https?:$/.test(protocol) ? [origin] : []);

export const trustsOnly =
  (origins: ReadonlySet<string>): Trust =>
  (url) =>
    originOf(new URL(url)).some((origin) => origins.has(origin));
