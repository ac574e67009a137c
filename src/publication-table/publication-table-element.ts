import {html, type PropertyValues, type TemplateResult} from 'lit';
import type {FeedSnapshot} from '../feed/feed-pages.js';
import {byId} from '../feed/ids.js';
import type {Locale} from '../i18n/locale.js';
import {textIn} from '../i18n/text.js';
import {firstOf} from '../query/page.js';
import {
  publicationColumns,
  publicationSortFields,
  type PublicationColumn,
  type PublicationSort,
  type PublicationSortField,
} from '../query/publication-order.js';
import {rememberLast} from '../query/remember-last.js';
import {
  publicationGroupings,
  selectPublications,
  type PublicationGrouping,
  type PublicationQuery,
  type PublicationTableView,
} from '../query/select-publications.js';
import {parseSort, writeSort} from '../query/sort.js';
import {FeedElement} from '../shared/feed-element.js';
import {footTemplate} from '../shared/foot-template.js';
import {frameTemplate} from '../shared/frame-template.js';
import {ListState} from '../shared/list-state.js';
import {notesTemplate, situationNote} from '../shared/notes-template.js';
import {moreTemplate} from '../shared/more-template.js';
import {defineOptions, integer, oneOf, text, words, type Legal} from '../shared/option.js';
import {recordStyles} from '../shared/record-styles.js';
import {sharedStyles} from '../shared/shared-styles.js';
import {tableStyles} from '../shared/table-styles.js';
import {emptyTemplate} from '../shared/status-templates.js';
import {publicationTableStyles} from './publication-table-styles.js';
import {tableTemplate} from './table-template.js';

const standardSort: PublicationSort = {field: 'title', descending: false};
const sortOption: Legal<string> = (value) =>
  writeSort(parseSort(text(value), publicationSortFields) ?? standardSort);
const columnsOption: Legal<readonly PublicationColumn[]> = (value) =>
  words(value).flatMap((word) => publicationColumns.find((column) => column === word.toLowerCase()) ?? []);

/**
 * The publications of a feed as a table that can be sorted; each row opens in place.
 * @tagname sixcity-publication-table
 * @slot heading - Instead of the `heading` attribute.
 * @slot empty - Instead of the sentence that there is nothing to show.
 * @slot footer - Below the table.
 * @fires {FeedLoadEvent} sixcity-load - The feed is shown; once more after every reload.
 * @fires {FeedErrorEvent} sixcity-error - There is nothing to show, and the widget says why.
 * @csspart widget - Everything.
 * @csspart heading - The heading of the attribute.
 * @csspart waiting - While the feed is awaited.
 * @csspart failed - What is said when there is no feed.
 * @csspart stale - What is said above older data.
 * @csspart incomplete - What is said where later pages of a feed are missing.
 * @csspart empty - What is said when there is nothing to show.
 * @csspart notes - What a reader has to know first: the day for which it is drawn up.
 * @csspart foot - Where the data is from, and its age.
 * @csspart button - A button with words.
 * @csspart link - A link of the feed.
 * @csspart table - The table.
 * @csspart count - Its caption: how many publications there are.
 * @csspart sort - A button that sorts by its column.
 * @csspart group - A group of rows.
 * @csspart group-cell - What stands above a group.
 * @csspart group-heading - The heading of a group.
 * @csspart publication - A row.
 * @csspart title - The cell of the title; the other cells are parts by the name of their column.
 * @csspart name - The button that opens a row.
 * @csspart language-note - The note that a text is in another language.
 * @csspart details - What opens.
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
  static override readonly styles = [sharedStyles, recordStyles, tableStyles, publicationTableStyles];

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

  static {
    defineOptions(this, {
      groupBy: oneOf(publicationGroupings, 'none'),
      columns: columnsOption,
      sort: sortOption,
      pageSize: integer(1, 1000, 20),
      series: words,
      level: words,
      language: words,
      year: words,
    });
  }

  readonly #reader = new ListState<PublicationSortField>(this);
  readonly #select = rememberLast(selectPublications);

  protected override willUpdate(changed: PropertyValues): void {
    this.#reader.follow(changed);
  }

  protected override render(): TemplateResult {
    return frameTemplate(this.frame, (snapshot, locale) => this.#contentTemplate(snapshot, locale));
  }

  #contentTemplate(snapshot: FeedSnapshot, locale: Locale): TemplateResult {
    const {messages, formats} = locale;
    const {feed} = snapshot;
    const view = this.#viewOf(snapshot, locale);
    this.warnOfUnknownIds(snapshot, view.unknownIds);
    if (view.empty) return emptyTemplate(messages.empty.publications[view.empty]);
    const {length} = view.publications;
    const count = messages.publications(length, formats.number(length));
    const table = {
      caption: snapshot.isComplete ? count : messages.soFar(count),
      groups: firstOf(view.groups, this.#reader.limit),
      grouping: this.groupBy,
      headingLevel: this.headingLevel + 1,
      sort: this.#sort,
      sortFields: view.sortFields,
      sortBy: this.#sortBy,
    };
    const context = {
      feed,
      snapshot,
      locale,
      columns: this.#columnsOf(view),
      levels: byId(feed.levels),
      series: byId(feed.series),
      isOpen: this.#reader.isOpen,
      toggle: this.#reader.toggle,
    };
    return html`
      ${notesTemplate([situationNote(this.asOf, locale)])} ${tableTemplate(table, context)}
      ${moreTemplate(length, this.#reader.limit, this.pageSize, locale, (more) => void this.#showMore(more))}
      ${footTemplate(snapshot, locale)}
    `;
  }

  #viewOf({feed}: FeedSnapshot, {code, formats}: Locale): PublicationTableView {
    const query: PublicationQuery = {
      preset: {
        ...this.preset,
        series: this.series,
        level: this.level,
        language: this.language,
        year: this.year,
      },
      groupBy: this.groupBy,
      sort: this.#sort,
      day: this.dayFor(feed),
      isChosenDay: this.asOf !== '',
    };
    const order = {
      compare: formats.compare,
      textOf: (name: Parameters<typeof textIn>[0]) => textIn(name, code, feed.language).value,
    };
    return this.#select(code, feed, query, order);
  }

  /** The chosen columns, else those that have something to say and no heading that says it already. */
  #columnsOf({publications}: PublicationTableView): readonly PublicationColumn[] {
    if (this.columns.length > 0) return ['title', ...this.columns.filter((column) => column !== 'title')];
    const has = {level: 'level', series: 'series', language: 'language', files: 'files'} as const;
    return publicationColumns.filter(
      (column) =>
        column !== this.groupBy &&
        (!(column in has) || publications.some((one) => one[has[column as keyof typeof has]] !== undefined)),
    );
  }

  get #sort(): PublicationSort {
    return this.#reader.sort ?? parseSort(this.sort, publicationSortFields) ?? standardSort;
  }

  readonly #sortBy = (column: PublicationColumn): void => {
    const field = publicationSortFields.find((known) => known === column) ?? 'title';
    const {field: old, descending} = this.#sort;
    const sort = {field, descending: field === old && !descending};
    this.#reader.sortBy(sort);
    this.say(({sorted, sortName, columns, ascending, descending: down}) =>
      sorted(sortName(columns[column], sort.descending ? down : ascending)),
    );
  };

  async #showMore(count: number): Promise<void> {
    await this.#reader.grow(count);
    const {formats} = this.locale;
    this.say(({moreShown, publications}) => moreShown(publications(count, formats.number(count))));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sixcity-publication-table': PublicationTableElement;
  }
}
