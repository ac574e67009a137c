/** The name of a language in another one, or its tag where the browser does not know it. */
export const languageName = (tag: string, locale: string): string => {
  try {
    const name = new Intl.DisplayNames([locale], {type: 'language'}).of(tag) ?? tag;
    // Only English writes languages with a capital; WebKit does so in every language.
    return locale === 'en' || name === tag ? name : name.toLowerCase();
  } catch {
    return tag;
  }
};
