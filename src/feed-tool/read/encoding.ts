import {UnreadableSource} from './unreadable.js';

/** The encodings of the lists, under the names of the WHATWG Encoding Standard. */
const singleByte = ['windows-1252', 'windows-1250', 'windows-1253', 'iso-8859-2', 'iso-8859-7'] as const;
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  ...singleByte,
  'iso-8859-1',
  'iso-8859-15',
] as const;

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Whether it was told apart from others by its letters alone. */
  readonly isGuess: boolean;
}

/** How much of a file is looked at: enough for thousands of letters. */
const sampleSize = 200_000;

/**
 * The text of a file. A byte order mark decides; then UTF-8, which no other encoding looks like; then zero
 * bytes, which only UTF-16 has; then the letters.
 * @throws UnreadableSource where the given encoding is unknown, or does not fit.
 */
export const decode = (bytes: Uint8Array, given?: string): Decoded => {
  if (given !== undefined) return {text: decodeAs(bytes, given), encoding: given, isGuess: false};
  const marked = markOf(bytes) ?? zeroBytes(bytes);
  if (marked) return {text: decodeAs(bytes, marked), encoding: marked, isGuess: false};
  try {
    return {text: decodeAs(bytes, 'utf-8'), encoding: 'utf-8', isGuess: false};
  } catch {
    const encoding = likeliest(bytes.subarray(0, sampleSize));
    return {text: decodeAs(bytes, encoding), encoding, isGuess: true};
  }
};

const decodeAs = (bytes: Uint8Array, encoding: string): string => {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, {fatal: true});
  } catch {
    throw new UnreadableSource(`"${encoding}" is no known encoding: ${encodings.join(', ')} are`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    // The old encodings have holes, which some programs fill all the same: those become U+FFFD, and are seen.
    if (/^utf-/i.test(decoder.encoding)) throw new UnreadableSource(`the text is not ${encoding}`);
    return new TextDecoder(encoding).decode(bytes);
  }
};

const markOf = ([first, second, third]: Uint8Array): string | undefined => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
};

/** UTF-16 without a mark: most of the letters of a list have one byte that is zero. */
const zeroBytes = (bytes: Uint8Array): string | undefined => {
  const sample = bytes.subarray(0, 1000);
  const count = (odd: number) => sample.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  const [even, odd] = [count(0), count(1)];
  const enough = sample.length * 0.3;
  if (odd > enough && even < odd / 4) return 'utf-16le';
  return even > enough && odd < even / 4 ? 'utf-16be' : undefined;
};

/** Letters beyond ASCII in the languages of each encoding; what else it makes of the bytes speaks against it. */
const letters: Readonly<Record<(typeof singleByte)[number], RegExp>> = {
  'windows-1252': /[äöåéèêëüßøæáíóúñçàôîûœÄÖÅÉÜØÆ]/g,
  'windows-1250': /[ąćęłńóśźżčšžđáéíýřěůďťňĄĆĘŁŃÓŚŹŻČŠŽĐő]/g,
  'windows-1253': /[Α-Ωα-ωάέήίόύώΆΈΉΊΌΎΏϊϋΐΰς]/g,
  'iso-8859-2': /[ąćęłńóśźżčšžđáéíýřěůďťňĄĆĘŁŃÓŚŹŻČŠŽĐő]/g,
  'iso-8859-7': /[Α-Ωα-ωάέήίόύώΆΈΉΊΌΎΏϊϋΐΰς]/g,
};
const oddSigns = /[\u0080-\u009f\ufffd]|\p{L}[^\p{L}\p{M}\s\p{P}\d\p{ASCII}]\p{L}|[\p{Ll}][\p{Lu}][\p{Ll}]/gu;

const likeliest = (sample: Uint8Array): string => {
  const scores = singleByte.map((encoding) => {
    const text = new TextDecoder(encoding).decode(sample);
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    return [encoding, count(letters[encoding]) - 3 * count(oddSigns)] as const;
  });
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
};
