import {html, nothing, type TemplateResult} from 'lit';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {Project} from '../../core/model/feed.js';
import {shownImage, type ShownImage} from '../../core/model/shown-image.js';
import {projectKind} from '../../core/query/project-kind.js';
import {ActionsController} from '../actions/actions-controller.js';
import {projectExport} from '../actions/export-target.js';
import {itemActionsTemplate, listActionsTemplate} from '../actions/list-actions-template.js';
import {FeedElement, type WidgetContent} from '../base/feed-element.js';
import {allowsImage} from '../browser/image-origins.js';
import {subscribeUrl} from '../browser/subscribe-url.js';
import {ListController} from '../controllers/list-controller.js';
import {PrintController} from '../controllers/print-controller.js';
import {defineOptions} from '../options/define-options.js';
import type {OptionSchema} from '../options/option.js';
import {barStyles} from '../styles/bar-styles.js';
import {filterBarStyles} from '../styles/filter-bar-styles.js';
import {recordStyles} from '../styles/record-styles.js';
import {sharedStyles} from '../styles/shared-styles.js';
import {listTemplate} from '../templates/list-template.js';
import {orderTemplate} from '../templates/order-template.js';
import {projectNotes} from '../templates/project-notes-template.js';
import {widgetShellTemplate} from '../templates/widget-shell-template.js';
import {cardStyles} from './card-styles.js';
import {groupsTemplate} from './groups-template.js';
import {projectListOptions, type ProjectListOptions} from './options.js';
import {projectContext} from './project-context.js';
import {pendingTimeline, projectPartsChunk} from './project-parts.js';
import {rowStyles} from './row-styles.js';
import {sortChoices, sortName} from './sort-choices.js';
import type {TimelineTemplates} from './timeline-template.js';
import {timelineRowStyles} from './timeline-row-styles.js';
import {createProjectListView, type ProjectListView} from './view.js';
import {contentLevelOf} from '../templates/heading-template.js';
import {widgetTitle} from '../templates/widget-title.js';

/** The properties of the options. Lit defines them, with the types of the schema. */
export interface ProjectListElement extends ProjectListOptions {}

/**
 * The projects of a feed, grouped by status. Each expands in place.
 * @tagname sixcity-project-list
 * @slot heading - Replaces the `heading` attribute.
 * @slot empty - Replaces the message that there is nothing to show.
 * @slot footer - Content below the list.
 * @fires {FeedLoadEvent} sixcity-load - The feed is shown. Fired again after every reload.
 * @fires {FeedErrorEvent} sixcity-error - There is no feed to show. The widget shows the reason.
 * @fires {DownloadEvent} sixcity-download - A reader has downloaded a file.
 * @fires {FilterEvent} sixcity-filter - A reader has searched or filtered.
 * @fires {OpenEvent} sixcity-open - A reader has opened or closed a project.
 * @csspart widget - The whole widget.
 * @csspart heading - The heading from the attribute.
 * @csspart waiting - The placeholder while the feed loads.
 * @csspart failed - The message that the feed could not be loaded.
 * @csspart stale - The message above older data.
 * @csspart incomplete - The message that later pages of the feed are missing.
 * @csspart empty - The message that there is nothing to show.
 * @csspart notes - Notes about the data: its day, the end of the programme.
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
 * @csspart bar - The line above the list: number of projects, active filters, sort order.
 * @csspart count - The number of projects.
 * @csspart sort - The list of sort orders.
 * @csspart group - A group with its heading.
 * @csspart group-heading - The heading of a group.
 * @csspart projects - The list of a group.
 * @csspart project - A project with its details.
 * @csspart card - A collapsed project.
 * @csspart project-heading - The heading of a project.
 * @csspart name - The button that opens the project; its name, if it cannot be closed.
 * @csspart language-note - The note that a text is in another language.
 * @csspart image - The image of a project, if images are enabled.
 * @csspart about - A description of the project in two lines.
 * @csspart meta - The status, years, fund and sum of a project.
 * @csspart status - The status of a project.
 * @csspart sum - The sum of a project.
 * @csspart cities - The cities of a project.
 * @csspart keys - The legend of a timeline.
 * @csspart axis - The years above and below a timeline.
 * @csspart track - The row of a project on the timeline.
 * @csspart stretch - The bar of the project.
 * @csspart when - The dates of a project on the timeline.
 * @csspart day - The line of the day for which the list is shown.
 * @csspart details - The details of an expanded record.
 * @csspart lead - The summary of an expanded project.
 * @csspart facts - The facts of a project.
 * @csspart money - The amounts of a project.
 * @csspart label - The heading of a section of the details.
 * @csspart permalink - The link to an expanded record.
 * @csspart menu - A button that opens a menu.
 * @csspart more - The paging below the list.
 * @cssprop [--sixcity-accent=currentColor] - Lines, bars and the focus ring.
 * @cssprop [--sixcity-link=currentColor] - Links and buttons.
 * @cssprop [--sixcity-text=inherit] - Text.
 * @cssprop [--sixcity-border=currentColor at 65 %] - Borders of controls.
 * @cssprop [--sixcity-surface=currentColor at 5 %] - Background of panels and chips.
 * @cssprop [--sixcity-gap=1em] - Space between elements.
 * @cssprop [--sixcity-radius=0.25em] - Radius of corners.
 * @cssprop [--sixcity-min-block-size=0] - Minimum height of the widget, also while the feed loads.
 */
export class ProjectListElement extends FeedElement {
  static override readonly options: OptionSchema = projectListOptions;
  static override readonly styles = [
    ...[sharedStyles, recordStyles, filterBarStyles, barStyles],
    ...[cardStyles, rowStyles, timelineRowStyles],
  ];

  static {
    defineOptions(this, projectListOptions);
  }

  readonly #failedImages = new Set<string>();
  readonly #print = new PrintController(this, this.renderNow, () => this.#actions.isMissing);
  readonly #actions: ActionsController = new ActionsController(this, {
    ...this.surroundings,
    load: () => import('./project-actions.js'),
    more: projectPartsChunk,
    isNeeded: () =>
      this.layout === 'timeline' || this.#list.query.open.length > 0 || this.#list.view?.isFixed === true,
  });
  readonly #list = new ListController<Project, ProjectListView, ProjectListOptions>(this, {
    ...this.surroundings,
    kind: projectKind,
    createView: (narrowing) => createProjectListView(() => projectPartsChunk.provided?.timelineOf, narrowing),
    loadControls: () => import('../controls/controls.js'),
    countMessage: 'projects',
    sortName,
    print: this.#print,
  });

  protected override get content(): WidgetContent {
    return this.#list;
  }

  protected override render(): TemplateResult {
    const props = {...this.shellProps, heading: this.heading, headingLevel: this.headingLevel};
    return widgetShellTemplate(props, (snapshot, locale) => this.#contentTemplate(snapshot, locale));
  }

  #contentTemplate(snapshot: FeedSnapshot, locale: Locale): TemplateResult {
    const {view} = this.#list;
    if (!view) return html``;
    const title = widgetTitle('project-list', this, {feed: snapshot.feed, locale});
    return listTemplate(this.#list, {
      view,
      snapshot,
      locale,
      emptyMessages: locale.messages.noProjects,
      noFilters: this.noFilters,
      pageSize: this.pageSize,
      print: this.#print,
      subscribeUrl: subscribeUrl(this),
      notes: projectNotes(view.selection, this, locale),
      orderTemplate: () => this.#orderTemplate(view, locale),
      itemsTemplate: () => this.#projectsTemplate(view, snapshot, locale),
      title,
      actionsTemplate: () =>
        listActionsTemplate(projectExport, this.#list, title, 'project-list', this.#actions, locale),
      isFixed: view.isFixed,
    });
  }

  #orderTemplate({selection, sort}: ProjectListView, locale: Locale): unknown {
    return orderTemplate({
      locale,
      choices: sortChoices(selection.sortFields, sort, this.sort),
      current: sort,
      nameOf: (choice) => sortName(choice, locale),
      choose: this.#list.sortBy,
    });
  }

  #projectsTemplate(view: ProjectListView, snapshot: FeedSnapshot, locale: Locale): TemplateResult {
    const {groupBy, layout} = this;
    const level = contentLevelOf(this);
    const {isOpen, toggle, query, controls} = this.#list;
    const parts = projectPartsChunk.provided;
    const around = {...view, isAlone: view.isFixed, cities: view.selection.cities};
    const context = projectContext(
      snapshot,
      locale,
      around,
      {groupBy, level},
      {
        isOpen,
        toggle,
        urlOf: this.#urlOf,
        actions: (project) => this.#projectActionsTemplate(project, snapshot, locale),
        imageOf: (project) => this.#imageOf(project, snapshot, locale),
        dropImage: this.#dropImage,
        details: (...args) => parts?.detailsTemplate(...args) ?? this.#actions.pendingTemplate(),
        timeline: this.#timelineTemplates(view, locale),
        highlight: controls?.createHighlight(query.search),
        isPrinting: this.#print.isPrinting,
      },
    );
    const props = {grouping: groupBy, headingLevel: level, layout};
    return html` ${context.timeline?.keys ?? nothing} ${groupsTemplate(view.shown, props, context)} `;
  }

  /** Until the timeline is loaded there are names without bars. If it cannot be loaded, rows show dates in words. */
  #timelineTemplates({timeline, day}: ProjectListView, locale: Locale): TimelineTemplates | undefined {
    if (this.layout !== 'timeline') return undefined;
    const parts = projectPartsChunk.provided;
    if (!parts) return this.#actions.hasFailed ? undefined : pendingTimeline;
    return timeline && parts.timelineTemplates(timeline, day, locale);
  }

  #projectActionsTemplate(project: Project, {feed}: FeedSnapshot, locale: Locale): unknown {
    const url = this.#urlOf(project.id);
    return itemActionsTemplate(projectExport, project, project.name, {feed, locale}, url, this.#actions);
  }

  #imageOf(project: Project, {feed, baseOf}: FeedSnapshot, {code}: Locale): ShownImage | undefined {
    if (!this.images || this.layout !== 'cards') return undefined;
    return shownImage(
      project.image,
      baseOf(project),
      code,
      feed.language,
      (url) => allowsImage(url) && !this.#failedImages.has(url),
    );
  }

  /** An image that failed is left out, with its credit and its space. */
  readonly #dropImage = (url: string): void => {
    this.#failedImages.add(url);
    this.requestUpdate();
  };

  readonly #urlOf = (id: string): string | undefined => this.#actions.recordLink('project-list', id, this);
}

declare global {
  interface HTMLElementTagNameMap {
    'sixcity-project-list': ProjectListElement;
  }
}
