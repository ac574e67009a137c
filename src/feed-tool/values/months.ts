/**
 * Month names in the languages of the lists, from Intl: nominative and genitive, long and short. A name that means
 * different months in two languages (listopad is October in Croatian, November in Polish) is used only if the
 * language of the list is known.
 */
const languages = ['fi', 'sv', 'en', 'de', 'pl', 'nl', 'sl', 'hr', 'da', 'el'] as const;
/** Abbreviations of spreadsheets that differ from those of Intl. */
const others: Readonly<Record<string, number>> = {mrz: 3, sept: 9, juni: 6, juli: 7, sep: 9, mrt: 3};

const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();

const namesIn = (language: string): ReadonlyMap<string, number> => {
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    for (const form of [{month}, {month, day: 'numeric'}] as const) {
      const format = new Intl.DateTimeFormat(language, {...form, timeZone: 'UTC'});
      for (let index = 0; index < 12; index++) {
        const parts = format.formatToParts(Date.UTC(2015, index, 15));
        const name = folded(parts.find(({type}) => type === 'month')?.value ?? '');
        if (name !== '' && !/\d/.test(name)) names.set(name, index + 1);
        if (language === 'fi') names.set(name.replace(/ta$/, ''), index + 1);
      }
    }
  }
  return names;
};

const tables = new Map<string, ReadonlyMap<string, number>>();
const tableOf = (language: string): ReadonlyMap<string, number> => {
  const known = tables.get(language) ?? namesIn(language);
  tables.set(language, known);
  return known;
};

/** Returns the month, 1 to 12, for a name; undefined if the name is unknown or ambiguous. */
export const monthOf = (name: string, language?: string): number | undefined => {
  const key = folded(name);
  const own = languages.find((known) => known === language);
  const inOwn = own && tableOf(own).get(key);
  if (inOwn !== undefined) return inOwn;
  const meanings = new Set(languages.map((each) => tableOf(each).get(key)).filter((month) => month));
  if (others[key] !== undefined) meanings.add(others[key]);
  return meanings.size === 1 ? [...meanings][0] : undefined;
};
