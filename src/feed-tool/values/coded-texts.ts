/** Codes of cohesion policy as they occur in cells: alone, or together with their text. */

/** The number of a programme (code commun d'identification): year, country, funds, number. */
export const cciPattern = /^(?:20(?:00|07|14|21))(?:[A-Z]{2})\d{2}[A-Z0-9]{4}\d{3}$/;
/** A NUTS region: the country code, then up to three characters. */
export const nutsPattern = /^[A-Z]{2}[0-9A-Z]{0,3}$/;

export type CodeKind = 'objective' | 'category';

/** "RSO1.02", "ESO4.11", "1.3", "RSO1.3-RUP", "PR01.1-RUP-RSO1.3R", "4(k)", "2.iii". */
const objectiveCode =
  /^(?:[A-Z]{1,6}[\d.]*[\s._-]?(?:[A-Z]+-)*)?(?:[REJI]SO)?[\s._-]?\d{1,2}(?:[.\s]{0,2}\(?(?:\d{1,2}|[ivx]{1,5}|[a-m])\)?)?(?:[.\s_/-]?[A-Z0-9]{1,5})?$/u;
/** "013", "13", "117.0", "048bis". */
const categoryCode = /^\d{1,3}(?:\.0+|bis)?$/i;
const codeOf: Readonly<Record<CodeKind, RegExp>> = {objective: objectiveCode, category: categoryCode};

const severalCodes = /\s*[|;,\n]\s*/;
export const isCodeOnly = (text: string, kind: CodeKind): boolean =>
  text.length <= 60 &&
  /\d/.test(text) &&
  text.split(severalCodes).every((part) => codeOf[kind].test(part.trim()));

/** A code at the beginning of a text, or in brackets at its end. */
const leading: Readonly<Record<CodeKind, RegExp>> = {
  objective:
    /^((?:[REJI]SO|SO|OS|SC|CS|ET|SM|SZ|SD|CP|P)[\s._-]?\d{1,2}[.\s]{0,2}\(?(?:\d{1,2}|[ivx]{1,5}|[a-m])\)?(?:[.-][A-Z]{1,5})?|\d{1,2}\.\d{1,2}|\d\s?\((?:[ivx]{1,5}|[a-m])\))[.:)\s–—-]+(?=\S*\p{L}{2})/u,
  category: /^\(?(\d{1,3}(?:bis)?)\)?(?:\s*[.:–—-]\s*|\s+|\)\s*)(?=.*\p{L}{2})/u,
};
const trailing: Readonly<Record<CodeKind, RegExp>> = {
  objective: /\s*[([]((?:[REJI]SO)[\s._-]?\d{1,2}[.]\d{1,2}(?:[.-][A-Z]{1,5})?)[)\]]$/u,
  category: /\s*[([](\d{3})[)\]]$/u,
};

export interface CodedText {
  readonly code: string | undefined;
  readonly text: string | undefined;
}
/** Splits "044 - Rénovation énergétique" into its code and its text. */
export const splitCode = (cell: string, kind: CodeKind): CodedText => {
  const whole = cell.trim();
  if (whole === '') return {code: undefined, text: undefined};
  if (isCodeOnly(whole, kind)) return {code: whole, text: undefined};
  const front = leading[kind].exec(whole);
  if (front?.[1] !== undefined) return {code: front[1].trim(), text: whole.slice(front[0].length).trim()};
  const back = trailing[kind].exec(whole);
  if (back?.[1] !== undefined) return {code: back[1], text: whole.slice(0, back.index).trim()};
  return {code: undefined, text: whole};
};
