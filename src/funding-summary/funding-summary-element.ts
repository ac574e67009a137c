import {html, nothing, type TemplateResult} from 'lit';
import type {FeedSnapshot} from '../feed/feed-pages.js';
import {byId} from '../feed/ids.js';
import {measures, statedStages, type Measure, type StatedStage} from '../funding/amounts.js';
import {summariseFunding} from '../funding/summarise.js';
import type {Locale} from '../i18n/locale.js';
import {dimensionNames, type DimensionName} from '../query/project-dimensions.js';
import {selectProjects} from '../query/select-projects.js';
import {FeedElement} from '../shared/feed-element.js';
import {footTemplate} from '../shared/foot-template.js';
import {frameTemplate} from '../shared/frame-template.js';
import {projectNotes} from '../shared/project-notes.js';
import {defineOptions, flag, oneOf} from '../shared/option.js';
import {recordStyles} from '../shared/record-styles.js';
import {sharedStyles} from '../shared/shared-styles.js';
import {tableStyles} from '../shared/table-styles.js';
import {emptyTemplate} from '../shared/status-templates.js';
import {barsTemplate} from './bars-template.js';
import {factsTemplate} from './facts-template.js';
import {fundingSummaryStyles} from './funding-summary-styles.js';
import {saidTemplate} from './said-template.js';

const anyStage = '';

/**
 * What the projects of a feed cost and who pays: a sum with what it covers, and the same along one dimension.
 * @tagname sixcity-funding-summary
 * @slot heading - Instead of the `heading` attribute.
 * @slot empty - Instead of the sentence that there is nothing to show.
 * @slot footer - Below the figures.
 * @fires {FeedLoadEvent} sixcity-load - The feed is shown; once more after every reload.
 * @fires {FeedErrorEvent} sixcity-error - There is nothing to show, and the widget says why.
 * @csspart widget - Everything.
 * @csspart heading - The heading of the attribute.
 * @csspart waiting - While the feed is awaited.
 * @csspart failed - What is said when there is no feed.
 * @csspart stale - What is said above older data.
 * @csspart incomplete - What is said where later pages of a feed are missing.
 * @csspart empty - What is said when there is nothing to show.
 * @csspart notes - What a reader has to know first: the day, the end of the programme.
 * @csspart foot - Where the data is from, and its age.
 * @csspart button - A button with words.
 * @csspart link - A link of the feed.
 * @csspart said - The figures in sentences.
 * @csspart total - The sum in few words.
 * @csspart headline - The sum with what it covers.
 * @csspart joint - The joint projects of a city.
 * @csspart others - Sums that are added to no other.
 * @csspart table - The figures along a dimension.
 * @csspart row - A row of it.
 * @csspart bar - The bar of a row.
 * @csspart shared - The row of what belongs to no city alone.
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
  static override readonly styles = [sharedStyles, recordStyles, tableStyles, fundingSummaryStyles];

  /** What is added up: total, projects, eu, state, eu-and-state, municipal, other-public, public, private. @attr */
  declare measure: Measure;
  /** Along what: fund, theme, city, year, status or lead. @attr */
  declare by: DimensionName;
  /** planned, awarded, paid or unstated. Default: the stage that most projects state. @attr */
  declare stage: StatedStage | '';
  /** Whether the figures around the programme stand below. @attr */
  declare facts: boolean;

  static {
    defineOptions(this, {
      measure: oneOf(measures, 'total'),
      by: oneOf(dimensionNames, 'fund'),
      stage: oneOf([...statedStages, anyStage], anyStage),
      facts: flag,
    });
  }

  protected override render(): TemplateResult {
    return frameTemplate(this.frame, (snapshot, locale) => this.#contentTemplate(snapshot, locale));
  }

  #contentTemplate(snapshot: FeedSnapshot, locale: Locale): TemplateResult {
    const facts = this.facts ? factsTemplate(snapshot, locale, this.headingLevel + 1) : nothing;
    return html`${this.#figuresTemplate(snapshot, locale)} ${facts} ${footTemplate(snapshot, locale)}`;
  }

  #figuresTemplate(snapshot: FeedSnapshot, locale: Locale): TemplateResult {
    const {feed} = snapshot;
    const {messages} = locale;
    const query = {
      preset: this.preset,
      groupBy: 'none',
      sort: {field: 'feed', descending: false},
      day: this.dayFor(feed),
      isChosenDay: this.asOf !== '',
    } as const;
    const view = selectProjects(feed, query, {compare: () => 0, nameOf: ({id}) => id});
    this.warnOfUnknownIds(snapshot, view.unknownIds);
    const notes = projectNotes(view, locale, {asOf: this.asOf, hasStatusPreset: this.status.length > 0});
    // A sum over a part of the feed would be read as the sum of the whole.
    if (!snapshot.isComplete)
      return html`${notes}
        <p part="headline">${messages.noSumYet}</p>`;
    if (view.empty) return html`${notes}${emptyTemplate(messages.empty.projects[view.empty])}`;
    const chosen = [...(view.cities ?? [])];
    const city = chosen.length === 1 ? byId(feed.cities).get(chosen[0] ?? '') : undefined;
    const reading = {feed, locale};
    const {measure, by, stage} = this;
    const summary = summariseFunding(view.projects, feed, {
      measure,
      by,
      city: city?.id,
      statusOf: view.statusOf,
      ...(stage === anyStage ? {} : {stage}),
    });
    return html`${notes}${saidTemplate(summary, measure, city?.name, reading)}
    ${barsTemplate(summary, by, reading)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sixcity-funding-summary': FundingSummaryElement;
  }
}
