/**
 * Finds the currency in a cell, in the header of a column, in a line above the list, or in the number format of a
 * cell.
 */
const codes =
  'EUR GBP USD SEK NOK DKK ISK CZK PLN HUF RON BGN HRK CHF RSD BAM MKD MDL UAH RUB TRY GEL EEK LVL LTL SKK SIT FIM DEM ' +
  'JPY CNY INR CAD AUD NZD ZAR BRL MXN KRW SGD HKD ILS AED';
const codePattern = new RegExp(
  `(?<![\\p{L}\\d])[kKtTM]?(${codes.split(' ').join('|')})(?![\\p{L}\\d])`,
  'gu',
);
const lowerCodes = /(?<![\p{L}\d])(eur|gbp|usd|sek|nok|dkk|czk|pln|huf|ron|bgn|hrk|chf)(?![\p{L}\d])/giu;

/** Symbols and words that mean the same currency in every list. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/€|(?<!\p{L})(?:euro(?:a|ja|n|ina|t|s|issa|illa)?|eurot|eura|evro)(?!\p{L})/iu, 'EUR'],
  [/£/u, 'GBP'],
  [/(?<!\p{L})kn(?!\p{L})|(?<!\p{L})kun[ae](?!\p{L})/iu, 'HRK'],
  [/zł|(?<!\p{L})zloty/iu, 'PLN'],
  [/(?<!\p{L})Kč(?!\p{L})/iu, 'CZK'],
  [/(?<!\p{L})Ft(?!\p{L})|forint/u, 'HUF'],
  [/(?<!\p{L})lei(?!\p{L})/iu, 'RON'],
  [/(?<!\p{L})лв/iu, 'BGN'],
  [/₴/u, 'UAH'],
  [/₽/u, 'RUB'],
  [/(?<![\p{L}])\$|US\$/u, 'USD'],
  [/¥/u, 'JPY'],
];
/** "kr", "tkr", "mnkr": the crown of the country of the list. */
const crown =
  /(?<!\p{L})(?:k|t|mn|m|mdr?|milj\.? ?)?kr(?:\.|(?!\p{L}))|(?<!\p{L})(?:kronor|kroner|kruunua|kruunuja|krona)(?!\p{L})/iu;
const crownOfLanguage: Readonly<Record<string, string>> = {
  sv: 'SEK',
  fi: 'SEK',
  da: 'DKK',
  no: 'NOK',
  nb: 'NOK',
  nn: 'NOK',
  is: 'ISK',
};

/** All currencies that a text names. For a crown without a country, the language decides. */
export const currenciesIn = (text: string, language?: string): readonly string[] => {
  const found = new Set<string>();
  for (const [, code = ''] of text.matchAll(codePattern)) found.add(code);
  for (const [, code = ''] of text.matchAll(lowerCodes)) found.add(code.toUpperCase());
  for (const [sign, code] of signs) if (sign.test(text)) found.add(code);
  if (crown.test(text) && ![...found].some((code) => /^(?:SEK|NOK|DKK|ISK|CZK|EEK|SKK)$/.test(code)))
    found.add(crownOfLanguage[language ?? ''] ?? '?kr');
  return [...found];
};

/** The only currency that a text names; undefined for none, for several, and for a crown of an unknown country. */
export const currencyIn = (text: string, language?: string): string | undefined => {
  const found = currenciesIn(text, language);
  return found.length === 1 && found[0] !== '?kr' ? found[0] : undefined;
};

/** The text without words for currencies. */
export const withoutCurrency = (text: string): string => {
  let rest = text.replace(codePattern, ' ').replace(lowerCodes, ' ').replace(crown, ' ');
  for (const [sign] of signs) rest = rest.replace(sign, ' ');
  return rest.trim();
};

/** Excel's locale ids, for formats that show a currency as its symbol only. */
const currencyOfLocale: Readonly<Record<string, string>> = {
  '41d': 'SEK',
  '81d': 'EUR',
  '414': 'NOK',
  '814': 'NOK',
  '406': 'DKK',
  '40f': 'ISK',
  '405': 'CZK',
  '415': 'PLN',
  '40e': 'HUF',
  '418': 'RON',
  '402': 'BGN',
  '41a': 'HRK',
  '809': 'GBP',
  '409': 'USD',
  '807': 'CHF',
};

/**
 * The currency of a number format. A bare $ of a built-in format shows the currency of whoever opens the file, so
 * it is ignored.
 */
export const currencyOfFormat = (format: string): string | undefined => {
  for (const [, sign = '', locale = ''] of format.matchAll(/\[\$([^\]-]*)(?:-([0-9a-f]+))?\]/gi)) {
    const key = locale.toLowerCase().replace(/^0+/, '').slice(-3);
    const named = currencyIn(sign) ?? (sign.trim() === '' ? undefined : currencyOfLocale[key]);
    if (named !== undefined) return named;
    if (crown.test(sign)) return '?kr';
  }
  const words = [...format.matchAll(/"([^"]*)"|\\(.)/g)].map(
    ([, quoted, escaped]) => quoted ?? escaped ?? '',
  );
  const bare = format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ' ').replace(/\$/g, ' ');
  const [found] = [...currenciesIn(words.join('')), ...currenciesIn(words.join(' ')), ...currenciesIn(bare)];
  return found;
};
