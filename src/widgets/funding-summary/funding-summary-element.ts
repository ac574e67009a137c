import {html, nothing, type TemplateResult} from 'lit';
import {formatsOf, writeFunding} from '../../core/export/export-file.js';
import type {FeedSnapshot} from '../../core/format/feed-pages.js';
import type {Feed, Project} from '../../core/model/feed.js';
import {byId} from '../../core/model/ids.js';
import {measures, statedStages, type Measure, type StatedStage} from '../../core/model/amounts.js';
import {summariseFunding, type FundingSummary} from '../../core/funding/summarise.js';
import type {Locale} from '../../core/i18n/locale.js';
import {projectFacetNames, type ProjectFacetName} from '../../core/query/project-facets.js';
import {projectKind} from '../../core/query/project-kind.js';
import type {Preset} from '../../core/query/preset.js';
import type {FacetName, Facets, QueryAction} from '../../core/query/query.js';
import {createProjectSelector, type ProjectListView} from '../../core/query/select-projects.js';
import {FeedElement} from '../feed-element.js';
import {chipsTemplate, ignoredTemplate} from '../templates/filter-bar-template.js';
import {filterBarStyles} from '../styles/filter-bar-styles.js';
import {footTemplate} from '../templates/foot-template.js';
import {widgetShellTemplate} from '../templates/widget-shell-template.js';
import {projectNotes} from '../templates/project-notes-template.js';
import {FilterEvent} from '../events/reader-events.js';
import {QueryController} from '../controllers/query-controller.js';
import {defineOptions, flag, oneOf} from '../options/option-parsers.js';
import {recordStyles} from '../styles/record-styles.js';
import {statusOn} from '../../core/model/status.js';
import {sharedStyles} from '../styles/shared-styles.js';
import {actionsStyles} from '../styles/actions-styles.js';
import {actionsTemplate} from '../templates/actions-template.js';
import type {TextContext} from '../templates/text-template.js';
import {tableStyles} from '../styles/table-styles.js';
import {emptyTemplate, noMatchesTemplate} from '../templates/status-templates.js';
import {barsTemplate, type BarChoice} from './bars-template.js';
import {factsTemplate} from './facts-template.js';
import {fundingSummaryStyles} from './funding-summary-styles.js';
import {summaryTemplate} from './summary-template.js';

const anyStage = '';

/**
 * What the projects of a feed cost and who pays: a sum with what it covers, and the same along one dimension.
 * @tagname sixcity-funding-summary
 * @slot heading - Instead of the `heading` attribute.
 * @slot empty - Instead of the sentence that there is nothing to show.
 * @slot footer - Below the figures.
 * @fires {FeedLoadEvent} sixcity-load - The feed is shown; once more after every reload.
 * @fires {FeedErrorEvent} sixcity-error - There is nothing to show, and the widget says why.
 * @fires {DownloadEvent} sixcity-download - A reader has been handed a file.
 * @fires {FilterEvent} sixcity-filter - A reader has pressed a bar, which filters the linked widgets.
 * @csspart widget - Everything.
 * @csspart heading - The heading of the attribute.
 * @csspart waiting - While the feed is awaited.
 * @csspart failed - What is said when there is no feed.
 * @csspart stale - What is said above older data.
 * @csspart incomplete - What is said where later pages of a feed are missing.
 * @csspart empty - What is said when there is nothing to show.
 * @csspart notes - What a reader has to know first: the day, the end of the programme.
 * @csspart actions - The menu of actions: download, quote, share.
 * @csspart foot - Where the data is from, and its age.
 * @csspart button - A button with words.
 * @csspart link - A link of the feed.
 * @csspart chips - What is chosen of the filters.
 * @csspart chip - The button that takes a chosen value back.
 * @csspart summary - The figures in sentences.
 * @csspart total - The sum in few words.
 * @csspart headline - The sum with what it covers.
 * @csspart joint - The joint projects of a city.
 * @csspart others - Sums that are added to no other.
 * @csspart table - The figures along a dimension.
 * @csspart row - A row of it.
 * @csspart choice - The name of a row as a button that filters the linked widgets.
 * @csspart bar - The bar of a row.
 * @csspart shared - The row of what belongs to no city alone.
 * @csspart language-note - The note that a text is in another language.
 * @csspart facts - The figures around the programme.
 * @csspart facts-heading - Their heading.
 * @cssprop [--sixcity-accent=currentColor] - Lines, bars and the ring of the focus.
 * @cssprop [--sixcity-link=currentColor] - Links and buttons.
 * @cssprop [--sixcity-text=inherit] - Text.
 * @cssprop [--sixcity-border=currentColor at 45 %] - Borders.
 * @cssprop [--sixcity-surface=currentColor at 4 %] - Ground of a card.
 * @cssprop [--sixcity-gap=1em] - Space between things.
 * @cssprop [--sixcity-radius=0.25em] - Corners.
 * @cssprop [--sixcity-min-block-size=0] - Room that the widget keeps, from the waiting on.
 */
export class FundingSummaryElement extends FeedElement {
  static override readonly styles = [
    sharedStyles,
    recordStyles,
    filterBarStyles,
    actionsStyles,
    tableStyles,
    fundingSummaryStyles,
  ];

  /** What is added up: total, projects, eu, state, eu-and-state, municipal, other-public, public, private. @attr */
  declare measure: Measure;
  /** Along what: fund, theme, city, year, status or lead. @attr */
  declare by: ProjectFacetName;
  /** planned, awarded, paid or unstated. Default: the stage that most projects state. @attr */
  declare stage: StatedStage | '';
  /** Whether the figures around the programme stand below. @attr */
  declare facts: boolean;

  static {
    defineOptions(this, {
      measure: oneOf(measures, 'total'),
      by: oneOf(projectFacetNames, 'fund'),
      stage: oneOf([...statedStages, anyStage], anyStage),
      facts: flag,
    });
  }

  readonly #reader = new QueryController(this, {facets: projectKind.facets, isSort: () => false});
  readonly #select = createProjectSelector();
  readonly #selectRows = createProjectSelector();
  #count = 0;

  protected override render(): TemplateResult {
    return widgetShellTemplate(this.shell, (snapshot, locale) => this.#contentTemplate(snapshot, locale));
  }

  #contentTemplate(snapshot: FeedSnapshot, locale: Locale): TemplateResult {
    const facts = this.facts ? factsTemplate(snapshot, locale, this.headingLevel + 1) : nothing;
    return html`${this.#figuresTemplate(snapshot, locale)} ${facts}
    ${footTemplate(snapshot, locale, this.print)}`;
  }

  #figuresTemplate(snapshot: FeedSnapshot, locale: Locale): TemplateResult {
    const {feed} = snapshot;
    const {messages} = locale;
    const {query} = this.#reader;
    const view = this.#viewOf(this.#select, feed, locale, query.facets);
    this.warnOfUnknownIds(snapshot, view.unknownIds);
    const notes = projectNotes(view, locale, {asOf: this.asOf, hasStatusPreset: this.status.length > 0});
    // A sum over a part of the feed would be read as the sum of the whole.
    if (!snapshot.isComplete) {
      return html`${notes}
        <p part="headline">${messages.noSumYet}</p>`;
    }
    if (view.empty === 'feed' || view.empty === 'preset') {
      return html`${notes}${emptyTemplate(messages.empty.projects[view.empty])}`;
    }
    this.#count = view.records.length;
    const reading = {feed, locale};
    const chips = chipsTemplate({query, active: view.active, dispatch: this.#find}, reading);
    return html`${notes}${chips} ${ignoredTemplate(view.ignored, locale)}
    ${view.empty ? noMatchesTemplate(messages.empty.projects.query) : this.#sumsTemplate(view, reading)}`;
  }

  #sumsTemplate(view: ProjectListView, reading: TextContext): TemplateResult {
    const {feed, locale} = reading;
    const {measure, by, stage} = this;
    const {facets} = this.#reader.query;
    const chosen = [...(view.cities ?? [])];
    const city = chosen.length === 1 ? byId(feed.cities).get(chosen[0] ?? '') : undefined;
    // As in every facet: what is chosen along this dimension does not take its other rows away.
    const own = this.#ownFacet;
    const others = new Map([...facets].filter(([name]) => name !== own));
    const rows = own && facets.has(own) ? this.#viewOf(this.#selectRows, feed, locale, others) : view;
    const day = this.dayFor(feed);
    const query = {
      measure,
      by,
      city: city?.id,
      statusOf: (project: Project) => statusOn(project, day),
      ...(stage === anyStage ? {} : {stage}),
    };
    const summary = summariseFunding(view.records, feed, query);
    const along = rows === view ? summary : summariseFunding(rows.records, feed, query);
    return html`${summaryTemplate(summary, measure, city?.name, reading)}
    ${barsTemplate(along, by, reading, this.#choice)} ${this.#actionsTemplate(along, locale)}`;
  }

  #actionsTemplate(summary: FundingSummary, locale: Locale): unknown {
    const {measure, by} = this;
    const file = locale.messages.widgets['funding-summary'];
    const name = this.heading || file;
    return actionsTemplate(
      {
        formats: formatsOf.funding,
        records: () => [...summary.rows, ...(summary.shared ? [summary.shared] : [])],
        write: (_, format, context) => writeFunding(summary, {measure, by}, format, context),
        key: '',
        name,
        title: name,
        file,
        url: location.href,
      },
      this.exports,
      locale,
    );
  }

  #viewOf(
    select: ReturnType<typeof createProjectSelector>,
    feed: Feed,
    {order}: Locale,
    facets: Facets,
  ): ProjectListView {
    const sort = {field: 'feed', descending: false};
    return select(feed, {...this.settingFor(feed, 'none'), sort, facets}, order);
  }

  /** The facet along which the rows are; a sum by year goes by the start, which no filter does. */
  get #ownFacet(): FacetName | undefined {
    return this.by === 'year' ? undefined : this.by;
  }

  /** What pressing a bar does, where there is anything linked that it could filter. */
  get #choice(): BarChoice | undefined {
    const facet = this.#ownFacet;
    const preset: Preset = this.preset;
    if (!facet || !this.link || preset[facet]?.length) return undefined;
    return {
      isChosen: (key) => this.#reader.query.facets.get(facet)?.includes(key) ?? false,
      choose: (key) => void this.#find({type: 'toggle', facet, value: key}),
    };
  }

  readonly #find = async (action: QueryAction): Promise<void> => {
    if (!this.#reader.dispatch(action)) return;
    await this.updateComplete;
    // The chip that was pressed is gone.
    if (!this.shadowRoot?.activeElement) this.shadowRoot?.querySelector<HTMLElement>('.content')?.focus();
    this.say(({messages, formats}) => messages.projects(this.#count, formats.number(this.#count)));
    this.dispatchEvent(new FilterEvent('', this.#reader.query.facets, this.#count));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sixcity-funding-summary': FundingSummaryElement;
  }
}
