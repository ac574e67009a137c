/**
 * A token of a search. Every token must match; "words in quotes" are one token. A token without diacritics also
 * matches letters with them (aanekoski finds Äänekoski); a token with one must match exactly.
 */
export interface SearchToken {
  /** Folded by {@link foldText}. */
  readonly folded: string;
  /** In lower case, if the token has diacritics, which then must match. */
  readonly exact: string | undefined;
}

/** Soft hyphens, zero-width characters, direction marks, variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}|[\p{Cf}\u180e]/gu;
const marks = /[\u0300-\u036f]/g;
const apostrophes = /[\u00b4\u02b9-\u02bd\u02c8\u055a\u05f3\u2018-\u201b\u2032\u2035\ua78c\uff07]/g;
const quotes = /[\u00ab\u00bb\u02ba\u05f4\u201c-\u201f\u2033\u2036\u300c-\u300f\u301d-\u301f\uff02]/g;
const hyphens = /[\u058a\u05be\u2010-\u2015\u2043\u207b\u208b\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/g;

/** Replaces characters that most keyboards lack by those that they have. */
const toKeyboard = (text: string): string =>
  text.replace(invisible, '').replace(apostrophes, "'").replace(quotes, '"').replace(hyphens, '-');

/** Lower case, with keyboard characters only: no-break spaces equal spaces, m² equals m2. */
const normalize = (text: string): string => toKeyboard(text).normalize('NFKC').toLowerCase();

/**
 * Folds a text: lower case, no diacritics. Only non-ASCII characters are decomposed, so V8 stores the result with
 * one byte per character and searches 10,000 texts in 1 ms instead of 39 (measured).
 */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u0080-\uffff]+/g, (letters) =>
      toKeyboard(letters).normalize('NFKD').replace(marks, '').toLowerCase(),
    );

/** Whether a search has a phrase in quotes, of any shape. */
export const hasPhrase = (search: string): boolean => toKeyboard(search).includes('"');

/** Splits a search into tokens without duplicates. A quote that is not closed ends with the text. */
export const tokenizeSearch = (search: string): readonly SearchToken[] => {
  const tokens = new Map<string, SearchToken>();
  for (const [word, quoted] of toKeyboard(search).matchAll(/"([^"]*)"?|[^\s"]+/g)) {
    const exact = normalize(quoted ?? word)
      .trim()
      .replace(/\s+/g, ' ');
    const folded = foldText(exact);
    if (folded) tokens.set(exact, {folded, exact: folded === exact ? undefined : exact});
  }
  return [...tokens.values()];
};

/** Whether a text contains every token. `exact` is only called when the folded text contains them all. */
export const matchesTokens = (tokens: readonly SearchToken[], folded: string, exact: () => string): boolean =>
  tokens.every((token) => folded.includes(token.folded)) &&
  tokens.every((token) => token.exact === undefined || normalize(exact()).includes(token.exact));

/** Splits a text at its matches: parts at odd indexes are matches. */
export const splitAtMatches = (text: string, tokens: readonly SearchToken[]): readonly string[] => {
  const foldedText = foldText(text);
  if (!tokens.some((token) => foldedText.includes(token.folded))) return text ? [text] : [];
  /** The position in the text of each folded character. */
  const starts: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    // ASCII characters, the most frequent ones, have nothing to decompose.
    const plain = character < '\x80' ? character.toLowerCase() : foldText(character);
    for (let left = plain.length; left > 0; left--) starts.push(at);
    folded += plain;
    at += character.length;
  }
  starts.push(at);
  const isMatch = new Uint8Array(at);
  for (const token of tokens) {
    if (!token.folded) continue;
    for (let i = folded.indexOf(token.folded); i >= 0; i = folded.indexOf(token.folded, i + 1)) {
      const [start = 0, end = at] = [starts[i], starts[i + token.folded.length]];
      if (token.exact === undefined || normalize(text.slice(start, end)) === token.exact)
        isMatch.fill(1, start, end);
    }
  }
  const parts: string[] = [];
  let from = 0;
  for (let i = 1; i <= at; i++) {
    if (i < at && isMatch[i] === isMatch[i - 1]) continue;
    if (parts.length === 0 && isMatch[0]) parts.push('');
    parts.push(text.slice(from, i));
    from = i;
  }
  return parts;
};
