/** Entities that systems leave in texts: special characters of HTML, and characters of Nordic texts. */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad'},
    ...{
      auml: 'ä',
      ouml: 'ö',
      aring: 'å',
      uuml: 'ü',
      eacute: 'é',
      Auml: 'Ä',
      Ouml: 'Ö',
      Aring: 'Å',
      Uuml: 'Ü',
    },
    ...{ndash: '–', mdash: '—', hellip: '…', euro: '€', deg: '°', sect: '§', middot: '·', bull: '•'},
    ...{
      lsquo: '‘',
      rsquo: '’',
      ldquo: '“',
      rdquo: '”',
      bdquo: '„',
      laquo: '«',
      raquo: '»',
      eth: 'ð',
      oslash: 'ø',
    },
  }),
);

const isCharacter = (code: number): boolean =>
  (code === 9 || code === 10 || code >= 32) && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);

const characterOf = (entity: string, name: string): string => {
  if (!name.startsWith('#')) return named.get(name) ?? entity;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return isCharacter(code) ? String.fromCodePoint(code) : entity;
};

/**
 * Replaces HTML entities by their characters, once: "R&amp;D" becomes "R&D". The result is plain text, never HTML.
 */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8});/g, characterOf) : text;
