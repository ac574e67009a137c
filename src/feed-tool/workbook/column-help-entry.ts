/** Explains one column of a sheet, in the languages of the offices. */
export interface ColumnHelp {
  readonly sheet: string;
  readonly path: string;
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}
export const help = (sheet: string, path: string, fi: string, sv: string, en: string): ColumnHelp => ({
  sheet,
  path,
  fi,
  sv,
  en,
});
export const dateHelp = {
  fi: '2.3.2018 tai 2018-03-02; vuosi tai kuukausi riittää. Tyhjä = ei tiedossa.',
  sv: '2.3.2018 eller 2018-03-02; år eller månad räcker. Tomt = okänt.',
  en: '2.3.2018 or 2018-03-02; a year or a month will do. Blank = not known.',
};
export const amountHelp = {
  fi: 'Pelkkä luku. Tyhjä = ei tiedossa, 0 = ei mitään.',
  sv: 'Bara ett tal. Tomt = okänt, 0 = ingenting.',
  en: 'A bare number. Blank = not known, 0 = nothing.',
};
