import type {CslName} from '../model/feed.js';
import {nameParts} from '../model/publication.js';
import {citationTypesOf, datePartsOf, onOneLine, type CslItem} from './csl.js';

/** A character that looks like a comma. In RIS a comma separates the parts of a name and cannot be escaped. */
const commaInName = '\u201a';

const person = (name: CslName): string => {
  if (name.literal !== undefined) return name.literal.replaceAll(',', commaInName);
  const {family, given, suffix} = nameParts(name);
  return [family, given, suffix]
    .map((part) => onOneLine(part).replaceAll(',', commaInName))
    .filter(Boolean)
    .join(', ');
};

/** Writes publications as RIS, with `Y2` as the date of access. */
export const writeRis = (items: readonly CslItem[]): string => items.map(entryOf).join('');

const entryOf = (item: CslItem): string => {
  const issued = datePartsOf(item.issued);
  const [first, last] = String(item.page ?? item['number-of-pages'] ?? '').split(/\s*[-–]\s*/);
  const {'container-title': container, 'collection-title': series} = item;
  const lines: readonly (readonly [string, string | number | undefined])[] = [
    ['TY', citationTypesOf(item).ris],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', person(name)] as const),
    ...(item.editor ?? []).map((name) => ['ED', person(name)] as const),
    ['TI', item.title],
    ['PY', issued[0]],
    ['DA', issued.length > 1 ? issued.join('/') : undefined],
    // Without a journal or book, T2 is the series.
    ['T2', container ?? series],
    ['T3', container === undefined ? undefined : series],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['SN', item.ISBN ?? item.ISSN],
    ['M3', item.genre],
    ['LA', item.language],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['AB', item.abstract],
    ['N1', item.custom?.licence],
    ['Y2', datePartsOf(item.accessed).join('/')],
  ];
  const tags = lines.flatMap(([tag, value]) => {
    const text = onOneLine(String(value ?? ''));
    return text ? `${tag}  - ${text}\r\n` : [];
  });
  return `${tags.join('')}ER  - \r\n`;
};
