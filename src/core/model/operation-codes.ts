import type {Project} from './feed.js';

/**
 * A standard form for the codes of operations. Lists write the same specific objective as RSO1.2, RSO1.02, "1.2" or
 * RSO1.2.RUP. The feed keeps the form of the list; statistics and exports compare the standard form.
 */
type Fund = string | undefined;

/** Regulation (EU) 2021/1058 Art. 3(1): Roman numbers below a policy objective. */
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi'];
/** Regulation (EU) 2021/1057 Art. 4(1): the letters (a) to (m) of the ESF+. */
const letters = 'abcdefghijklm';

const prefixOf = (policy: string, fund: Fund): string | undefined => {
  if (policy === '8') return 'JSO';
  if (policy === '6' || policy === '7') return 'ISO';
  if (policy !== '4') return 'RSO';
  if (fund === 'esf-plus') return 'ESO';
  return fund === 'erdf' || fund === 'cohesion-fund' ? 'RSO' : undefined;
};

const commission = /(?<![A-Z])([REJI]SO)\s?([1-8])\.0*(\d{1,2})/i;
const numbered =
  /^(?:(RSO|ESO|JSO|ISO|SO|OS|SC|CS|ET|SM|SZ|SD)[\s._-]*)?([1-8])[.\s]0*(\d{1,2})(?:[.\s/_-].*)?$/i;
const named = /^(?:(RSO|ESO|JSO|ISO|SO|OS|SC|CS|ET|SM|SZ|SD)[\s._-]*)?([1-8])[.\s]*\(?([ivx]+|[a-m])\)?$/i;

const objectiveOf = (written: string, fund: Fund): string | undefined => {
  const code = written.trim().replace(/\s+/g, ' ');
  // "PR01.1-RUP-RSO1.3R": a code of the Commission inside a code of the programme.
  const [, inner = '', digits = '', last = ''] = commission.exec(code) ?? [];
  if (inner !== '') return `${inner.toUpperCase()}${digits}.${Number(last)}`;
  const [, word = '', policy = '', number = ''] = numbered.exec(code) ?? [];
  const [, otherWord = '', otherPolicy = '', sign = ''] = number === '' ? (named.exec(code) ?? []) : [];
  const digit = policy || otherPolicy;
  if (digit === '') return undefined;
  const stated = /^[REJI]SO$/i.test(word || otherWord) ? (word || otherWord).toUpperCase() : undefined;
  const prefix = stated ?? prefixOf(digit, fund);
  if (prefix === undefined) return undefined;
  const fromSign =
    prefix === 'ESO' ? letters.indexOf(sign.toLowerCase()) : romans.indexOf(sign.toLowerCase());
  const place = number === '' ? fromSign + 1 : Number(number);
  return place < 1 ? undefined : `${prefix}${digit}.${place}`;
};

/** Splits several codes of one operation, separated by bars, semicolons, commas or line breaks. */
const eachCode = (written: string, normalise: (code: string) => string | undefined): string | undefined => {
  const codes = written
    .split(/[|;,\n]+/)
    .map((code) => code.trim())
    .filter(Boolean)
    .map(normalise);
  const known = codes.filter((code) => code !== undefined);
  return codes.length > 0 && known.length === codes.length ? [...new Set(known)].join('; ') : undefined;
};

/**
 * The standard form of a specific objective's code, as the Commission writes it: RSO1.2, ESO4.11, JSO8.1. Undefined
 * if the code is of another kind, or if "4.1" may belong to the ERDF or to the ESF+.
 */
export const normaliseObjectiveCode = (written: string, fund?: string): string | undefined =>
  eachCode(written, (code) => objectiveOf(code, fund));

/** The code of an intervention field with its three digits, Reg. (EU) 2021/1060 Annex I: 013. */
export const normaliseCategoryCode = (written: string): string | undefined =>
  eachCode(written, (code) => {
    const [, digits = ''] = /^0*(\d{1,3})(?:\.0+)?(?:bis)?$/i.exec(code) ?? [];
    return digits === '' || Number(digits) === 0
      ? undefined
      : digits.padStart(3, '0') + (/bis$/i.test(code) ? 'bis' : '');
  });

export const objectiveCodeOf = ({objectiveCode, fund}: Project): string | undefined =>
  objectiveCode === undefined ? undefined : normaliseObjectiveCode(objectiveCode, fund);
export const categoryCodeOf = ({categoryCode}: Project): string | undefined =>
  categoryCode === undefined ? undefined : normaliseCategoryCode(categoryCode);

/** A code and its text for readers: "RSO2.1 Energy efficiency". */
export const codedText = (code: string | undefined, text: string | undefined): string | undefined =>
  code === undefined || text?.startsWith(code) ? text : [code, text].filter(Boolean).join(' ');
