import {html, type PropertyValues, type TemplateResult} from 'lit';
import {quoteOf} from '../../core/export/attribution.js';
import {formatsOf, writePublications} from '../../core/export/export-file.js';
import type {Feed, Publication, Series} from '../../core/model/feed.js';
import type {FeedSnapshot} from '../../core/format/feed-pages.js';
import {byId} from '../../core/model/ids.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {Messages} from '../../core/i18n/messages/messages.js';
import {
  publicationColumns,
  publicationKind,
  publicationSortFields,
  type PublicationColumn,
} from '../../core/query/publication-kind.js';
import type {Preset} from '../../core/query/preset.js';
import {parseSearch} from '../../core/query/search.js';
import {
  createPublicationSelector,
  publicationGroupings,
  type PublicationGrouping,
  type PublicationTableView,
} from '../../core/query/select-publications.js';
import {parseSort, type Sort} from '../../core/query/sort.js';
import {FeedElement} from '../feed-element.js';
import {filterBarStyles} from '../styles/filter-bar-styles.js';
import {listTemplate} from '../templates/list-template.js';
import {widgetShellTemplate} from '../templates/widget-shell-template.js';
import {ListController} from '../controllers/list-controller.js';
import {notesTemplate, situationNote} from '../templates/notes-template.js';
import {
  defineOptions,
  flag,
  integer,
  oneOf,
  text,
  tokenList,
  type OptionParser,
} from '../options/option-parsers.js';
import {recordStyles} from '../styles/record-styles.js';
import {sharedStyles} from '../styles/shared-styles.js';
import {actionsStyles} from '../styles/actions-styles.js';
import {actionsTemplate} from '../templates/actions-template.js';
import {listExportTarget, recordExportTarget} from '../controllers/export-target.js';
import {textValue} from '../templates/text-template.js';
import {tableStyles} from '../styles/table-styles.js';
import {columnsOf} from './columns.js';
import {publicationTableStyles} from './publication-table-styles.js';
import {tableTemplate} from './table-template.js';

const sortOption: OptionParser<string> = (value) =>
  parseSort(text(value), publicationSortFields) ? text(value) : 'title';
const columnsOption: OptionParser<readonly PublicationColumn[]> = (value) =>
  tokenList(value).flatMap(
    (word) => publicationColumns.find((column) => column === word.toLowerCase()) ?? [],
  );
const sortName = ({field, descending}: Sort, messages: Messages): string =>
  messages.sortName(
    messages.columns[field as PublicationColumn],
    descending ? messages.descending : messages.ascending,
  );

const publicationExport = {formats: formatsOf.publications, write: writePublications};

/**
 * The publications of a feed as a table that can be sorted; each row opens in place.
 * @tagname sixcity-publication-table
 * @slot heading - Instead of the `heading` attribute.
 * @slot empty - Instead of the sentence that there is nothing to show.
 * @slot footer - Below the table.
 * @fires {FeedLoadEvent} sixcity-load - The feed is shown; once more after every reload.
 * @fires {FeedErrorEvent} sixcity-error - There is nothing to show, and the widget says why.
 * @fires {DownloadEvent} sixcity-download - A reader has been handed a file.
 * @fires {FilterEvent} sixcity-filter - A reader has searched or filtered.
 * @fires {OpenEvent} sixcity-open - A reader has opened a publication, or closed it.
 * @csspart widget - Everything.
 * @csspart heading - The heading of the attribute.
 * @csspart waiting - While the feed is awaited.
 * @csspart failed - What is said when there is no feed.
 * @csspart stale - What is said above older data.
 * @csspart incomplete - What is said where later pages of a feed are missing.
 * @csspart empty - What is said when there is nothing to show.
 * @csspart notes - What a reader has to know first: the day for which it is drawn up.
 * @csspart actions - The menu of actions: download, quote, share.
 * @csspart foot - Where the data is from, and its age.
 * @csspart button - A button with words.
 * @csspart link - A link of the feed.
 * @csspart filter-bar - The search box, and on narrow pages the button that unfolds the filters.
 * @csspart search - The search box.
 * @csspart filters - The filters.
 * @csspart facet - One filter with its values.
 * @csspart chips - What is chosen of the filters.
 * @csspart chip - The button that takes a chosen value back.
 * @csspart skip - The button that leads past a long list.
 * @csspart table - The table.
 * @csspart count - Its caption: how many publications there are.
 * @csspart sort - A button that sorts by its column.
 * @csspart group - A group of rows.
 * @csspart group-cell - What stands above a group.
 * @csspart group-heading - The heading of a group.
 * @csspart publication - A row.
 * @csspart title - The cell of the title.
 * @csspart authors - The cell of the authors.
 * @csspart year - The cell of the year.
 * @csspart level - The cell of the level.
 * @csspart series - The cell of the series.
 * @csspart language - The cell of the language.
 * @csspart licence - The cell of the licence.
 * @csspart files - The cell of the files.
 * @csspart name - The button that opens a row.
 * @csspart language-note - The note that a text is in another language.
 * @csspart details - What opens.
 * @csspart permalink - The link to an opened record.
 * @csspart more - The way to the rest of the table.
 * @cssprop [--sixcity-accent=currentColor] - Lines, bars and the ring of the focus.
 * @cssprop [--sixcity-link=currentColor] - Links and buttons.
 * @cssprop [--sixcity-text=inherit] - Text.
 * @cssprop [--sixcity-border=currentColor at 45 %] - Borders.
 * @cssprop [--sixcity-surface=currentColor at 4 %] - Ground of a card.
 * @cssprop [--sixcity-gap=1em] - Space between things.
 * @cssprop [--sixcity-radius=0.25em] - Corners.
 * @cssprop [--sixcity-min-block-size=0] - Room that the widget keeps, from the waiting on.
 */
export class PublicationTableElement extends FeedElement {
  static override readonly styles = [
    sharedStyles,
    recordStyles,
    filterBarStyles,
    actionsStyles,
    tableStyles,
    publicationTableStyles,
  ];

  /** What the table is divided by: none, level, series or year. @attr group-by */
  declare groupBy: PublicationGrouping;
  /** Names of columns, in order; the title is always there. Default: those of which anything is known. @attr */
  declare columns: readonly PublicationColumn[];
  /** A column, `-column` for descending, or feed. @attr */
  declare sort: string;
  /** How many publications are shown at first, and how many more at a time, 1 to 1,000. @attr page-size */
  declare pageSize: number;
  /** Ids of series. @attr */
  declare series: readonly string[];
  /** Ids of levels. @attr */
  declare level: readonly string[];
  /** Language tags. @attr */
  declare language: readonly string[];
  /** Years, YYYY. @attr */
  declare year: readonly string[];
  /** Whether there is no box to search in. @attr no-search */
  declare noSearch: boolean;
  /** Whether there are no filters. @attr no-filters */
  declare noFilters: boolean;

  static {
    defineOptions(this, {
      groupBy: oneOf(publicationGroupings, 'none'),
      columns: columnsOption,
      sort: sortOption,
      pageSize: integer(1, 1000, 20),
      series: tokenList,
      level: tokenList,
      language: tokenList,
      year: tokenList,
      noSearch: flag,
      noFilters: flag,
    });
  }

  readonly #list = new ListController(this, {
    kind: publicationKind,
    select: createPublicationSelector(),
    counts: 'publications',
    sortName,
    say: (said) => this.say(said),
    print: this.print,
  });

  protected override willUpdate(changed: PropertyValues): void {
    this.#list.follow(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#list.updated();
  }

  protected override render(): TemplateResult {
    return widgetShellTemplate(this.shell, (snapshot, locale) => this.#contentTemplate(snapshot, locale));
  }

  protected override get preset(): Preset {
    const {series, level, language, year} = this;
    return {...super.preset, series, level, language, year};
  }

  #contentTemplate(snapshot: FeedSnapshot, locale: Locale): TemplateResult {
    const {asOf, noFilters, pageSize} = this;
    const view = this.#list.viewOf(snapshot, this.settingFor(snapshot.feed, this.groupBy), locale);
    this.warnOfUnknownIds(snapshot, view.unknownIds);
    const {messages} = locale;
    const options = {
      messages: messages.empty.publications,
      noFilters,
      pageSize,
      print: this.print,
      actions: () =>
        actionsTemplate(
          listExportTarget(
            this.#list,
            publicationExport,
            {locale},
            messages.widgets['publication-table'],
            this.heading,
          ),
          this.exports,
          locale,
        ),
    };
    return html`
      ${notesTemplate([situationNote(asOf, locale)])}
      ${listTemplate(this.#list, view, snapshot, locale, options, () => this.#tableTemplate(view, snapshot, locale))}
    `;
  }

  #tableTemplate(view: PublicationTableView, snapshot: FeedSnapshot, locale: Locale): TemplateResult {
    const {feed, isComplete} = snapshot;
    const {sort, shown, isOpen, toggle, query} = this.#list;
    const series = byId(feed.series);
    const count = this.#list.counted(view.records.length, locale);
    return tableTemplate(
      {
        caption: isComplete ? count : locale.messages.soFar(count),
        groups: shown,
        grouping: this.groupBy,
        headingLevel: this.headingLevel + 1,
        sort,
        sortFields: view.sortFields,
        sortBy: this.#sortBy,
      },
      {
        feed,
        snapshot,
        locale,
        columns: columnsOf(this.columns, this.groupBy, view.chosen),
        levels: byId(feed.levels),
        series,
        isOpen,
        toggle,
        urlOf: (id) => this.urlOf('publication-table', id),
        searchWords: parseSearch(query.search),
        actions: (publication) => this.#actionsTemplate(publication, feed, series, locale),
      },
    );
  }

  #actionsTemplate(
    publication: Publication,
    feed: Feed,
    series: ReadonlyMap<string, Series>,
    locale: Locale,
  ): unknown {
    const {title, id} = publication;
    const reading = {feed, locale};
    const url = this.urlOf('publication-table', id);
    const quote = quoteOf(
      publication,
      series.get(publication.series ?? ''),
      (text) => textValue(text, reading),
      locale.messages.noYear,
    );
    return actionsTemplate(
      {...recordExportTarget(publication, title, publicationExport, reading, url), quote},
      this.exports,
      locale,
    );
  }

  readonly #sortBy = (field: PublicationColumn): void => {
    const {sort} = this.#list;
    this.#list.sortBy({field, descending: field === sort.field && !sort.descending});
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sixcity-publication-table': PublicationTableElement;
  }
}
