/** For each language, the headers that name a field of the feed. */
export type HeadersByLanguage = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
