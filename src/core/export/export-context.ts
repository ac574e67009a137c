import type {Locale} from '../i18n/locale.js';
import {dayIn, defaultTimeZone} from '../model/days.js';
import type {FeedSnapshot} from '../model/feed-snapshot.js';
import type {Named, Text} from '../model/feed.js';
import {textIn} from '../model/text.js';
import {resolveUrl} from '../model/urls.js';
import type {CsvEntry} from './csv.js';
import {actionsLocale} from '../i18n/messages/actions-messages.js';

/** Everything an export needs besides its items. */
export interface ExportContext {
  readonly snapshot: Pick<FeedSnapshot, 'feed' | 'url' | 'baseOf'>;
  /** The language of labels, and of texts that exist in several languages. */
  readonly locale: Locale;
  /** The URL of the page from which the data was exported. */
  readonly page: string;
  /** The day of the export, YYYY-MM-DD. */
  readonly retrieved: string;
  /** The day for which statuses are derived, YYYY-MM-DD. */
  readonly day: string;
}

/** Returns a text in the language of the export or, if it is missing, in the feed's language. */
export const localizedText = (
  text: Text | undefined,
  {snapshot, locale}: ExportContext,
): string | undefined =>
  text === undefined ? undefined : textIn(text, locale.code, snapshot.feed.language).value;

/** Resolves a URL of an item; undefined if it is missing or invalid. */
export const absoluteUrl = (
  url: string | undefined,
  item: object,
  {snapshot}: ExportContext,
): string | undefined => (url === undefined ? undefined : resolveUrl(url, snapshot.baseOf(item)));

/** Joins values for one cell; undefined if there is none. */
export const joinValues = (values: readonly (string | undefined)[]): string | undefined =>
  values.filter(Boolean).join('; ') || undefined;

/** Joins the names of ids for one cell. */
export const joinNames = (
  ids: readonly (string | undefined)[],
  names: ReadonlyMap<string, Named>,
  context: ExportContext,
): string | undefined => joinValues(ids.map((id) => localizedText(names.get(id ?? '')?.name, context)));

/** The origin of the data as columns of every row, because a line above the header would break the table. */
export const originEntries = (context: ExportContext): readonly CsvEntry[] => {
  const {feed, url} = context.snapshot;
  const {csv} = actionsLocale(context.locale).messages;
  const {licence, publisher, updated, timeZone} = feed;
  return [
    ['feedPage', csv.page, context.page],
    ['feed', csv.feed, url],
    ['feedPublisher', csv.publisher, localizedText(publisher?.name, context)],
    ['feedLicence', csv.licence, licence],
    ['feedUpdated', csv.updated, updated, updated && dayIn(timeZone ?? defaultTimeZone, new Date(updated))],
    ['retrieved', csv.retrieved, context.retrieved],
  ];
};
