import type {CslDate, CslName, Publication} from '../model/feed.js';
import {byId} from '../model/ids.js';
import {bookNumber, doiOf} from '../model/publication.js';
import {termsOf} from './attribution.js';
import {absoluteUrl, localizedText, type ExportContext} from './export-context.js';

/** An item of CSL-JSON 1.0.2, from which BibTeX and RIS are made too. What is not known is absent. */
export interface CslItem extends Omit<
  Publication,
  'title' | 'abstract' | 'issued' | 'author' | 'editor' | 'terms' | 'attribution' | 'licence'
> {
  readonly title: string;
  readonly abstract?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly custom?: {readonly licence: string};
}

/** What is handed on as it stands. */
const verbatim = [
  ...['id', 'type', 'author', 'editor', 'publisher', 'publisher-place', 'number-of-pages'],
  ...['language', 'genre', 'container-title', 'volume', 'issue', 'page'],
] as const;

const cslDate = (date: string): CslDate => ({'date-parts': [date.split('-').map(Number)]});

/** Publications as CSL items, with the day on which they were taken as the day of access. */
export const cslItems = (
  publications: readonly Publication[],
  context: ExportContext,
): readonly CslItem[] => {
  const series = byId(context.snapshot.feed.series);
  return publications.map((one) => {
    const {issued} = one;
    const family = series.get(one.series ?? '');
    const {licence} = termsOf(one, family);
    const entries = [
      ...verbatim.map((name) => [name, one[name]] as const),
      ['title', localizedText(one.title, context)] as const,
      ['issued', typeof issued === 'string' ? cslDate(issued) : issued] as const,
      ['collection-title', one['collection-title'] ?? localizedText(family?.name, context)] as const,
      ['abstract', localizedText(one.abstract, context)] as const,
      ['ISBN', bookNumber(one.ISBN)] as const,
      ['ISSN', bookNumber(one.ISSN)] as const,
      ['DOI', doiOf(one)] as const,
      ['URL', absoluteUrl(one.URL, one, context)] as const,
      ['accessed', cslDate(context.retrieved)] as const,
      ['custom', licence && {licence}] as const,
    ];
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as CslItem;
  });
};

/** Each type of CSL that has one of its own, with that of BibTeX and of RIS; any other is misc and GEN. */
const types = new Map(
  [
    'article-journal article JOUR',
    'article-magazine article MGZN',
    'article-newspaper article NEWS',
    'article article JOUR',
    'book book BOOK',
    'chapter incollection CHAP',
    'paper-conference inproceedings CPAPER',
    'report techreport RPRT',
    'thesis phdthesis THES',
    'pamphlet booklet PAMP',
    'manuscript unpublished UNPB',
    'webpage misc ELEC',
    'dataset misc DATA',
    'software misc COMP',
  ].map((line) => {
    const [csl = '', bibtex = '', ris = ''] = line.split(' ');
    return [csl, {bibtex, ris}] as const;
  }),
);
export const citationTypesOf = ({type}: CslItem): {readonly bibtex: string; readonly ris: string} =>
  types.get(type) ?? {bibtex: 'misc', ris: 'GEN'};

/** Year, month and day of a CSL date as far as they are known, else the words that stand instead. */
export const datePartsOf = (date: CslDate | undefined): readonly string[] => {
  const [first] = date?.['date-parts'] ?? [];
  const words = date?.raw ?? date?.literal;
  return first ? first.map((part) => String(part).padStart(2, '0')) : words ? [words] : [];
};

/** On one line: BibTeX and RIS know no line breaks in a value. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
