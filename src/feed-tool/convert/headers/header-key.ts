import {tidy} from '../../values/parsed-value.js';

/** Greek and Cyrillic capitals that look like Latin ones. People mix them, as in "ONOMAΣIA". */
const lookalikes = new Map(
  Array.from(
    'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТУХ',
    (sign, index) => [sign, 'ABEZHIKMNOPTYXABEKMHOPCTYX'[index] ?? sign] as const,
  ),
);

/** The form in which headers are compared: without case, accents and punctuation. */
export const headerKey = (header: string): string => {
  const known = keys.get(header);
  if (known !== undefined) return known;
  const key = keyOf(header);
  // Cached, because funds, statuses and leads repeat in every row.
  if (header.length < 80) {
    if (keys.size > 5000) keys.clear();
    keys.set(header, key);
  }
  return key;
};
const keys = new Map<string, string>();
const keyOf = (header: string): string => {
  const key = tidy(header)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/[^\p{L}\p{N}£.]+/gu, ' ')
    .trim();
  if (!/[\u0250-\uffff]/.test(key)) return key;
  return Array.from(key.toUpperCase(), (sign) => lookalikes.get(sign) ?? sign)
    .join('')
    .toLowerCase();
};
