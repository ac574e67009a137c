/** Throws if the condition is false, because an incomplete demo feed is worse than none. */
export const insist = (condition, message) => {
  if (!condition) throw new Error(`demo/feed: ${message}`);
};

const languages = ['fi', 'sv', 'en'];

/** Returns one of our texts. Throws if a language is missing. */
export const inAllLanguages = (text, where) => {
  insist(
    text &&
      languages.every((language) => text[language]?.trim()) &&
      Object.keys(text).length === languages.length,
    `${where} needs fi, sv and en, and no other language`,
  );
  return text;
};

/** The same text in every language, so that no widget marks it as a text in another language. */
export const everywhere = (text) => ({fi: text, sv: text, en: text});

/** Makes a text for each language. */
export const perLanguage = (make) =>
  Object.fromEntries(languages.map((language) => [language, make(language)]));

/** Removes unknown values: undefined, null and empty lists. */
export const known = (record) =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
