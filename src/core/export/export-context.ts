import type {Locale} from '../i18n/locale.js';
import {dayIn, defaultTimeZone} from '../model/days.js';
import type {FeedSnapshot} from '../model/feed-snapshot.js';
import type {Named, Text} from '../model/feed.js';
import {textIn} from '../model/text.js';
import {resolveUrl} from '../model/urls.js';
import type {CsvEntry} from './csv.js';
import {actionsLocale} from '../i18n/messages/actions-messages.js';

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
export const localizedText = (
  text: Text | undefined,
  {snapshot, locale}: ExportContext,
): string | undefined =>
  text === undefined ? undefined : textIn(text, locale.code, snapshot.feed.language).value;

/** An address of a record, made absolute; what is no address for readers is none. */
export const absoluteUrl = (
  url: string | undefined,
  record: object,
  {snapshot}: ExportContext,
): string | undefined => (url === undefined ? undefined : resolveUrl(url, snapshot.baseOf(record)));

/** Several values in one cell; undefined where there is none. */
export const joinValues = (values: readonly (string | undefined)[]): string | undefined =>
  values.filter(Boolean).join('; ') || undefined;

/** The names of what ids refer to. */
export const joinNames = (
  ids: readonly (string | undefined)[],
  named: ReadonlyMap<string, Named>,
  context: ExportContext,
): string | undefined => joinValues(ids.map((id) => localizedText(named.get(id ?? '')?.name, context)));

/** Where every row comes from: columns, because a line above the header would break the table. */
export const originEntries = (context: ExportContext): readonly CsvEntry[] => {
  const {feed, url} = context.snapshot;
  const {csv} = actionsLocale(context.locale).messages;
  const {licence, publisher, updated, timeZone} = feed;
  return [
    ['page', csv.page, context.page],
    ['feed', csv.feed, url],
    ['feedPublisher', csv.publisher, localizedText(publisher?.name, context)],
    ['feedLicence', csv.licence, licence],
    ['feedUpdated', csv.updated, updated, updated && dayIn(timeZone ?? defaultTimeZone, new Date(updated))],
    ['retrieved', csv.retrieved, context.retrieved],
  ];
};
