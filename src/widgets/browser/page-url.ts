/** The one place that reads and writes the address of the page. */
export const pageSearch = (): string => location.search;

/** Puts another search part into the address; everything else of it stays byte for byte. */
export const writePageSearch = (search: string, step: 'push' | 'replace'): void => {
  const {href} = location;
  const next = href.replace(/(?:\?[^#]*)?(#.*)?$/s, (_, hash: string | undefined) => search + (hash ?? ''));
  if (next === href) return;
  try {
    if (step === 'push') history.pushState(null, '', next);
    else history.replaceState(history.state, '', next);
  } catch {
    // Safari allows so many changes a time, a sandboxed frame none: the page works without.
  }
};
