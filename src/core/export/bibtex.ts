import type {CslName} from '../model/feed.js';
import {nameParts} from '../model/publication.js';
import {citationTypesOf, datePartsOf, onOneLine, type CslItem} from './csl.js';

/** Characters that TeX would interpret. Braces need commands, because BibTeX counts them even after a backslash. */
const commands = new Map([
  ['\\', 'textbackslash'],
  ['{', 'textbraceleft'],
  ['}', 'textbraceright'],
  ['~', 'textasciitilde'],
  ['^', 'textasciicircum'],
  ['<', 'textless'],
  ['>', 'textgreater'],
  ['|', 'textbar'],
]);

/** Escapes a text for TeX. Ligatures, such as two hyphens, are separated. */
const escapeTex = (text: string): string =>
  onOneLine(text).replace(/[\\{}~^<>|]|[&%$#_]|[-'`,?!](?=[-'`,])/g, (character) => {
    const command = commands.get(character);
    if (command) return `\\${command}{}`;
    return /[&%$#_]/.test(character) ? `\\${character}` : `${character}{}`;
  });

/** Encodes a URL or a DOI. BibTeX uses these verbatim, but their braces must be balanced. */
const url = (text: string): string => text.replace(/[{}\\\s]/g, encodeURIComponent);

/** Protects a value that contains "and", because BibLaTeX would split publishers and places into lists there. */
const singleValue = (text: string): string =>
  /\sand\s/i.test(text) ? `{${escapeTex(text)}}` : escapeTex(text);

/** Protects a name that is more than one word, because "von", commas and "and" have a meaning in BibTeX. */
const protectedName = (name: string): string =>
  /^\p{Lu}[\p{L}\p{M}]*$/u.test(name) ? name : `{${escapeTex(name)}}`;
/** BibTeX expects particles in small letters before the family name and the suffix after it. */
const person = (name: CslName): string => {
  if (name.literal !== undefined) return `{${escapeTex(name.literal)}}`;
  const particle = (name['non-dropping-particle'] ?? '').trim();
  const isPlain = /^[\p{Ll} ]+$/u.test(particle) && Boolean(name.family?.trim());
  const {family, given, suffix} = nameParts(isPlain ? {...name, 'non-dropping-particle': ''} : name);
  return [
    [isPlain ? particle : '', family && protectedName(family)].filter(Boolean).join(' '),
    suffix && protectedName(suffix),
    given && protectedName(given),
  ]
    .filter(Boolean)
    .join(', ');
};
const people = (names: readonly CslName[] | undefined): string | undefined =>
  names?.map(person).filter(Boolean).join(' and ');

/** Makes a citation key that every tool accepts, unique per id. */
const keyOf = ({id}: CslItem): string =>
  id.replace(/[^A-Za-z0-9.:-]/gu, (letter) => `_${(letter.codePointAt(0) ?? 0).toString(16)}_`);

/** BibTeX and BibLaTeX fields that have the value of a CSL variable. */
const fields = [
  ['address', 'publisher-place'],
  ['series', 'collection-title'],
  ['volume', 'volume'],
  ['number', 'issue'],
  ['pages', 'page'],
  ['pagetotal', 'number-of-pages'],
  ['type', 'genre'],
  ['isbn', 'ISBN'],
  ['issn', 'ISSN'],
  ['langid', 'language'],
  ['abstract', 'abstract'],
] as const;

/** Writes publications as BibTeX in UTF-8, with `urldate` as the date of access. */
export const writeBibtex = (items: readonly CslItem[]): string => items.map(entryOf).join('\n');

const entryOf = (item: CslItem): string => {
  const {bibtex} = citationTypesOf(item);
  const [year, month, day] = datePartsOf(item.issued);
  const publisher = {techreport: 'institution', phdthesis: 'school'}[bibtex] ?? 'publisher';
  const values: readonly (readonly [string, string | undefined])[] = [
    ['author', people(item.author)],
    ['editor', people(item.editor)],
    // Double braces keep capitals that a citation style would change.
    ['title', `{${escapeTex(item.title)}}`],
    ['year', year && escapeTex(year)],
    ['month', month],
    ['day', day],
    [publisher, item.publisher && singleValue(item.publisher)],
    [
      bibtex === 'article' ? 'journal' : 'booktitle',
      item['container-title'] && escapeTex(item['container-title']),
    ],
    ...fields.map(([field, variable]) => {
      const value = item[variable];
      return [field, value === undefined ? value : singleValue(String(value))] as const;
    }),
    ['doi', item.DOI && url(item.DOI)],
    ['url', item.URL && url(item.URL)],
    ['urldate', datePartsOf(item.accessed).join('-')],
    ['copyright', item.custom && escapeTex(item.custom.licence)],
  ];
  const lines = values.flatMap(([field, value]) => (value ? `  ${field} = {${value}},\n` : []));
  return `@${bibtex}{${keyOf(item)},\n${lines.join('')}}\n`;
};
