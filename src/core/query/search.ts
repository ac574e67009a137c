/**
 * Free text: every word has to be found, "words in quotes" together. A word without diacritics finds letters
 * with them (aanekoski finds Äänekoski); a word with one has to be found as it is written.
 */
export interface SearchWord {
  /** Folded, as {@link foldText} does. */
  readonly folded: string;
  /** In small letters, where it has diacritics that have to be met. */
  readonly exact: string | undefined;
}

/** What is not seen: soft hyphens, zero-width signs, marks of direction. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Alike in both forms: hard spaces and plain ones, m² and m2. */
const small = (text: string): string => text.replace(unseen, '').normalize('NFKC').toLowerCase();

/** Combining marks, and what is not seen. */
const marks = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A text in small letters without diacritics. Only what is not ASCII is taken apart: V8 then keeps the result in
 * one byte a character, and searches 10,000 of them in 1 ms instead of 39 (measured).
 */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u0080-\uffff]+/g, (letters) => letters.normalize('NFKD').replace(marks, '').toLowerCase());

/** The words of a search, each once. A quote that is still open ends with the text. */
export const parseSearch = (search: string): readonly SearchWord[] => {
  const words = new Map<string, SearchWord>();
  for (const [whole, quoted] of search.matchAll(/"([^"]*)"?|[^\s"]+/g)) {
    const exact = small(quoted ?? whole)
      .trim()
      .replace(/\s+/g, ' ');
    const folded = foldText(exact);
    if (folded) words.set(exact, {folded, exact: folded === exact ? undefined : exact});
  }
  return [...words.values()];
};

/** Whether a text has every word. `exact` is asked for only where the folded text has them all. */
export const hasWords = (words: readonly SearchWord[], folded: string, exact: () => string): boolean =>
  words.every((word) => folded.includes(word.folded)) &&
  words.every((word) => word.exact === undefined || small(exact()).includes(word.exact));

/** A text cut at its hits: what stands at an odd place is a hit. */
export const splitAtMatches = (text: string, words: readonly SearchWord[]): readonly string[] => {
  const whole = foldText(text);
  if (!words.some((word) => whole.includes(word.folded))) return text ? [text] : [];
  /** Where each folded character stands in the text. */
  const starts: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    // Most are ASCII, where nothing is to be taken apart.
    const plain = character < '\x80' ? character.toLowerCase() : foldText(character);
    for (let left = plain.length; left > 0; left--) starts.push(at);
    folded += plain;
    at += character.length;
  }
  starts.push(at);
  const isHit = new Uint8Array(at);
  for (const word of words) {
    if (!word.folded) continue;
    for (let i = folded.indexOf(word.folded); i >= 0; i = folded.indexOf(word.folded, i + 1)) {
      const [start = 0, end = at] = [starts[i], starts[i + word.folded.length]];
      if (word.exact === undefined || small(text.slice(start, end)) === word.exact) isHit.fill(1, start, end);
    }
  }
  const parts: string[] = [];
  let from = 0;
  for (let i = 1; i <= at; i++) {
    if (i < at && isHit[i] === isHit[i - 1]) continue;
    if (parts.length === 0 && isHit[0]) parts.push('');
    parts.push(text.slice(from, i));
    from = i;
  }
  return parts;
};
