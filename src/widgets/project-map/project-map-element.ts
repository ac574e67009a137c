import {Task, TaskStatus} from '@lit/task';
import {html, nothing, type TemplateResult} from 'lit';
import {mapLocale} from '../../core/i18n/messages/map-messages.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {resolveUrl} from '../../core/model/urls.js';
import type {Locale} from '../../core/i18n/locale.js';
import {ActionsController} from '../actions/actions-controller.js';
import {projectExport} from '../actions/export-target.js';
import {listActionsTemplate} from '../actions/list-actions-template.js';
import {FeedElement, type WidgetContent} from '../base/feed-element.js';
import {warnOnce} from '../browser/warn-once.js';
import {PrintController} from '../controllers/print-controller.js';
import {SummaryController} from '../controllers/summary-controller.js';
import {defineOptions} from '../options/define-options.js';
import type {OptionSchema} from '../options/option.js';
import {barStyles} from '../styles/bar-styles.js';
import {recordStyles} from '../styles/record-styles.js';
import {sharedStyles} from '../styles/shared-styles.js';
import {footTemplate} from '../templates/foot-template.js';
import {projectNotes} from '../templates/project-notes-template.js';
import {emptyTemplate} from '../templates/status-templates.js';
import {widgetShellTemplate} from '../templates/widget-shell-template.js';
import {citiesTemplate} from './cities-template.js';
import {loadOutline} from './load-outline.js';
import {mapTemplate} from './map-template.js';
import {projectMapOptions, type ProjectMapOptions} from './options.js';
import type {Outline} from './outline.js';
import {finland} from './outline-finland.js';
import {projectMapStyles} from './project-map-styles.js';
import {createProjectMapView, type ProjectMapView} from './view.js';
import {contentLevelOf} from '../templates/heading-template.js';
import {widgetTitle} from '../templates/widget-title.js';
import {type TextContext} from '../templates/text-template.js';

/** The properties of the options. Lit defines them, with the types of the schema. */
export interface ProjectMapElement extends ProjectMapOptions {}

/**
 * The projects of a feed on a map: cities as circles on the outline of the country, and the same figures as a list.
 * @tagname sixcity-project-map
 * @slot heading - Replaces the `heading` attribute.
 * @slot empty - Replaces the message that there is nothing to show.
 * @slot footer - Content below the map.
 * @fires {FeedLoadEvent} sixcity-load - The feed is shown. Fired again after every reload.
 * @fires {FeedErrorEvent} sixcity-error - There is no feed to show. The widget shows the reason.
 * @fires {DownloadEvent} sixcity-download - A reader has downloaded a file.
 * @fires {FilterEvent} sixcity-filter - A reader has chosen a city, which filters the linked widgets.
 * @csspart widget - The whole widget.
 * @csspart heading - The heading from the attribute.
 * @csspart waiting - The placeholder while the feed loads.
 * @csspart failed - The message that the feed could not be loaded.
 * @csspart stale - The message above older data.
 * @csspart incomplete - The message that later pages of the feed are missing.
 * @csspart empty - The message that there is nothing to show.
 * @csspart notes - Notes about the data: its day, the end of the programme.
 * @csspart actions - The actions: download, cite, share.
 * @csspart menu - A button that opens a menu.
 * @csspart foot - The source of the data, and its age.
 * @csspart button - A button with text.
 * @csspart link - A link from the feed.
 * @csspart chips - The other active filters of the linked widgets.
 * @csspart chip - The button that removes an active filter.
 * @csspart map - The map: outline and circles.
 * @csspart circle - The circle of a city, with its number and name.
 * @csspart language-note - The note that a text is in another language.
 * @csspart list-heading - The heading of the list.
 * @csspart cities - The list of cities.
 * @csspart city - A row of the list of cities.
 * @csspart bar - The bar of a row.
 * @csspart counts-note - The note about the sum of the numbers.
 * @cssprop [--sixcity-accent=currentColor] - Circles, bars and the focus ring.
 * @cssprop [--sixcity-link=currentColor] - Links and buttons.
 * @cssprop [--sixcity-text=inherit] - Text.
 * @cssprop [--sixcity-border=currentColor at 45 %] - Borders.
 * @cssprop [--sixcity-surface=currentColor at 4 %] - Background of a row under the pointer.
 * @cssprop [--sixcity-gap=1em] - Space between elements.
 * @cssprop [--sixcity-radius=0.25em] - Radius of corners.
 * @cssprop [--sixcity-min-block-size=0] - Minimum height of the widget, also while the feed loads.
 */
export class ProjectMapElement extends FeedElement {
  static override readonly options: OptionSchema = projectMapOptions;
  static override readonly styles = [sharedStyles, recordStyles, barStyles, projectMapStyles];

  static {
    defineOptions(this, projectMapOptions);
  }

  readonly #print = new PrintController(this, this.renderNow);
  readonly #outlineTask = new Task(this, {
    args: () => [this.#outlineUrl] as const,
    task: ([url]) => (url ? loadOutline(url, this.feedController.snapshot?.url ?? '') : finland),
    onError: () => warnOnce(this, `${this.localName}: there is no outline at ${this.#outlineUrl}`),
  });
  readonly #actions: ActionsController = new ActionsController(this, {
    ...this.surroundings,
    load: () => import('../actions/actions.js'),
  });
  readonly #summary = new SummaryController<ProjectMapView, ProjectMapOptions>(this, {
    ...this.surroundings,
    createView: (narrowing) => {
      const view = createProjectMapView(narrowing);
      return (input) => view(input, this.#outline);
    },
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
    const notes = projectNotes(view.selection, this, locale);
    const bar = notes === nothing ? nothing : html`<div class="bar">${notes}</div>`;
    const {empty} = view.selection;
    const actions =
      empty || !snapshot.isComplete ? nothing : this.#actionsTemplate(view, {feed: snapshot.feed, locale});
    return html`${bar} ${this.#figuresTemplate(view, snapshot, locale)}
    ${footTemplate(snapshot, locale, this.#print, {actions})}`;
  }

  #figuresTemplate(view: ProjectMapView, {feed, isComplete}: FeedSnapshot, locale: Locale): TemplateResult {
    const {messages} = mapLocale(locale);
    const {empty, active, ignored} = view.selection;
    // Circles would move with every page of the feed.
    if (!isComplete) return html`<p part="counts-note">${messages.countsFollow}</p>`;
    if (empty === 'feed' || empty === 'preset') return emptyTemplate(messages.noProjects[empty]);
    const {query, dispatch, controls, pendingText} = this.#summary;
    const context = {feed, locale};
    // The list itself shows the chosen cities.
    const others = active.filter(({name}) => name !== 'city');
    return html`${pendingText ? html`<p class="note">${pendingText}</p>` : nothing}
      ${controls?.chipsTemplate({query, active: others, dispatch}, context)}
      ${controls?.ignoredTemplate(ignored, locale)}
      ${empty ? controls?.noMatchesTemplate(messages.noProjects.query, locale, () => dispatch({type: 'reset'})) : nothing}
      <div class="map-and-list">
        ${
          view.placed.length > 0
            ? mapTemplate(this.#outline ?? finland, view.placed, context, Boolean(this.#choose))
            : nothing
        }
        ${citiesTemplate(view, contentLevelOf(this), context, this.#choose)}
      </div>`;
  }

  /** Downloads the projects that are counted. */
  #actionsTemplate({selection: {items}}: ProjectMapView, context: TextContext): unknown {
    const {locale} = context;
    const {messages, formats} = locale;
    if (items.length === 0) return nothing;
    const countText = (count: number) => messages.projects(count, formats.number(count));
    const list = {items, matchCount: items.length, countText};
    const title = widgetTitle('project-map', this, context);
    return listActionsTemplate(projectExport, list, title, 'project-list', this.#actions, locale);
  }

  /** The URL of the outline: that of the option, or else of the feed; empty for Finland. */
  get #outlineUrl(): string {
    const {snapshot} = this.feedController;
    if (!snapshot) return '';
    const {feed, baseOf} = snapshot;
    const url = this.outline || feed.outline;
    return (url && resolveUrl(url, this.outline ? document.baseURI : baseOf(feed))) ?? '';
  }

  /** Undefined while it is loading and if it cannot be loaded, because a map of another country would be wrong. */
  get #outline(): Outline | undefined {
    if (!this.#outlineUrl) return finland;
    const {status, value} = this.#outlineTask;
    return status === TaskStatus.COMPLETE ? value : undefined;
  }

  /** Choosing a city filters linked widgets. Without any, there are no check boxes. */
  get #choose(): ((id: string) => void) | undefined {
    if (!this.link) return undefined;
    return (id) => void this.#summary.dispatch({type: 'toggle', facet: 'city', value: id});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sixcity-project-map': ProjectMapElement;
  }
}
