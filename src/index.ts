/** The public exports. Registers nothing. */
export type * from './core/model/feed.js';
export type * from './core/model/funding-record.js';
export {statuses} from './core/model/feed.js';
export {stages} from './core/model/funding-record.js';
export {FeedErrorEvent, FeedLoadEvent} from './widgets/events/feed-events.js';
export {DownloadEvent, FilterEvent, OpenEvent} from './widgets/events/reader-events.js';
export {FeedError, feedErrorCodes, type FeedErrorCode} from './core/model/feed-error.js';
export {parseFeed, parseFeedInSlices, type ParsedFeed} from './core/feed-format/parse-feed.js';
export type {Finding, FindingCode, Severity} from './core/model/finding.js';
export {statusOn} from './core/model/derived-fields.js';
export {selectProjects, type ProjectSelection, type ProjectQuery} from './core/query/select-projects.js';
export {summariseFunding, type FundingSummary, type SummaryQuery} from './core/funding/summarise.js';
export {attributionOf, quoteOf} from './core/export/attribution.js';
export type {ExportContext} from './core/export/export-context.js';
export {
  exportFormats,
  writeFunding,
  writeProjects,
  writePublications,
  type ExportFormat,
} from './core/export/export-file.js';
export {localeOf, type Locale} from './core/i18n/locale.js';
export type {LanguageOptions} from './core/i18n/define-locale.js';
export type {PartialMessages} from './core/i18n/merge-messages.js';
export {defineMessages} from './widgets/base/define-messages.js';
export type {Messages} from './core/i18n/messages/messages.js';
export {
  selectPublications,
  type PublicationQuery,
  type PublicationSelection,
} from './core/query/select-publications.js';
export {EuStatementElement} from './widgets/eu-statement/eu-statement-element.js';
export {wordingOf, type Support, type Wording} from './core/eu-support/wording.js';
export {FundingSummaryElement} from './widgets/funding-summary/funding-summary-element.js';
export {PublicationTableElement} from './widgets/publication-table/publication-table-element.js';
export {ProjectListElement} from './widgets/project-list/project-list-element.js';
export {ProjectMapElement} from './widgets/project-map/project-map-element.js';
