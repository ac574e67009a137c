import type {FeedSnapshot} from '../core/model/feed-snapshot.js';
import {namedLanguages, ownLanguages} from '../core/i18n/named-languages.js';
import type {Feed, Project, Publication, Text} from '../core/model/feed.js';
import {recordPageName} from './page-names.js';

/** A project or a publication, and its page in each language. */
export interface PageEntry {
  readonly kind: 'projects' | 'publications';
  readonly id: string;
  readonly name: Text;
  readonly updated: string | undefined;
  readonly languages: readonly string[];
  readonly record: Project | Publication;
}

export const pageLanguages = ownLanguages;

/** Without a name in a language there is no page in it, because it would repeat the page of another language. */
const languagesOf = (name: Text, {language}: Feed, only: string | undefined): readonly string[] =>
  only === undefined ? namedLanguages(name, language) : [only];

/** @param only the only language to write; undefined for all */
export const pageEntriesOf = ({feed}: FeedSnapshot, only?: string): readonly PageEntry[] => [
  ...feed.projects.map((record): PageEntry => ({
    kind: 'projects',
    id: record.id,
    name: record.name,
    updated: record.updated ?? feed.updated,
    languages: languagesOf(record.name, feed, only),
    record,
  })),
  ...feed.publications.map((record): PageEntry => ({
    kind: 'publications',
    id: record.id,
    name: record.title,
    updated: record.updated ?? feed.updated,
    languages: languagesOf(record.title, feed, only),
    record,
  })),
];

export const pagePathOf = ({kind, id}: Pick<PageEntry, 'kind' | 'id'>, code: string): string =>
  `${code}/${kind}/${recordPageName(id)}.html`;

/** The page of each record for readers of a language: in that language or, if it is missing, in another one. */
export const pageLocator = (
  entries: readonly PageEntry[],
  site: string,
): ((record: object, code: string) => {readonly url: string; readonly lang: string} | undefined) => {
  const byRecord = new Map<object, PageEntry>(entries.map((entry) => [entry.record, entry]));
  return (record, code) => {
    const entry = byRecord.get(record);
    const lang = entry?.languages.find((language) => language === code) ?? entry?.languages[0];
    return entry && lang !== undefined ? {url: site + pagePathOf(entry, lang), lang} : undefined;
  };
};
