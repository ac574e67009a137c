import {resolveUrl, type FeedSnapshot} from '../format/feed-pages.js';
import type {Named, Text} from '../model/feed.js';
import {defaultTimeZone} from '../i18n/updated.js';
import type {Locale} from '../i18n/locale.js';
import {textIn} from '../model/text.js';
import {dayIn} from '../model/days.js';
import type {Entry} from './csv.js';

/** What an export has to know besides its records. */
export interface ExportContext {
  readonly snapshot: Pick<FeedSnapshot, 'feed' | 'url' | 'baseOf'>;
  /** The language of labels, and of texts where there are several. */
  readonly locale: Locale;
  /** The address of the page from which the data was taken. */
  readonly page: string;
  /** The day on which it was taken, YYYY-MM-DD. */
  readonly retrieved: string;
  /** The day for which statuses hold, YYYY-MM-DD. */
  readonly day: string;
}

/** A text in the reader's language, else in the feed's. */
export const textOf = (text: Text | undefined, {snapshot, locale}: ExportContext): string | undefined =>
  text === undefined ? undefined : textIn(text, locale.code, snapshot.feed.language).value;

/** An address of a record, made absolute; what is no address for readers is none. */
export const urlIn = (
  url: string | undefined,
  record: object,
  {snapshot}: ExportContext,
): string | undefined => (url === undefined ? undefined : resolveUrl(url, snapshot.baseOf(record)));

/** Several values in one cell; undefined where there is none. */
export const joined = (values: readonly (string | undefined)[]): string | undefined =>
  values.filter(Boolean).join('; ') || undefined;

/** The names of what ids refer to. */
export const namesOf = (
  ids: readonly (string | undefined)[],
  named: ReadonlyMap<string, Named>,
  context: ExportContext,
): string | undefined => joined(ids.map((id) => textOf(named.get(id ?? '')?.name, context)));

/** Where every row comes from: columns, because a line above the header would break the table. */
export const originEntries = (context: ExportContext): readonly Entry[] => {
  const {feed, url} = context.snapshot;
  const {csv} = context.locale.messages;
  const {licence, publisher, updated, timeZone} = feed;
  return [
    ['page', csv.page, context.page],
    ['feed', csv.feed, url],
    ['feedPublisher', csv.publisher, textOf(publisher?.name, context)],
    ['feedLicence', csv.licence, licence],
    ['feedUpdated', csv.updated, updated, updated && dayIn(timeZone ?? defaultTimeZone, new Date(updated))],
    ['retrieved', csv.retrieved, context.retrieved],
  ];
};
