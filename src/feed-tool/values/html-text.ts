const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bdquo: '„',
  sbquo: '‚',
  euro: '€',
  sect: '§',
  deg: '°',
  copy: '©',
  reg: '®',
  szlig: 'ß',
  aring: 'å',
  Aring: 'Å',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  oacute: 'ó',
  Oacute: 'Ó',
  ccedil: 'ç',
};
/** "&auml;" and similar entities consist of a letter and a mark. */
const marks: Readonly<Record<string, string>> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  caron: '\u030c',
};

const tag =
  /<\/?(?:p|br|div|span|ul|ol|li|h[1-6]|strong|em|b|i|u|a|font|table|tbody|thead|tr|td|th|img|script|style|blockquote|sup|sub|hr|pre|section|article)(?:\s[^<>]*)?\/?>/i;

const characterOf = (code: number): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';

const decoded = (text: string): string =>
  text
    .replace(/&#(\d{1,7});?/g, (_, digits: string) => characterOf(Number(digits)))
    .replace(/&#x([\da-f]{1,6});?/gi, (_, digits: string) => characterOf(parseInt(digits, 16)))
    // Some systems drop the semicolon of "&nbsp;". No other entity begins like it.
    .replace(/&nbsp;?/g, ' ')
    .replace(/&([a-z]+\d*);/gi, (whole, name: string) => {
      const [, letter = '', mark = ''] = /^([a-z])(uml|acute|grave|circ|tilde|caron)$/i.exec(name) ?? [];
      const sign = marks[mark.toLowerCase()];
      return sign === undefined ? (named[name] ?? whole) : `${letter}${sign}`.normalize('NFC');
    });

/** Whether a text is HTML: it contains a tag used on pages, or a named character. */
export const hasHtml = (text: string): boolean =>
  (text.includes('<') && tag.test(text)) ||
  (text.includes('&') && /&(?:nbsp|amp|quot|[a-z]uml|#\d{2,5});/i.test(text));

/** Extracts the text of HTML: each paragraph and list item on its own line, without tags, scripts and styles. */
export const htmlToText = (html: string): string =>
  decoded(
    html
      .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(/<li\b[^>]*>/gi, '\n• ')
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(/<\/?(?:p|div|h[1-6]|ul|ol|tr|table|blockquote|section|article|hr|pre)\b[^>]*>/gi, '\n')
      .replace(/<\/(?:td|th)\s*>/gi, ' ')
      .replace(/<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/gi, ''),
  )
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n(?:•\s*)?(?=\n•)/g, '')
    .trim();
