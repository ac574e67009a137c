/** Stops the making of the feed: a demo feed with a hole in it is worse than none. */
export const insist = (condition, message) => {
  if (!condition) throw new Error(`demo/feed: ${message}`);
};

const languages = ['fi', 'sv', 'en'];

/** A text of ours: there in all three languages. */
export const inAllLanguages = (text, where) => {
  insist(
    text &&
      languages.every((language) => text[language]?.trim()) &&
      Object.keys(text).length === languages.length,
    `${where} is not there in fi, sv and en`,
  );
  return text;
};

/** The same in every language, so that no widget calls it a text in a foreign one. */
export const everywhere = (text) => ({fi: text, sv: text, en: text});

/** One text per language, made from the language. */
export const perLanguage = (make) =>
  Object.fromEntries(languages.map((language) => [language, make(language)]));

/** What is unknown is absent. */
export const known = (record) =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
