const said = new WeakMap<object, Set<string>>();

/** A line for the page's developer, once for what it is about. */
export const warnOnce = (about: object, message: string): void => {
  const lines = said.get(about) ?? new Set();
  said.set(about, lines);
  if (lines.has(message)) return;
  lines.add(message);
  console.warn(`sixcity-widgets: ${message}`);
};
