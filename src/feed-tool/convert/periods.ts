/** The programming period that a text names: "2014 - 2020" and "Programme 2021–2027". */
export const periodIn = (text: string | undefined): string | undefined => {
  const [, start, end] = /(?<!\d)((?:19|20)\d\d)\s*[-–—/]\s*((?:19|20)\d\d)(?!\d)/u.exec(text ?? '') ?? [];
  return start !== undefined && end !== undefined && start < end ? `${start}-${end}` : undefined;
};

const periodsByStart: Readonly<Record<string, string>> = {
  '2000': '2000-2006',
  '2007': '2007-2013',
  '2014': '2014-2020',
  '2021': '2021-2027',
};
/** The period and the country that the number of a programme names: 2021FI16FFPR001. */
export const periodOfCci = (cci: string | undefined): string | undefined =>
  cci === undefined ? undefined : periodsByStart[cci.slice(0, 4)];
/** Programmes of several countries have TC or EU in place of a country. */
export const countryOfCci = (cci: string | undefined): string | undefined => {
  const code = cci?.slice(4, 6);
  return code === undefined || ['TC', 'EU', 'CB', 'RG'].includes(code)
    ? undefined
    : code === 'EL'
      ? 'GR'
      : code;
};

/** The Commission's codes of specific objectives (RSO, ESO, JSO, ISO) exist in 2021-2027 only. */
export const periodOfObjective = (code: string | undefined): string | undefined =>
  code !== undefined && /(?<![A-Z])[REJI]SO\s?\d/.test(code) ? '2021-2027' : undefined;
