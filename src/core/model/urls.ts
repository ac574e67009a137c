/** Resolves a URL against a base; undefined if it is invalid, or neither http(s) nor mailto. */
export const resolveUrl = (url: string, base: string): string | undefined => {
  try {
    const {href, protocol} = new URL(url, base);
    return /^(https?|mailto):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};
