import type {CslName} from '../model/feed.js';
import {nameParts} from '../model/publication.js';
import {citationTypesOf, datePartsOf, onOneLine, type CslItem} from './csl.js';

/** What TeX takes for a command. Braces are spelt out, because BibTeX counts them even behind a backslash. */
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

/** A text as TeX reads it back; what it would draw together, such as two hyphens, is held apart. */
const tex = (text: string): string =>
  onOneLine(text).replace(/[\\{}~^<>|]|[&%$#_]|[-'`,?!](?=[-'`,])/g, (found) => {
    const command = commands.get(found);
    if (command) return `\\${command}{}`;
    return /[&%$#_]/.test(found) ? `\\${found}` : `${found}{}`;
  });

/** An address or a DOI is read letter by letter; only what would upset the braces is written another way. */
const url = (text: string): string => text.replace(/[{}\\\s]/g, encodeURIComponent);

/** A value in one piece: BibLaTeX takes publishers and places for lists. */
const singleValue = (text: string): string => (/\sand\s/i.test(text) ? `{${tex(text)}}` : tex(text));

/** A name in one piece where it is not one plain word: "von", commas and "and" have a meaning in BibTeX. */
const protectedName = (name: string): string =>
  /^\p{Lu}[\p{L}\p{M}]*$/u.test(name) ? name : `{${tex(name)}}`;
/** Particles in small letters stand before the family name, where BibTeX looks for them, the suffix behind it. */
const person = (name: CslName): string => {
  if (name.literal !== undefined) return `{${tex(name.literal)}}`;
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

/** A key of letters that every tool takes, another one for every id. */
const keyOf = ({id}: CslItem): string =>
  id.replace(/[^A-Za-z0-9.:-]/gu, (letter) => `_${(letter.codePointAt(0) ?? 0).toString(16)}_`);

/** The fields of BibTeX and BibLaTeX whose values are those of a CSL variable. */
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

/** Publications as a BibTeX file in UTF-8, with `urldate` as the day of access. */
export const writeBibtex = (items: readonly CslItem[]): string => items.map(entryOf).join('\n');

const entryOf = (item: CslItem): string => {
  const {bibtex} = citationTypesOf(item);
  const [year, month, day] = datePartsOf(item.issued);
  const publisher = {techreport: 'institution', phdthesis: 'school'}[bibtex] ?? 'publisher';
  const values: readonly (readonly [string, string | undefined])[] = [
    ['author', people(item.author)],
    ['editor', people(item.editor)],
    // The second pair keeps capitals where a style would make them small.
    ['title', `{${tex(item.title)}}`],
    ['year', year && tex(year)],
    ['month', month],
    ['day', day],
    [publisher, item.publisher && singleValue(item.publisher)],
    [bibtex === 'article' ? 'journal' : 'booktitle', item['container-title'] && tex(item['container-title'])],
    ...fields.map(([field, variable]) => {
      const value = item[variable];
      return [field, value === undefined ? value : singleValue(String(value))] as const;
    }),
    ['doi', item.DOI && url(item.DOI)],
    ['url', item.URL && url(item.URL)],
    ['urldate', datePartsOf(item.accessed).join('-')],
    ['copyright', item.custom && tex(item.custom.licence)],
  ];
  const lines = values.flatMap(([field, value]) => (value ? `  ${field} = {${value}},\n` : []));
  return `@${bibtex}{${keyOf(item)},\n${lines.join('')}}\n`;
};
