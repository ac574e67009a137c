import {html, nothing, type TemplateResult} from 'lit';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {FundingSummary, SharedProjects} from '../../core/funding/summarise.js';
import type {Locale} from '../../core/i18n/locale.js';
import {hasId} from '../../core/model/ids.js';
import {ActionsController} from '../actions/actions-controller.js';
import {actionsTemplate} from '../actions/actions-template.js';
import type {ExportTarget} from '../actions/export-target.js';
import {FeedElement, type WidgetContent} from '../base/feed-element.js';
import {PrintController} from '../controllers/print-controller.js';
import {SummaryController} from '../controllers/summary-controller.js';
import {defineOptions} from '../options/define-options.js';
import type {OptionSchema} from '../options/option.js';
import {barStyles} from '../styles/bar-styles.js';
import {openedRecordStyles} from '../styles/opened-record-styles.js';
import {recordStyles} from '../styles/record-styles.js';
import {sharedStyles} from '../styles/shared-styles.js';
import {footTemplate} from '../templates/foot-template.js';
import {projectNotes} from '../templates/project-notes-template.js';
import {emptyTemplate} from '../templates/status-templates.js';
import type {TextContext} from '../templates/text-template.js';
import {widgetShellTemplate} from '../templates/widget-shell-template.js';
import {barsTemplate, type BarChoice} from './bars-template.js';
import {fundingFactsTemplate} from './facts-template.js';
import {foldedTable} from './figures-table.js';
import {factsStyles} from './facts-styles.js';
import {figuresTableStyles} from './figures-table-styles.js';
import {fundingSummaryStyles} from './funding-summary-styles.js';
import {fundingSummaryOptions, type FundingSummaryOptions} from './options.js';
import {barsNote, summaryTemplate} from './summary-template.js';
import {createFundingSummaryView, facetOfRows, type FundingSummaryView} from './view.js';
import {fieldLocale} from '../../core/i18n/messages/field-messages.js';
import {fundingLocale} from '../../core/i18n/messages/funding-messages.js';
import {contentLevelOf} from '../templates/heading-template.js';
import {widgetTitle} from '../templates/widget-title.js';

/** The properties of the options. Lit defines them, with the types of the schema. */
export interface FundingSummaryElement extends FundingSummaryOptions {}

/**
 * The cost of the projects of a feed and its sources: a sum with its coverage, and the same by one facet.
 * @tagname sixcity-funding-summary
 * @slot heading - Replaces the `heading` attribute.
 * @slot empty - Replaces the message that there is nothing to show.
 * @slot footer - Content below the figures.
 * @fires {FeedLoadEvent} sixcity-load - The feed is shown. Fired again after every reload.
 * @fires {FeedErrorEvent} sixcity-error - There is no feed to show. The widget shows the reason.
 * @fires {DownloadEvent} sixcity-download - A reader has downloaded a file.
 * @fires {FilterEvent} sixcity-filter - A reader has pressed a bar, which filters the linked widgets.
 * @csspart widget - The whole widget.
 * @csspart heading - The heading from the attribute.
 * @csspart waiting - The placeholder while the feed loads.
 * @csspart failed - The message that the feed could not be loaded.
 * @csspart stale - The message above older data.
 * @csspart incomplete - The message that later pages of the feed are missing.
 * @csspart empty - The message that there is nothing to show.
 * @csspart notes - Notes about the data: its day, the end of the programme.
 * @csspart actions - The menu of actions: download, cite, share.
 * @csspart foot - The source of the data, and its age.
 * @csspart button - A button with text.
 * @csspart link - A link from the feed.
 * @csspart bar - The line above the figures: notes, active filters.
 * @csspart chips - The active filters.
 * @csspart chip - The button that removes an active filter.
 * @csspart summary - The figures in sentences.
 * @csspart total - The sum in a short form.
 * @csspart headline - The sum with its coverage.
 * @csspart joint - The joint projects of a city.
 * @csspart others - Sums in other currencies and stages, which are never added.
 * @csspart bars-heading - The heading of the bars.
 * @csspart bars - The bars.
 * @csspart bar-row - A bar with its name and its numbers.
 * @csspart choice - The name of a bar as a button that filters the linked widgets.
 * @csspart bar-open - The open end of a bar whose sum is not completely known.
 * @csspart bars-note - The note on how to read the bars.
 * @csspart table - The figures as a table.
 * @csspart row - A row of the table.
 * @csspart shared - The row of amounts that belong to no single city.
 * @csspart language-note - The note that a text is in another language.
 * @csspart menu - A button that opens a menu.
 * @csspart facts - Key figures of the programme.
 * @csspart facts-heading - The heading of the key figures.
 * @cssprop [--sixcity-accent=currentColor] - Lines, bars and the focus ring.
 * @cssprop [--sixcity-link=currentColor] - Links and buttons.
 * @cssprop [--sixcity-text=inherit] - Text.
 * @cssprop [--sixcity-border=currentColor at 65 %] - Borders of controls.
 * @cssprop [--sixcity-surface=currentColor at 5 %] - Background of panels and chips.
 * @cssprop [--sixcity-gap=1em] - Space between elements.
 * @cssprop [--sixcity-radius=0.25em] - Radius of corners.
 * @cssprop [--sixcity-min-block-size=0] - Minimum height of the widget, also while the feed loads.
 */
export class FundingSummaryElement extends FeedElement {
  static override readonly options: OptionSchema = fundingSummaryOptions;
  static override readonly styles = [
    ...[sharedStyles, recordStyles, openedRecordStyles, barStyles],
    ...[fundingSummaryStyles, figuresTableStyles, factsStyles],
  ];

  static {
    defineOptions(this, fundingSummaryOptions);
  }

  readonly #print = new PrintController(this, this.renderNow);
  readonly #actions: ActionsController = new ActionsController(this, {
    ...this.surroundings,
    load: () => import('../actions/actions.js'),
  });
  readonly #summary = new SummaryController<FundingSummaryView, FundingSummaryOptions>(this, {
    ...this.surroundings,
    createView: createFundingSummaryView,
    loadControls: () => import('../controls/controls.js'),
  });

  protected override get content(): WidgetContent {
    return this.#summary;
  }

  protected override render(): TemplateResult {
    const {heading, headingLevel} = this;
    const props = {...this.shellProps, heading, headingLevel};
    return widgetShellTemplate(props, (snapshot, locale) => this.#contentTemplate(snapshot, locale));
  }

  #contentTemplate(snapshot: FeedSnapshot, locale: Locale): TemplateResult {
    const {view} = this.#summary;
    if (!view) return html``;
    const {empty} = view.selection;
    const actions =
      empty || !snapshot.isComplete
        ? nothing
        : this.#actionsTemplate(view.rows, {feed: snapshot.feed, locale});
    return html`${this.#figuresTemplate(view, snapshot, locale)}
    ${this.facts ? fundingFactsTemplate(snapshot, locale, contentLevelOf(this)) : nothing}
    ${footTemplate(snapshot, locale, this.#print, {actions})}`;
  }

  #figuresTemplate(
    view: FundingSummaryView,
    {feed, isComplete}: FeedSnapshot,
    locale: Locale,
  ): TemplateResult {
    const {messages} = fundingLocale(locale);
    const {empty, active, ignored} = view.selection;
    const {query, dispatch, controls, pendingText} = this.#summary;
    const context = {feed, locale};
    const notes = projectNotes(view.selection, this, locale);
    const chips = pendingText
      ? html`<p class="note">${pendingText}</p>`
      : (controls?.chipsTemplate({query, active, dispatch}, context) ?? nothing);
    const bar =
      notes === nothing && chips === nothing
        ? nothing
        : html`<div class="bar" part="bar">${notes} ${chips}</div>`;
    // A sum of the first pages would be read as the sum of the whole feed.
    if (!isComplete)
      return html`${bar}
        <p part="headline">${messages.noSumYet}</p>`;
    if (empty === 'feed' || empty === 'preset')
      return html`${bar} ${emptyTemplate(messages.noProjects[empty])}`;
    return html`${bar} ${controls?.ignoredTemplate(ignored, locale)}
    ${
      empty
        ? controls?.noMatchesTemplate(messages.noProjects.query, locale, () => dispatch({type: 'reset'}))
        : this.#barsTemplate(view, context)
    }`;
  }

  #barsTemplate({summary, rows, city}: FundingSummaryView, context: TextContext): TemplateResult {
    const {measure, by} = this;
    const props = {measure, by, headingLevel: contentLevelOf(this), choice: this.#barChoice};
    return html`${summaryTemplate(summary, measure, city?.name, context)}
    ${barsTemplate(rows, props, context)} ${barsNote(rows, measure, city !== undefined, context)}
    ${foldedTable(rows, by, context, this.#title(context), this.#print.isPrinting)}`;
  }

  #title(context: TextContext): string {
    return widgetTitle(
      'funding-summary',
      this,
      context,
      fieldLocale(context.locale).messages.byFacet[this.by],
    );
  }

  #actionsTemplate(summary: FundingSummary, context: TextContext): unknown {
    const {locale} = context;
    const {measure, by} = this;
    const file = locale.messages.widgets['funding-summary'];
    const title = this.#title(context);
    const rows = [...summary.rows, ...(summary.shared ? [summary.shared] : [])];
    const target: ExportTarget<SharedProjects> = {
      formats: 'funding',
      items: () => rows,
      write: ({writeFunding}, _, format, context) => writeFunding(summary, {measure, by}, format, context),
      key: '',
      name: title,
      title,
      file,
      url: location.href,
    };
    return actionsTemplate(target, this.#actions, locale);
  }

  /** Pressing a bar filters linked widgets. Without any, or with a preset, bars are no buttons. */
  get #barChoice(): BarChoice | undefined {
    const facet = facetOfRows(this.by);
    if (!facet || !this.link || this.#isPreset(facet)) return undefined;
    const {query, dispatch} = this.#summary;
    return {
      isChosen: (key) => hasId(query.facets.get(facet) ?? [], key),
      choose: (key) => void dispatch({type: 'toggle', facet, value: key}),
    };
  }

  #isPreset(facet: string): boolean {
    const ids: unknown = Reflect.get(this, facet);
    return Array.isArray(ids) && ids.length > 0;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sixcity-funding-summary': FundingSummaryElement;
  }
}
