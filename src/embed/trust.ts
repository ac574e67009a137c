/**
 * From where a feed may come when its address was written by somebody who need not be the page's editor: a
 * placeholder or a link in a comment, or the address of embed.html. The page's own origin, the script's, and
 * those that the script tag names.
 */
export const trustedOrigins = (script: HTMLScriptElement): ReadonlySet<string> => {
  const named = [script.src, script.dataset['feed'] ?? '', script.dataset['allow'] ?? '']
    .join(' ')
    .split(/\s+/);
  const origins = named.filter(Boolean).flatMap((address) => {
    try {
      return originOf(new URL(address, document.baseURI));
    } catch {
      return [];
    }
  });
  return new Set([...originOf(new URL(location.href)), ...origins]);
};

/** `data:` and `file:` addresses have an origin in name only: all of them are "null", and none is like another. */
const originOf = ({origin}: URL): readonly string[] => (origin === 'null' ? [] : [origin]);

export const trustsOnly =
  (origins: ReadonlySet<string>) =>
  (address: string): boolean =>
    originOf(new URL(address)).some((origin) => origins.has(origin));
