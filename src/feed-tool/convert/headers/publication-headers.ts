import {headerKey} from './header-key.js';

/** The columns of lists of publications: Zotero's export, and what offices call them in four languages. */
const known: Readonly<Record<string, readonly string[]>> = {
  id: ['Key', 'Tunniste'],
  type: [
    'Item Type',
    'Publication type',
    'Document type',
    'Julkaisutyyppi',
    'Publikationstyp',
    'Dokumenttyp',
  ],
  title: ['Title', 'Publication title', 'Nimeke', 'Julkaisun nimi', 'Titel', 'Publikationens titel'],
  author: [
    'Author',
    'Authors',
    'Tekijä',
    'Tekijät',
    'Kirjoittaja',
    'Kirjoittajat',
    'Författare',
    'Autor',
    'Autoren',
  ],
  issued: [
    ...[
      'Publication Year',
      'Year of publication',
      'Publication date',
      'Published',
      'Issued',
      'Julkaisuvuosi',
    ],
    ...['Ilmestymisvuosi', 'Julkaistu', 'Utgivningsår', 'Publiceringsår', 'Erscheinungsjahr'],
  ],
  publisher: ['Publisher', 'Julkaisija', 'Kustantaja', 'Utgivare', 'Förlag', 'Verlag'],
  'publisher-place': ['Place', 'Julkaisupaikka', 'Utgivningsort', 'Erscheinungsort'],
  ISBN: ['ISBN'],
  ISSN: ['ISSN'],
  DOI: ['DOI'],
  URL: ['Url', 'Osoite', 'Linkki', 'Länk'],
  abstract: ['Abstract Note', 'Abstract', 'Tiivistelmä', 'Sammandrag'],
  'container-title': ['Journal', 'Lehti', 'Tidskrift', 'Zeitschrift'],
  volume: ['Volume'],
  issue: ['Issue'],
  page: ['Pages', 'Sivut', 'Sidor', 'Seiten'],
  language: ['Language', 'Kieli', 'Språk', 'Sprache'],
  series: ['Series', 'Sarja', 'Serie'],
};
const fields = new Map(
  Object.entries(known).flatMap(([field, headers]) =>
    headers.map((header) => [headerKey(header), field] as const),
  ),
);
/** Headers that no list of projects has. */
const telling = new Set(['author', 'issued', 'ISBN', 'ISSN', 'DOI', 'type']);

/** The fields of the columns of a list of publications; undefined if the list does not look like one. */
export const publicationColumnIndexes = (
  headers: readonly string[],
): ReadonlyMap<string, number> | undefined => {
  const found = new Map<string, number>();
  for (const [index, header] of headers.entries()) {
    const field = fields.get(headerKey(header));
    if (field !== undefined && !found.has(field)) found.set(field, index);
  }
  const count = [...found.keys()].filter((field) => telling.has(field)).length;
  return found.has('title') && count >= 2 ? found : undefined;
};
