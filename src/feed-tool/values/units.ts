import {tidy} from './parsed-value.js';

/** Words after a number, or in a header, that mean thousands, millions or milliards. */
const thousand =
  'tuhatta|tuhansia|tuhansina|tuhansissa|tuhannet|tuhat|tusen(?:tal)?|thousands?|thous|tausend|tsd|tys|tis|tisíc|tisuća|tisoč|duizend|tuhat|tkr|tsek|keur|teur|t€|k€|t£|k£|ksek|teuro|keuro';
const million =
  'milj|miljoonaa?|miljoonia|miljoonina|miljoonissa|miljoner|miljoen|mio|mill|mln|mn|million(?:s|en|er)?|milionů|milijuna|milijonov|meur|m€|m£|msek|mnkr|mkr|meuro';
const milliard = 'mrd|mdr|miljardia?|miljardeja|miljarder|milliarden|miljard|mld|bn|billions?|mdkr|mrdkr';
const wordOf = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?:\\.|(?!\\p{L}))`, 'iu');

const inHeader: readonly (readonly [RegExp, number])[] = [
  [wordOf(milliard), 1e9],
  [wordOf(million), 1e6],
  [/[£€$]\s?m(?!\p{L})|(?<!\p{L})m[£€$]|(?<![\p{L}\d])1[ .,’']?000[ .,’']?000(?!\d)/iu, 1e6],
  [wordOf(thousand), 1e3],
  [/[£€$]\s?k(?!\p{L})|(?<!\p{L})[kt][£€$]/iu, 1e3],
  // "1000 €", "(1 000 EUR)", "x 1000", "€ 1.000", "in 1000", "€'000", "(000s)"
  [/(?<![\d.,]|\d )(?:1[ .,’']?)?000s?(?![\d.,]\d|\d)/u, 1e3],
];

/** The multiplier for sums that a header, or a line above a list, states; 1 if it states none. */
export const factorIn = (text: string): number => {
  const line = tidy(text).replace(/(\d{3}) (?=\d{3}\b)/g, '$1');
  for (const [pattern, factor] of inHeader) if (pattern.test(line)) return factor;
  return 1;
};

/** The part of a header that states the unit. */
export const withoutUnit = (text: string): string => {
  let rest = tidy(text);
  for (const [pattern] of inHeader) rest = rest.replace(pattern, ' ');
  return tidy(rest);
};

const inCell: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`(?<!\\p{L})(?:${milliard})\\.?$`, 'iu'), 1e9],
  [new RegExp(`(?<!\\p{L})(?:${million}|m)\\.?$`, 'iu'), 1e6],
  [new RegExp(`(?<!\\p{L})(?:${thousand}|t|k)\\.?$`, 'iu'), 1e3],
];
/** Splits "1.2 milj." or "250 t" into the number without its multiplier, and the multiplier. */
export const multiplied = (text: string): readonly [digits: string, factor: number] => {
  if (!/\p{L}\.?$|[€£]$/u.test(text) || !/\d/.test(text)) return [text, 1];
  for (const [pattern, factor] of inCell) {
    if (pattern.test(text)) return [text.replace(pattern, '').trim(), factor];
  }
  return [text, 1];
};

/** Words for an inexact sum, such as "noin" and "ca.". */
const about =
  /^(?:noin|n\.|arviolta|arvio|arviolta noin|n|ca\.?|cirka|circa|c\.|omkring|ungefär|ungefärligen|uppskattningsvis|approx(?:imately)?\.?|about|around|roughly|etwa|rund|ungefähr|zirka|około|ok\.|~|≈|±)\s*(?=[\d€£$~-])/iu;
export const withoutAbout = (text: string): readonly [rest: string, isAbout: boolean] => {
  const rest = text.replace(about, '').replace(/\s*\((?:arvio|noin|ca\.?|approx\.?|estimate|est\.)\)$/iu, '');
  return [rest, rest !== text];
};
