import {html, nothing, type TemplateResult} from 'lit';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {Locale} from '../../core/i18n/locale.js';
import {publicationLocale} from '../../core/i18n/messages/publication-messages.js';
import {dayOfFeed} from '../../core/model/days.js';
import type {Publication} from '../../core/model/feed.js';
import {publicationKind, type PublicationColumn} from '../../core/query/publication-kind.js';
import type {Sort} from '../../core/query/sort.js';
import {ActionsController} from '../actions/actions-controller.js';
import {copyTemplate} from '../actions/copy-template.js';
import {publicationExport} from '../actions/export-target.js';
import {itemActionsTemplate, listActionsTemplate} from '../actions/list-actions-template.js';
import {FeedElement, type WidgetContent} from '../base/feed-element.js';
import {subscribeUrl} from '../browser/subscribe-url.js';
import {ListController} from '../controllers/list-controller.js';
import {PrintController} from '../controllers/print-controller.js';
import {defineOptions} from '../options/define-options.js';
import type {OptionSchema} from '../options/option.js';
import {barStyles} from '../styles/bar-styles.js';
import {filterBarStyles} from '../styles/filter-bar-styles.js';
import {openedRecordStyles} from '../styles/opened-record-styles.js';
import {recordStyles} from '../styles/record-styles.js';
import {sharedStyles} from '../styles/shared-styles.js';
import {listTemplate} from '../templates/list-template.js';
import {orderTemplate} from '../templates/order-template.js';
import {textTemplate} from '../templates/text-template.js';
import {widgetShellTemplate} from '../templates/widget-shell-template.js';
import {publicationTableOptions, type PublicationTableOptions} from './options.js';
import {citationOf} from './citation.js';
import {publicationContext, type PublicationContext} from './publication-context.js';
import {publicationNotes} from './publication-notes.js';
import {narrowTableStyles} from './narrow-table-styles.js';
import {publicationTableStyles} from './publication-table-styles.js';
import {publicationSortChoices, publicationSortName} from './sort-choices.js';
import {tableTemplate} from './table-template.js';
import {createPublicationTableView, type PublicationTableView} from './view.js';
import {contentLevelOf} from '../templates/heading-template.js';
import {widgetTitle} from '../templates/widget-title.js';

/** The properties of the options. Lit defines them, with the types of the schema. */
export interface PublicationTableElement extends PublicationTableOptions {}

/**
 * The publications of a feed as a sortable table. Each row expands in place.
 * @tagname sixcity-publication-table
 * @slot heading - Replaces the `heading` attribute.
 * @slot empty - Replaces the message that there is nothing to show.
 * @slot footer - Content below the table.
 * @fires {FeedLoadEvent} sixcity-load - The feed is shown. Fired again after every reload.
 * @fires {FeedErrorEvent} sixcity-error - There is no feed to show. The widget shows the reason.
 * @fires {DownloadEvent} sixcity-download - A reader has downloaded a file.
 * @fires {FilterEvent} sixcity-filter - A reader has searched or filtered.
 * @fires {OpenEvent} sixcity-open - A reader has opened or closed a publication.
 * @csspart widget - The whole widget.
 * @csspart heading - The heading from the attribute.
 * @csspart waiting - The placeholder while the feed loads.
 * @csspart failed - The message that the feed could not be loaded.
 * @csspart stale - The message above older data.
 * @csspart incomplete - The message that later pages of the feed are missing.
 * @csspart empty - The message that there is nothing to show.
 * @csspart notes - Notes about the data: its day.
 * @csspart actions - The actions: download, cite, share.
 * @csspart foot - The source of the data, and its age.
 * @csspart button - A button with text.
 * @csspart link - A link from the feed.
 * @csspart filter-bar - The search box and the filters.
 * @csspart search - The search box.
 * @csspart facet - A filter: its button, and the panel that it opens.
 * @csspart facet-button - The button that opens the panel of a filter.
 * @csspart panel - The values of a filter.
 * @csspart chips - The active filters.
 * @csspart chip - The button that removes an active filter.
 * @csspart skip - A skip button for keyboard users: to the results, or past a long list.
 * @csspart bar - The line above the table: number of publications, active filters.
 * @csspart count - The number of publications.
 * @csspart table - The table of a group.
 * @csspart sort - A button that sorts by its column; if rows are stacked, the list of sort orders.
 * @csspart group - A group with its heading.
 * @csspart group-heading - The heading of a group.
 * @csspart publication - A row.
 * @csspart title - The cell of the title.
 * @csspart authors - The authors.
 * @csspart year - The cell of the year.
 * @csspart level - The cell of the level.
 * @csspart series - The cell of the series.
 * @csspart language - The cell of the language.
 * @csspart licence - The licences.
 * @csspart files - The cell of the files or, without files, of the URL.
 * @csspart name - The button that opens a row.
 * @csspart language-note - The note that a text is in another language.
 * @csspart details - The details of an expanded record.
 * @csspart permalink - The link to an expanded record.
 * @csspart menu - A button that opens a menu.
 * @csspart terms-note - The note about rows without a licence.
 * @csspart more - The paging below the table.
 * @cssprop [--sixcity-accent=currentColor] - Lines, bars and the focus ring.
 * @cssprop [--sixcity-link=currentColor] - Links and buttons.
 * @cssprop [--sixcity-text=inherit] - Text.
 * @cssprop [--sixcity-border=currentColor at 65 %] - Borders of controls.
 * @cssprop [--sixcity-surface=currentColor at 5 %] - Background of panels and chips.
 * @cssprop [--sixcity-gap=1em] - Space between elements.
 * @cssprop [--sixcity-radius=0.25em] - Radius of corners.
 * @cssprop [--sixcity-min-block-size=0] - Minimum height of the widget, also while the feed loads.
 */
export class PublicationTableElement extends FeedElement {
  static override readonly options: OptionSchema = publicationTableOptions;
  static override readonly styles = [
    sharedStyles,
    recordStyles,
    openedRecordStyles,
    filterBarStyles,
    barStyles,
    publicationTableStyles,
    narrowTableStyles,
  ];

  static {
    defineOptions(this, publicationTableOptions);
  }

  readonly #print = new PrintController(this, this.renderNow);
  readonly #actions: ActionsController = new ActionsController(this, {
    ...this.surroundings,
    load: () => import('../actions/actions.js'),
  });
  readonly #list = new ListController<Publication, PublicationTableView, PublicationTableOptions>(this, {
    ...this.surroundings,
    kind: publicationKind,
    createView: createPublicationTableView,
    loadControls: () => import('../controls/controls.js'),
    countMessage: 'publications',
    sortName: publicationSortName,
    print: this.#print,
  });

  protected override get content(): WidgetContent {
    return this.#list;
  }

  protected override render(): TemplateResult {
    const {heading, headingLevel} = this;
    const props = {...this.shellProps, heading, headingLevel};
    return widgetShellTemplate(props, (snapshot, locale) => this.#contentTemplate(snapshot, locale));
  }

  #contentTemplate(snapshot: FeedSnapshot, locale: Locale): TemplateResult {
    const {view} = this.#list;
    if (!view) return html``;
    const {noFilters, pageSize} = this;
    const title = widgetTitle('publication-table', this, {feed: snapshot.feed, locale});
    return listTemplate(this.#list, {
      view,
      snapshot,
      locale,
      emptyMessages: publicationLocale(locale).messages.noPublications,
      noFilters,
      pageSize,
      print: this.#print,
      subscribeUrl: subscribeUrl(this),
      notes: publicationNotes(view.selection, this, locale),
      orderTemplate: () => this.#orderTemplate(view, locale),
      itemsTemplate: () => this.#tableTemplate(view, title, snapshot, locale),
      title,
      actionsTemplate: () =>
        listActionsTemplate(publicationExport, this.#list, title, 'publication-table', this.#actions, locale),
    });
  }

  #orderTemplate({selection, sort}: PublicationTableView, locale: Locale): unknown {
    return orderTemplate({
      locale,
      choices: publicationSortChoices(selection.sortFields, sort),
      current: sort,
      nameOf: (choice) => publicationSortName(choice, locale),
      choose: this.#list.sortBy,
      isNarrowOnly: true,
    });
  }

  #tableTemplate(
    view: PublicationTableView,
    title: string,
    snapshot: FeedSnapshot,
    locale: Locale,
  ): TemplateResult {
    const {isOpen, toggle, query, controls} = this.#list;
    const today = dayOfFeed(snapshot.feed, new Date());
    const handlers = {
      isOpen,
      toggle,
      urlOf: this.#urlOf,
      actions: (publication: Publication) => this.#publicationActionsTemplate(publication, context),
      highlight: controls?.createHighlight(query.search),
    };
    const context: PublicationContext = publicationContext(
      snapshot,
      locale,
      {columns: view.columns, today},
      handlers,
    );
    return tableTemplate(
      {
        caption: title,
        groups: view.shown,
        grouping: this.groupBy,
        headingLevel: contentLevelOf(this),
        sort: view.sort,
        sortFields: view.selection.sortFields,
        sortBy: (column) => this.#sortBy(column, view.sort),
      },
      context,
    );
  }

  #publicationActionsTemplate(publication: Publication, context: PublicationContext): unknown {
    const {id, title} = publication;
    const {feed, locale} = context;
    const {quote} = publicationLocale(locale).messages;
    const name = textTemplate(title, {feed, locale});
    const quoteItem = this.#actions.canExport
      ? html`<li>
          ${copyTemplate(`quote ${id}`, quote, citationOf(publication, context), name, this.#actions)}
        </li>`
      : nothing;
    const url = this.#urlOf(id);
    return itemActionsTemplate(publicationExport, publication, title, context, url, this.#actions, quoteItem);
  }

  readonly #urlOf = (id: string): string | undefined =>
    this.#actions.recordLink('publication-table', id, this);

  /** Choosing the same column again reverses its order. */
  #sortBy(column: PublicationColumn, {field, descending}: Sort): void {
    this.#list.sortBy({field: column, descending: column === field && !descending});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sixcity-publication-table': PublicationTableElement;
  }
}
