/** The only place that reads and writes the URL of the page. */
export const pageSearch = (): string => location.search;

/** Replaces the search part of the URL. Everything else stays byte for byte. */
export const writePageSearch = (search: string, step: 'push' | 'replace'): void => {
  const {href} = location;
  const next = href.replace(/(?:\?[^#]*)?(#.*)?$/s, (_, hash: string | undefined) => search + (hash ?? ''));
  if (next === href) return;
  try {
    if (step === 'push') history.pushState(null, '', next);
    else history.replaceState(history.state, '', next);
  } catch {
    // Safari limits how often the URL may change, and a sandboxed frame forbids it. The page works without it.
  }
};
