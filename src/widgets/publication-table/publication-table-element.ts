import {html, type PropertyValues, type TemplateResult} from 'lit';
import {quoteOf} from '../../core/export/attribution.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {CoreMessages} from '../../core/i18n/messages/messages.js';
import type {Publication} from '../../core/model/feed.js';
import {publicationKind, type PublicationColumn} from '../../core/query/publication-kind.js';
import {tokenizeSearch} from '../../core/query/search.js';
import type {Sort} from '../../core/query/sort.js';
import {actionsStyles} from '../actions/actions-styles.js';
import {ActionsController} from '../actions/actions-controller.js';
import {actionsTemplate} from '../actions/actions-template.js';
import type {ExportKind} from '../actions/export-target.js';
import {FeedElement} from '../base/feed-element.js';
import {recordLink} from '../browser/record-link.js';
import {subscribeUrl} from '../browser/subscribe-url.js';
import {ListController} from '../controllers/list-controller.js';
import {PrintController} from '../controllers/print-controller.js';
import {defineOptions} from '../options/define-options.js';
import type {OptionSchema} from '../options/option.js';
import {filterBarStyles} from '../styles/filter-bar-styles.js';
import {recordStyles} from '../styles/record-styles.js';
import {sharedStyles} from '../styles/shared-styles.js';
import {tableStyles} from '../styles/table-styles.js';
import {listTemplate} from '../templates/list-template.js';
import {notesTemplate, situationNote} from '../templates/notes-template.js';
import {textTemplate, textValue} from '../templates/text-template.js';
import {widgetShellTemplate} from '../templates/widget-shell-template.js';
import {publicationTableOptions, type PublicationTableOptions} from './options.js';
import {publicationContext, seriesOf, type PublicationContext} from './publication-context.js';
import {publicationTableStyles} from './publication-table-styles.js';
import {tableTemplate} from './table-template.js';
import {createPublicationTableView, type PublicationTableView} from './view.js';
import {tableLocale} from '../../core/i18n/messages/table-messages.js';

const publicationExport: ExportKind<Publication> = {
  formats: 'publications',
  write: ({writePublications}, ...args) => writePublications(...args),
};

const sortName = ({field, descending}: Sort, messages: CoreMessages): string =>
  messages.sortName(
    messages.columns[field as PublicationColumn],
    descending ? messages.descending : messages.ascending,
  );

/** The properties of the options. Lit defines them, with the types of the schema. */
export interface PublicationTableElement extends PublicationTableOptions {}

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
  static override readonly options: OptionSchema = publicationTableOptions;
  static override readonly styles = [
    sharedStyles,
    recordStyles,
    filterBarStyles,
    actionsStyles,
    tableStyles,
    publicationTableStyles,
  ];

  static {
    defineOptions(this, publicationTableOptions);
  }

  readonly #print = new PrintController(this, this.renderNow);
  readonly #actions: ActionsController = new ActionsController(this, {
    locale: () => this.locale,
    resume: this.feedController.resume,
    announce: this.announce,
    load: () => import('../actions/actions.js'),
  });
  readonly #list = new ListController<Publication, PublicationTableView, PublicationTableOptions>(this, {
    kind: publicationKind,
    view: createPublicationTableView(),
    snapshot: () => this.feedController.snapshot,
    locale: () => this.locale,
    countMessage: 'publications',
    sortName,
    announce: this.announce,
    print: this.#print,
  });

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.warnOfUnknownIds(this.#list.view?.selection.unknownIds ?? []);
  }

  protected override render(): TemplateResult {
    const {heading, headingLevel} = this;
    const props = {...this.shellProps, heading, headingLevel};
    return widgetShellTemplate(props, (snapshot, locale) => this.#contentTemplate(snapshot, locale));
  }

  #contentTemplate(snapshot: FeedSnapshot, locale: Locale): TemplateResult {
    const {view} = this.#list;
    if (!view) return html``;
    const {asOf, noFilters, pageSize} = this;
    return html`
      ${notesTemplate([situationNote(asOf, locale)])}
      ${listTemplate(this.#list, {
        view,
        snapshot,
        locale,
        emptyMessages: locale.messages.empty.publications,
        noFilters,
        pageSize,
        print: this.#print,
        subscribeUrl: subscribeUrl(this),
        itemsTemplate: () => this.#tableTemplate(view, snapshot, locale),
        actionsTemplate: () => this.#tableActionsTemplate(locale),
      })}
    `;
  }

  #tableTemplate(view: PublicationTableView, snapshot: FeedSnapshot, locale: Locale): TemplateResult {
    const {isOpen, toggle, query, countLabel} = this.#list;
    const context: PublicationContext = publicationContext(snapshot, locale, view.columns, {
      isOpen,
      toggle,
      urlOf: (id) => this.#urlOf(id),
      actions: (publication) => this.#publicationActionsTemplate(publication, context),
      searchWords: tokenizeSearch(query.search),
    });
    return tableTemplate(
      {
        caption: countLabel(locale),
        groups: view.shown,
        grouping: this.groupBy,
        headingLevel: this.headingLevel + 1,
        sort: view.sort,
        sortFields: view.selection.sortFields,
        sortBy: (column) => this.#sortBy(column, view.sort),
      },
      context,
    );
  }

  #tableActionsTemplate(locale: Locale): unknown {
    const {matchCount, countText} = this.#list;
    const file = locale.messages.widgets['publication-table'];
    const title = this.heading || file;
    const target = {
      ...publicationExport,
      items: () => this.#list.items,
      key: '',
      name: title,
      count: countText(matchCount, locale),
      title,
      file,
      url: location.href,
    };
    return actionsTemplate(target, this.#actions, locale);
  }

  #publicationActionsTemplate(publication: Publication, context: PublicationContext): unknown {
    const {id, title} = publication;
    const {feed, locale} = context;
    const textOf = (text: Parameters<typeof textValue>[0]) => textValue(text, {feed, locale});
    const target = {
      ...publicationExport,
      items: () => [publication],
      key: id,
      name: textTemplate(title, {feed, locale}),
      title: textOf(title),
      file: id,
      url: this.#urlOf(id),
      quote: quoteOf(
        publication,
        seriesOf(publication, context),
        textOf,
        tableLocale(locale).messages.noYear,
      ),
    };
    return actionsTemplate(target, this.#actions, locale);
  }

  #urlOf(id: string): string | undefined {
    return recordLink('publication-table', id, this, this.locale.code);
  }

  /** The same column again reverses its order. */
  #sortBy(column: PublicationColumn, {field, descending}: Sort): void {
    this.#list.sortBy({field: column, descending: column === field && !descending});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sixcity-publication-table': PublicationTableElement;
  }
}
