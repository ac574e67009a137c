/** What a cell holds: a number, or a text, which may be a date; undefined where nothing is known. */
export type CsvValue = string | number | undefined;

/**
 * One value of a record: its name for machines, its label for people, the value, and the value for people where
 * that is another one. What has no label is for machines alone.
 */
export type CsvEntry = readonly [name: string, label: string | undefined, value: CsvValue, shown?: CsvValue];

/** A record, in sections: a column that only some records have stands at the end of its section. */
export type CsvRow = readonly (readonly CsvEntry[])[];

/** For whom a table is written: for people, who open it with a program for spreadsheets, or for machines. */
export interface CsvOptions {
  readonly isForPeople: boolean;
  /** Whether the language writes 0,5: then columns are divided by semicolons, as its spreadsheets expect. */
  readonly hasDecimalComma: boolean;
}

/** What a program for spreadsheets takes for a formula, or for the end of a cell (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

/**
 * A table of records by RFC 4180. For people it begins with a byte order mark, so that å ä ö survive, and texts
 * that look like formulas with an apostrophe; for machines every value is as it is.
 */
export const writeCsv = (rows: readonly CsvRow[], {isForPeople, hasDecimalComma}: CsvOptions): string => {
  const usesDecimalComma = isForPeople && hasDecimalComma;
  const text = (value: CsvValue): string => {
    if (typeof value === 'number') return usesDecimalComma ? String(value).replace('.', ',') : String(value);
    const words = value ?? '';
    const safe = isForPeople && formula.test(words) ? `'${words}` : words;
    return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const columns = new Map<string, CsvEntry>();
  for (let section = 0; section < (rows[0]?.length ?? 0); section++) {
    for (const entry of rows.flatMap((row) => row[section] ?? [])) {
      if (!isForPeople || entry[1] !== undefined) columns.set(entry[0], entry);
    }
  }
  const header = [...columns.values()].map(([name, label]) => (isForPeople ? label : name));
  const cells = rows.map((row) => {
    // Of two values of one name the first counts.
    const values = new Map(
      row
        .flat()
        .map((entry) => [entry[0], entry] as const)
        .reverse(),
    );
    return [...columns.keys()].map((name) => {
      const [, , value, shown = value] = values.get(name) ?? [];
      return isForPeople ? shown : value;
    });
  });
  return (
    (isForPeople ? '\ufeff' : '') +
    [header, ...cells].map((row) => `${row.map(text).join(usesDecimalComma ? ';' : ',')}\r\n`).join('')
  );
};
