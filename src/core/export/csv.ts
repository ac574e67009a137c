/** The value of a cell: a number or a text; undefined if it is unknown. */
export type CsvValue = string | number | undefined;

/**
 * A cell with its column: the name for machines, the label for people, the value, and the value for people if it
 * differs. Columns without a label are only written for machines.
 */
export type CsvEntry = readonly [name: string, label: string | undefined, value: CsvValue, shown?: CsvValue];

/** A row in sections. Columns that only some rows have are at the end of their section. */
export type CsvRow = readonly (readonly CsvEntry[])[];

/** Whether a table is for people, who open it in a spreadsheet program, or for machines. */
export interface CsvOptions {
  readonly isForPeople: boolean;
  /** Whether the language writes 0,5. Spreadsheet programs then expect semicolons between columns. */
  readonly hasDecimalComma: boolean;
}

/** The start of a text that a spreadsheet program would run as a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

/**
 * Writes a table as CSV (RFC 4180). For people it starts with a byte order mark, so that Excel reads å ä ö, and
 * texts that look like formulas start with an apostrophe. For machines values are unchanged.
 */
export const writeCsv = (rows: readonly CsvRow[], {isForPeople, hasDecimalComma}: CsvOptions): string => {
  const usesDecimalComma = isForPeople && hasDecimalComma;
  const text = (value: CsvValue): string => {
    if (typeof value === 'number') return usesDecimalComma ? String(value).replace('.', ',') : String(value);
    const raw = value ?? '';
    const safe = isForPeople && formula.test(raw) ? `'${raw}` : raw;
    return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const columns = csvColumns(rows, isForPeople);
  const header = [...columns.values()].map(([name, label]) => (isForPeople ? label : name));
  const cells = rows.map((row) => {
    // Of two values with the same name, the first one is used.
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

/** The columns of a table in their order, each with one cell that has its name and label. */
export const csvColumns = (rows: readonly CsvRow[], isForPeople: boolean): ReadonlyMap<string, CsvEntry> => {
  const columns = new Map<string, CsvEntry>();
  for (let section = 0; section < (rows[0]?.length ?? 0); section++) {
    for (const entry of rows.flatMap((row) => row[section] ?? [])) {
      if (!isForPeople || entry[1] !== undefined) columns.set(entry[0], entry);
    }
  }
  return columns;
};
