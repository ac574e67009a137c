import type {NamedFund} from '../../eu-support/wording.js';
import type {Measure, MoneyMeasure, StatedStage} from '../../model/amounts.js';
import type {FeedErrorCode} from '../../model/feed-error.js';
import type {Status} from '../../model/feed.js';
import type {WidgetName} from '../../model/widget-names.js';
import type {ProjectFacetName} from '../../query/project-facets.js';
import type {ProjectSortField} from '../../query/project-kind.js';
import type {PublicationColumn, PublicationSortField} from '../../query/publication-kind.js';
import type {EmptyReason} from '../../query/select-items.js';

/** The order by a sort field, ascending and descending. The publisher's order has one direction. */
type SortName<Field extends string> = Field | `-${Exclude<Field, 'feed'>}`;

/** The codes with a text of their own. The others share one, because they mean the same to readers. */
export type FailureReason = Exclude<FeedErrorCode, 'no-address' | 'too-large' | 'changed'>;

/**
 * The messages of the widgets before a reader opens anything, in one language. Messages with plurals or variable
 * parts are functions, so that each language builds whole sentences. Numbers, dates and sums are passed already
 * formatted.
 */
export interface CoreMessages {
  /** Names of the widgets, used as the title of a page with one widget. */
  readonly widgets: Readonly<Record<WidgetName, string>>;

  /** Shown instead of a widget whose code could not be loaded. */
  readonly chunkFailed: string;
  /** In a list that can be read all the same. */
  readonly controlsFailed: string;
  readonly waiting: string;
  /** Followed by the reason in `failure`. */
  readonly failed: string;
  /** Announced when a retry has loaded the data. */
  readonly fetched: string;
  readonly failure: Readonly<Record<FailureReason, string>>;
  readonly retry: string;
  readonly openFeed: string;
  readonly stale: (updated: string | undefined) => string;
  readonly incomplete: string;
  readonly resume: string;

  /** Why no project is shown. */
  readonly noProjects: Readonly<Record<EmptyReason, string>>;

  readonly projects: (count: number, formatted: string) => string;
  readonly shownOf: (shown: string, total: string) => string;
  readonly soFar: (counted: string) => string;
  readonly others: (count: number, formatted: string) => string;
  readonly inSeveralGroups: string;
  readonly showMore: string;
  readonly showAll: (total: string) => string;
  readonly moreShown: (counted: string) => string;
  readonly sortBy: string;
  /** Sort orders, named by their effect. */
  readonly projectOrders: Readonly<Record<SortName<ProjectSortField>, string>>;
  readonly sorted: (order: string) => string;

  /** For one project. */
  readonly status: Readonly<Record<Status, string>>;
  /** For a group of projects. */
  readonly statusGroup: Readonly<Record<Status, string>>;
  readonly situationOn: (day: string) => string;
  readonly programmeEnded: (day: string) => string;
  readonly unknownGroup: Readonly<Record<'theme' | 'fund' | 'city', string>>;

  /** In a collapsed card, if only one of the years is known. */
  readonly fromYear: (year: string) => string;
  readonly untilYear: (year: string) => string;
  /** Shown instead of the names of all cities. The number is written as a word up to ten. */
  readonly allCities: (count: number, formatted: string) => string;
  /** The other cities, on the page of one city. */
  readonly withCities: (names: string) => string;
  readonly about: (amount: string) => string;
  /** The kind of sum, after the sum: "€5 million planned public funding". */
  readonly kindOfSum: (measure: MoneyMeasure, stage: StatedStage) => string;
  /** The link to a news feed. */
  readonly subscribe: string;
  /** After a link to another site than the publisher's. */
  readonly host: (host: string) => string;

  readonly publications: (count: number, formatted: string) => string;

  readonly coverage: (known: string, all: string) => string;
  readonly updated: (time: string) => string;
  /** Label before the publisher's name. */
  readonly publisher: string;
  readonly feedback: string;

  readonly search: string;
  /** The button that opens the collapsed filters. */
  readonly filters: string;
  readonly skipToResults: string;
  readonly skipList: string;
  readonly download: string;
  readonly share: string;
  readonly printed: (day: string) => string;
  readonly printIncomplete: string;
  readonly tooManyToPrint: (limit: string) => string;

  /** The note after a text in another language: "in Finnish". */
  readonly inLanguage: (tag: string) => string;
}

/** Messages for a reader who searches and filters. */
export interface ControlsMessages {
  /** How many of all items match the search and the filters. */
  readonly matching: (shown: string, shownCounted: string, all: string, allCounted: string) => string;
  /** After the name of a filter: how many of its values are chosen. */
  readonly chosen: (count: number, formatted: string) => string;
  /** The text field that filters a long list of values. */
  readonly findValue: (facet: string) => string;
  /** The button at the end of the collapsed filters. */
  readonly showResults: (counted: string) => string;
  readonly resetFilters: string;
  /** Before the name of a filter, on the button that removes it. */
  readonly removeFilter: string;
  /** The filters of a linked widget that do not apply to these items. */
  readonly notFiltered: (names: string) => string;
}

/** Names of fields: of filters, of columns, in opened records and in files. */
export interface FieldMessages {
  readonly columns: Readonly<Record<PublicationColumn, string>>;
  readonly byFacet: Readonly<Record<ProjectFacetName, string>>;
}

/** Names of kinds of amounts. */
export interface AmountMessages {
  readonly measure: Readonly<Record<Measure, string>>;
  readonly stage: Readonly<Record<StatedStage, string>>;
  readonly amountLabel: (measure: string, stage: string) => string;
  readonly shareOf: (city: string, measure: string) => string;
  readonly funding: string;
  readonly unknown: string;
}

/** Messages of embed.html alone. */
export interface EmbedMessages {
  readonly unknownWidget: string;
}

/** Further messages of the publication table. */
export interface PublicationMessages {
  /** Why no publication is shown. */
  readonly noPublications: Readonly<Record<EmptyReason, string>>;
  readonly quote: string;
  readonly publicationOrders: Readonly<Record<SortName<PublicationSortField>, string>>;
  readonly publicationFacts: Readonly<Record<'project' | 'year' | 'file', string>>;
  readonly unknownPublicationGroup: Readonly<Record<'level' | 'series' | 'year', string>>;
  /** The wording must not suggest that copying is free. */
  readonly noTerms: string;
  /** Below a table, about the rows without a licence. */
  readonly noTermsShown: string;
  /** Publications of projects with another status than the editor's. */
  readonly otherPublications: (count: number, formatted: string) => string;
  /** Above rows that all have the same terms. */
  readonly sharedTerms: (terms: string) => string;
  /** The column with the files or, without files, the URL. */
  readonly read: string;
  /** Editors, if there is no author. */
  readonly editedBy: (names: string, count: number) => string;
  /** Two authors, and the number of further ones. */
  readonly moreAuthors: (names: string, more: string) => string;
  /** At the end of a citation: the URL, and the day on which it was visited. */
  readonly accessed: (url: string, day: string) => string;
  readonly terms: string;
  readonly permanentUrl: string;
  readonly file: string;
  readonly linkToPublication: string;
}

/** Further messages of the funding summary. */
export interface FundingMessages {
  /** A sum, and the number of projects for which it is known. */
  readonly summaryHeadline: (label: string, sum: string, stated: string, all: string) => string;
  readonly noSum: (label: string) => string;
  readonly noSumYet: string;
  readonly tooFewStated: string;
  /** The same for one city, if only its sums are shown. */
  readonly tooFewShares: string;
  readonly overlapping: string;
  readonly otherSums: string;
  /** The number of projects that a city shares with others, followed by a `jointSum` per currency and stage. */
  readonly jointProjects: (city: string, count: string) => string;
  readonly jointSum: (label: string, sum: string, stated: string, all: string) => string;
  readonly shareUnknown: (city: string) => string;
  readonly measureColumn: string;
  readonly outOf: (part: string, all: string) => string;
  readonly factsTitle: string;
  readonly source: string;
  readonly knownCount: (what: string) => string;
  readonly unknownCount: (count: string) => string;
  /** Headings of the bars. */
  readonly projectsBy: Readonly<Record<ProjectFacetName, string>>;
  readonly sumsBy: (label: string, facet: ProjectFacetName) => string;
  /** After a sum, beside a bar of projects: the number of projects that state it. */
  readonly sumForSome: (stated: string) => string;
  readonly sumNotKnown: string;
  /** Beside a bar of sums. */
  readonly sumUnknownFor: (counted: string) => string;
  readonly someProjects: (stated: string, counted: string) => string;
  readonly asTable: string;
}

/** Messages of tables, on the page and in files. */
export interface TableMessages {
  readonly noYear: string;
  readonly abstract: string;
  readonly publishedBy: string;
  readonly url: string;
  readonly attribution: string;
  readonly sharedProjects: string;
  readonly projectsColumn: string;
  readonly statedColumn: string;
  readonly unknownRow: string;
  readonly notKnown: string;
}

/** Further messages of the project map. */
export interface MapMessages {
  /** Above the list beside the map. */
  readonly projectsByCity: string;
  /** Why the numbers of the cities add up to more than the number of projects. */
  readonly sharedByCities: (total: string) => string;
  readonly withoutCity: (count: number, formatted: string) => string;
  /** Shown instead of the numbers while pages of the feed are still loading. */
  readonly countsFollow: string;
}

/** The text about the Union's support that the law requires. */
export interface StatementMessages {
  /** The Union's name, always spelt out, and the statement of support that the law requires in 2021-2027. */
  readonly union: string;
  readonly coFunded: string;
  /** The names that the law requires besides the Union's in 2014-2020. */
  readonly fundNames: Readonly<Record<NamedFund, string>>;
}

/** Messages of expanded details, downloads, sharing and the timeline. */
export interface ActionsMessages {
  readonly cities: (count: number) => string;
  readonly fund: string;
  readonly between: (start: string, end: string) => string;
  readonly from: (start: string) => string;
  readonly until: (end: string) => string;
  readonly copied: string;
  /** Shown if the browser forbids copying. The text is selected instead. */
  readonly copyRefused: string;
  /** Shown while a download waits for the rest of the feed. */
  readonly downloadWaits: string;
  readonly period: string;
  readonly themes: (count: number) => string;
  /** Names the maker of a project's image. */
  readonly imageCredit: string;
  /** Names of fields, in files. */
  readonly sortFields: Readonly<Record<ProjectSortField, string>>;
  readonly summary: string;
  readonly results: string;
  readonly lead: string;
  readonly partners: string;
  readonly rate: string;
  /** Values of a project that may be unknown. */
  readonly unknownFacts: Readonly<
    Record<'dates' | 'fund' | 'amounts' | 'lead' | 'results' | 'cities' | 'sources', string>
  >;
  /** The rest of a total after its known parts are subtracted. */
  readonly restOfTotal: string;
  readonly code: string;
  readonly objective: string;
  readonly category: string;
  /** The row of an operation of strategic importance, and its value. */
  readonly strategic: string;
  readonly yes: string;
  readonly location: string;
  readonly country: string;
  readonly programmingPeriod: string;
  readonly recordUpdated: string;
  readonly contact: string;
  readonly website: string;
  readonly links: string;
  readonly sources: string;
  readonly reportError: string;
  readonly reportSubject: (name: string, id: string) => string;
  readonly linkToProject: string;
  /** The two parts of the bars of a timeline. */
  readonly past: string;
  readonly toCome: string;
  /** Download formats; the others have the same name in every language. */
  readonly formats: Readonly<Record<'spreadsheet' | 'csv' | 'json', string>>;
  readonly downloaded: (file: string) => string;
  /** The columns of a CSV file that describe its origin. */
  readonly csv: Readonly<
    Record<'page' | 'feed' | 'publisher' | 'licence' | 'updated' | 'retrieved' | 'precision', string>
  >;
  readonly copyLink: string;
  /** The share dialog of the device. */
  readonly shareSheet: string;
  readonly email: string;
  /** After the text of a link that opens a new window. */
  readonly newWindow: string;
}

/** All messages of the widgets in one language. Each chunk adds its own group. */
export type Messages = CoreMessages &
  EmbedMessages &
  AmountMessages &
  FieldMessages &
  ControlsMessages &
  PublicationMessages &
  FundingMessages &
  TableMessages &
  MapMessages &
  StatementMessages &
  ActionsMessages;
