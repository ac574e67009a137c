import {cp850} from './cp850.js';
import {scoreLetters} from './letters.js';
import {UnreadableSource} from './unreadable.js';

/** Encodings in which lists may be written, by their names in the WHATWG Encoding Standard. */
const singleByte = [
  ...['windows-1252', 'windows-1250', 'windows-1257', 'macintosh', 'windows-1253', 'windows-1251'],
  ...['iso-8859-2', 'iso-8859-7', 'ibm850'],
];
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', ...singleByte, 'iso-8859-1', 'iso-8859-15'];

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Whether it was chosen only because its letters fit a language. */
  readonly isGuess: boolean;
  /** Remarks about the letters, shown as findings. */
  readonly doubt?: string;
}

/** How many bytes of a file are examined: enough for thousands of letters. */
const sampleSize = 200_000;

/**
 * Decodes the text of a file. The encoding is found in this order: a byte order mark; UTF-8, which other encodings
 * hardly ever look like, even if some bytes are broken; zero bytes, which only UTF-16 has; the letters of a
 * language.
 * @throws UnreadableSource if the given encoding is unknown or does not fit
 */
export const decode = (bytes: Uint8Array, given?: string): Decoded => {
  if (given !== undefined) return givenText(bytes, given);
  const marked = markOf(bytes) ?? zeroBytes(bytes);
  if (marked?.startsWith('utf-16')) return {text: decodeAs(bytes, marked), encoding: marked, isGuess: false};
  try {
    return twiceEncoded(decodeAs(bytes, 'utf-8'));
  } catch {
    const {valid, broken} = countSequences(bytes);
    if (marked !== undefined || valid >= broken) {
      return {text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8', isGuess: false};
    }
    return likeliest(bytes);
  }
};

const givenText = (bytes: Uint8Array, given: string): Decoded => {
  const text = decodeAs(bytes, given);
  if (/^utf-?(?:8|16)/i.test(given)) return {text, encoding: given, isGuess: false};
  const {valid, broken} = countSequences(bytes);
  const doubt = `the file was read as ${given}, as the mapping says, but it looks like utf-8: names may have wrong letters`;
  return {text, encoding: given, isGuess: false, ...(valid > 0 && broken === 0 ? {doubt} : {})};
};

const decodeAs = (bytes: Uint8Array, encoding: string): string => {
  if (/^(?:ibm|cp)-?850$/i.test(encoding)) return cp850(bytes);
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, {fatal: true});
  } catch {
    throw new UnreadableSource(`"${encoding}" is no known encoding: ${encodings.join(', ')} are`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    // The old encodings have undefined bytes, which some programs use anyway. They become U+FFFD, which readers can
    // see.
    if (/^utf-/i.test(decoder.encoding)) throw new UnreadableSource(`the text is not ${encoding}`);
    return new TextDecoder(encoding).decode(bytes);
  }
};

const markOf = ([first, second, third]: Uint8Array): string | undefined => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
};

/** UTF-16 without a byte order mark: most letters have one byte that is zero. */
const zeroBytes = (bytes: Uint8Array): string | undefined => {
  const sample = bytes.subarray(0, 1000);
  const count = (odd: number) => sample.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  const [even, odd] = [count(0), count(1)];
  const enough = sample.length * 0.3;
  if (odd > enough && even < odd / 4) return 'utf-16le';
  return even > enough && odd < even / 4 ? 'utf-16be' : undefined;
};

/** Counts the multi-byte letters that are valid UTF-8, and the bytes that are not. */
const countSequences = (bytes: Uint8Array): {readonly valid: number; readonly broken: number} => {
  let [valid, broken] = [0, 0];
  for (let index = 0; index < bytes.length; index++) {
    const first = bytes[index] ?? 0;
    if (first < 0x80) continue;
    const length =
      first >= 0xc2 && first <= 0xdf ? 2 : (first & 0xf0) === 0xe0 ? 3 : (first & 0xf8) === 0xf0 ? 4 : 0;
    let follows = 1;
    while (follows < length && ((bytes[index + follows] ?? 0) & 0xc0) === 0x80) follows++;
    if (length > 0 && follows === length) {
      valid++;
      index += length - 1;
    } else {
      broken++;
    }
  }
  return {valid, broken};
};

/** Whether a text is UTF-8 that a program read as windows-1252 and encoded as UTF-8 again: "Ã¤" for "ä". */
const twiceEncoded = (text: string): Decoded => {
  const plain = {text, encoding: 'utf-8', isGuess: false};
  if (!/[ÃÂÅÄ][\u0080-\u00bf\u0152-\u2122]/u.test(text)) return plain;
  const decoder = new TextDecoder('windows-1252');
  const byteOf = new Map(
    Array.from({length: 256}, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = byteOf.get(text[index] ?? '');
    if (byte === undefined) return plain;
    bytes[index] = byte;
  }
  try {
    const once = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    const doubt =
      'its letters were encoded twice ("Ã¤" for "ä"), and were put right: see whether the names are';
    return {text: once, encoding: 'utf-8', isGuess: false, doubt};
  } catch {
    return plain;
  }
};

/** The encoding with which the letters fit one language. If several fit equally, or none fits, this is reported. */
const likeliest = (bytes: Uint8Array): Decoded => {
  const sample = bytes.subarray(0, sampleSize);
  const scores = singleByte
    .map((encoding) => {
      const text = decodeAs(sample, encoding);
      return {encoding, text, ...scoreLetters(text)};
    })
    .sort((a, b) => b.score - a.score);
  const [best] = scores;
  if (!best) throw new UnreadableSource('is no text');
  const rival = scores.find(({text}) => text !== best.text);
  const isSure = best.share > 0.97 && (rival === undefined || rival.score < best.score * 0.7);
  const others = `${best.encoding}${isSure || rival === undefined ? '' : `, or like ${rival.encoding}`}`;
  const doubt = `the letters look like ${others}, which is not certain: where names are wrong, say "encoding" in the mapping`;
  return {
    text: decodeAs(bytes, best.encoding),
    encoding: best.encoding,
    isGuess: true,
    ...(isSure ? {} : {doubt}),
  };
};
