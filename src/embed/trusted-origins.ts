import type {Trust} from '../feed-store/feed-load.js';
import {tokenList} from '../widgets/options/option.js';

export type {Trust};

/**
 * From where a feed may come when its address was written by somebody who need not be the page's editor: a
 * placeholder or a link in a comment, or the address of embed.html. The page's own origin, the script's, and
 * those that the script tag names.
 */
export const trustedOrigins = (script: HTMLScriptElement): ReadonlySet<string> => {
  const named = [script.src, script.dataset['feed'], script.dataset['allow']];
  return new Set([...originOf(new URL(location.href)), ...named.flatMap(originsOf)]);
};

/** The origins of a list of URLs. What is no URL has none. */
export const originsOf = (urls: string | undefined): readonly string[] =>
  tokenList(urls).flatMap((url) => {
    try {
      return originOf(new URL(url, document.baseURI));
    } catch {
      return [];
    }
  });

/** Only http(s) has origins worth the name: those of `data:` and `file:` are all alike. */
const originOf = ({origin, protocol}: URL): readonly string[] => (/^https?:$/.test(protocol) ? [origin] : []);

export const trustsOnly =
  (origins: ReadonlySet<string>): Trust =>
  (url) =>
    originOf(new URL(url)).some((origin) => origins.has(origin));
