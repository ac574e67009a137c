import type {CslDate, CslName, Publication} from '../model/feed.js';
import {byId} from '../model/ids.js';
import {bookNumber, doiOf} from '../model/publication.js';
import {ownUrlOf, termsOf} from './attribution.js';
import {localizedText, type ExportContext} from './export-context.js';

/** A CSL-JSON 1.0.2 item. BibTeX and RIS are made from it too. Unknown values are absent. */
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

/** Fields that are copied unchanged. */
const verbatim = [
  ...['id', 'type', 'author', 'editor', 'publisher', 'publisher-place', 'number-of-pages'],
  ...['language', 'genre', 'container-title', 'volume', 'issue', 'page'],
] as const;

const cslDate = (date: string): CslDate => ({'date-parts': [date.split('-').map(Number)]});

/** Converts publications to CSL items, with the day of the export as the date of access. */
export const cslItems = (
  publications: readonly Publication[],
  context: ExportContext,
): readonly CslItem[] => {
  const seriesById = byId(context.snapshot.feed.series);
  return publications.map((publication) => {
    const {issued} = publication;
    const series = seriesById.get(publication.series ?? '');
    const {licence} = termsOf(publication, series);
    const entries = [
      ...verbatim.map((name) => [name, publication[name]] as const),
      ['title', localizedText(publication.title, context)] as const,
      ['issued', typeof issued === 'string' ? cslDate(issued) : issued] as const,
      ['collection-title', publication['collection-title'] ?? localizedText(series?.name, context)] as const,
      ['abstract', localizedText(publication.abstract, context)] as const,
      ['ISBN', bookNumber(publication.ISBN)] as const,
      ['ISSN', bookNumber(publication.ISSN)] as const,
      ['DOI', doiOf(publication)] as const,
      ['URL', ownUrlOf(publication, context.snapshot.baseOf(publication))] as const,
      ['accessed', cslDate(context.retrieved)] as const,
      ['custom', licence && {licence}] as const,
    ];
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as CslItem;
  });
};

/** The BibTeX and RIS types of each CSL type. Other types become misc and GEN. */
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

/** The known parts of a CSL date (year, month, day), or its text. */
export const datePartsOf = (date: CslDate | undefined): readonly string[] => {
  const [first] = date?.['date-parts'] ?? [];
  const text = date?.raw ?? date?.literal;
  return first ? first.map((part) => String(part).padStart(2, '0')) : text ? [text] : [];
};

/** Puts a text on one line, because BibTeX and RIS do not allow line breaks in values. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
