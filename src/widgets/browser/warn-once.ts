const warned = new WeakMap<object, Set<string>>();

/** Warns on the console, once for each subject and message. */
export const warnOnce = (about: object, message: string): void => {
  const lines = warned.get(about) ?? new Set();
  warned.set(about, lines);
  if (lines.has(message)) return;
  lines.add(message);
  console.warn(`sixcity-widgets: ${message}`);
};
