/** The public names; registers nothing. */
export type * from './feed/feed.js';
export {statuses, stages} from './feed/feed.js';
export {FeedErrorEvent, FeedLoadEvent} from './feed/feed-events.js';
export {DownloadEvent, FilterEvent, OpenEvent} from './shared/reader-events.js';
export {FeedError, feedErrorCodes, type FeedErrorCode} from './feed/feed-error.js';
export {parseFeed, parseFeedInSlices, type ParsedFeed} from './feed/parse-feed.js';
export type {Finding, FindingCode, Severity} from './feed/record-reader.js';
export {statusOn} from './query/status.js';
export {selectProjects, type ProjectListView, type ProjectQuery} from './query/select-projects.js';
export {summariseFunding, type FundingSummary, type SummaryQuery} from './funding/summarise.js';
export {attributionOf, quoteOf} from './export/attribution.js';
export type {ExportContext} from './export/export-context.js';
export {
  exportFormats,
  writeFunding,
  writeProjects,
  writePublications,
  type ExportFormat,
} from './export/export-file.js';
export {localeOf, type Locale} from './i18n/locale.js';
export {defineMessages, type LanguageOptions} from './i18n/define-messages.js';
export type {Messages} from './i18n/messages.js';
export {
  selectPublications,
  type PublicationQuery,
  type PublicationTableView,
} from './query/select-publications.js';
export {EuStatementElement} from './eu-statement/eu-statement-element.js';
export {wordingOf, type Support, type Wording} from './eu-statement/wording.js';
export {FundingSummaryElement} from './funding-summary/funding-summary-element.js';
export {PublicationTableElement} from './publication-table/publication-table-element.js';
export {ProjectListElement} from './project-list/project-list-element.js';
