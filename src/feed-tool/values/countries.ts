import {tidy} from './parsed-value.js';

const regions =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE GB NO IS CH LI UA MD RS ME MK AL BA XK TR GE AM RU BY US CA';
const alpha3 =
  'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE GBR NOR ISL CHE LIE UKR MDA SRB MNE MKD ALB BIH XKX TUR GEO ARM RUS BLR USA CAN';
const languages = 'en fi sv de fr pl nl da et lv lt cs sk sl hr hu ro bg el it es pt ga mt nb'.split(' ');
/** Country names that differ from those of the Unicode CLDR. */
const otherNames: Readonly<Record<string, string>> = {
  el: 'GR',
  uk: 'GB',
  'united kingdom': 'GB',
  holland: 'NL',
  'czech republic': 'CZ',
  'česká republika': 'CZ',
  'the netherlands': 'NL',
  'república portuguesa': 'PT',
  deutschland: 'DE',
};

let names: ReadonlyMap<string, string> | undefined;
const keyOf = (text: string): string => tidy(text).toLowerCase();
const countryNames = (): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const codes = regions.split(' ');
  const longCodes = alpha3.split(' ');
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], {type: 'region'});
    for (const code of codes) found.set(keyOf(display.of(code) ?? code), code);
  }
  for (const [index, code] of codes.entries()) {
    found.set(code.toLowerCase(), code);
    found.set((longCodes[index] ?? code).toLowerCase(), code);
  }
  for (const [name, code] of Object.entries(otherNames)) found.set(name, code);
  return found;
};

/** Returns the two-letter code of a country (ISO 3166) for its name in a language of the Union, or for a code. */
export const countryCodeOf = (text: string): string | undefined => {
  const key = keyOf(text);
  if (key.length > 40) return undefined;
  names ??= countryNames();
  return names.get(key);
};
