import {tidy} from '../../values/parsed-value.js';

/** Greek and Cyrillic capitals that look like Latin ones: people type "ONOMAΣIA" with whichever is at hand. */
const lookalikes = new Map(
  Array.from(
    'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТУХ',
    (sign, index) => [sign, 'ABEZHIKMNOPTYXABEKMHOPCTYX'[index] ?? sign] as const,
  ),
);

/** A header as it is compared: no case, no accents, no punctuation. */
export const headerKey = (header: string): string => {
  const known = keys.get(header);
  if (known !== undefined) return known;
  const key = keyOf(header);
  // Funds, statuses and leads come again and again.
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
