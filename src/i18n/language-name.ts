/** The name of a language in another one, or its tag where the browser does not know it. */
export const languageName = (tag: string, locale: string): string => {
  try {
    return new Intl.DisplayNames([locale], {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
};
