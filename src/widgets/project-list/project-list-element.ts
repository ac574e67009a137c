import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {formatsOf, writeProjects} from '../../core/export/export-file.js';
import type {FeedSnapshot} from '../../core/format/feed-pages.js';
import type {Locale} from '../../core/i18n/locale.js';
import {projectKind, projectSortFields} from '../../core/query/project-kind.js';
import {parseSearch} from '../../core/query/search.js';
import {
  createProjectSelector,
  projectGroupings,
  type ProjectGrouping,
  type ProjectListView,
} from '../../core/query/select-projects.js';
import {parseSort} from '../../core/query/sort.js';
import {memoize} from '../../core/query/memoize.js';
import {statusOn} from '../../core/model/status.js';
import {FeedElement} from '../feed-element.js';
import {filterBarStyles} from '../styles/filter-bar-styles.js';
import {listTemplate} from '../templates/list-template.js';
import {widgetShellTemplate} from '../templates/widget-shell-template.js';
import {ListController} from '../controllers/list-controller.js';
import {projectNotes} from '../templates/project-notes-template.js';
import {defineOptions, flag, integer, oneOf, text, type OptionParser} from '../options/option-parsers.js';
import {recordStyles} from '../styles/record-styles.js';
import {sharedStyles} from '../styles/shared-styles.js';
import {actionsStyles} from '../styles/actions-styles.js';
import {actionsTemplate} from '../templates/actions-template.js';
import {listExportTarget, recordExportTarget} from '../controllers/export-target.js';
import {groupsTemplate} from './groups-template.js';
import {projectContext, type ProjectContext} from './project-context.js';
import {projectListStyles} from './project-list-styles.js';
import {timelineOf} from './timeline.js';
import {dayNote} from './timeline-template.js';
import {sortChoices, sortName, sortTemplate} from './sort-template.js';

export const projectLayouts = ['cards', 'rows', 'timeline'] as const;
export type ProjectLayout = (typeof projectLayouts)[number];

const sortOption: OptionParser<string> = (value) =>
  parseSort(text(value), projectSortFields) ? text(value) : 'name';

const projectExport = {formats: formatsOf.projects, write: writeProjects};

/**
 * The projects of a feed, grouped by status; each opens in place.
 * @tagname sixcity-project-list
 * @slot heading - Instead of the `heading` attribute.
 * @slot empty - Instead of the sentence that there is nothing to show.
 * @slot footer - Below the list.
 * @fires {FeedLoadEvent} sixcity-load - The feed is shown; once more after every reload.
 * @fires {FeedErrorEvent} sixcity-error - There is nothing to show, and the widget says why.
 * @fires {DownloadEvent} sixcity-download - A reader has been handed a file.
 * @fires {FilterEvent} sixcity-filter - A reader has searched or filtered.
 * @fires {OpenEvent} sixcity-open - A reader has opened a project, or closed it.
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
 * @csspart filter-bar - The search box, and on narrow pages the button that unfolds the filters.
 * @csspart search - The search box.
 * @csspart filters - The filters.
 * @csspart facet - One filter with its values.
 * @csspart chips - What is chosen of the filters.
 * @csspart chip - The button that takes a chosen value back.
 * @csspart skip - The button that leads past a long list.
 * @csspart bar - The line above the list: how many there are, and their order.
 * @csspart count - How many projects there are.
 * @csspart sort - The list to choose the order from.
 * @csspart group - A group with its heading.
 * @csspart group-heading - The heading of a group.
 * @csspart projects - The list of a group.
 * @csspart project - A project.
 * @csspart project-heading - The heading of a project.
 * @csspart name - The button that opens it.
 * @csspart language-note - The note that a text is in another language.
 * @csspart status - Its status.
 * @csspart facts - Its facts.
 * @csspart axis - The years above a timeline.
 * @csspart track - The line of time of a project.
 * @csspart stretch - The part of it that the project takes.
 * @csspart day - The day for which the list is drawn up, on that line.
 * @csspart details - What opens.
 * @csspart permalink - The link to an opened record.
 * @csspart more - The way to the rest of the list.
 * @cssprop [--sixcity-accent=currentColor] - Lines, bars and the ring of the focus.
 * @cssprop [--sixcity-link=currentColor] - Links and buttons.
 * @cssprop [--sixcity-text=inherit] - Text.
 * @cssprop [--sixcity-border=currentColor at 45 %] - Borders.
 * @cssprop [--sixcity-surface=currentColor at 4 %] - Ground of a card.
 * @cssprop [--sixcity-gap=1em] - Space between things.
 * @cssprop [--sixcity-radius=0.25em] - Corners.
 * @cssprop [--sixcity-min-block-size=0] - Room that the widget keeps, from the waiting on.
 */
export class ProjectListElement extends FeedElement {
  static override readonly styles = [
    sharedStyles,
    recordStyles,
    filterBarStyles,
    actionsStyles,
    projectListStyles,
  ];

  /** What the list is divided by: status, theme, fund, city or none. @attr group-by */
  declare groupBy: ProjectGrouping;
  /** Cards, rows or timeline. @attr */
  declare layout: ProjectLayout;
  /** A field, `-field` for descending: name, start, end, total, feed. @attr */
  declare sort: string;
  /** How many projects are shown at first, and how many more at a time, 1 to 1,000. @attr page-size */
  declare pageSize: number;
  /** Whether there is no box to search in. @attr no-search */
  declare noSearch: boolean;
  /** Whether there are no filters. @attr no-filters */
  declare noFilters: boolean;

  static {
    defineOptions(this, {
      groupBy: oneOf(projectGroupings, 'status'),
      layout: oneOf(projectLayouts, 'cards'),
      sort: sortOption,
      pageSize: integer(1, 1000, 20),
      noSearch: flag,
      noFilters: flag,
    });
  }

  readonly #list = new ListController(this, {
    kind: projectKind,
    select: createProjectSelector(),
    counts: 'projects',
    sortName,
    say: (words) => this.say(words),
    print: this.print,
  });

  readonly #timelineOf = memoize(timelineOf);

  protected override willUpdate(changed: PropertyValues): void {
    this.#list.follow(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#list.updated();
  }

  protected override render(): TemplateResult {
    return html`<div class=${this.layout}>
      ${widgetShellTemplate(this.shell, (snapshot, locale) => this.#listTemplate(snapshot, locale))}
    </div>`;
  }

  #listTemplate(snapshot: FeedSnapshot, locale: Locale): TemplateResult {
    const {asOf, noFilters, pageSize} = this;
    const view = this.#list.viewOf(snapshot, this.settingFor(snapshot.feed, this.groupBy), locale);
    this.warnOfUnknownIds(snapshot, view.unknownIds);
    const messages = locale.messages.empty.projects;
    const options = {
      messages,
      noFilters,
      pageSize,
      print: this.print,
      actions: () =>
        actionsTemplate(
          listExportTarget(
            this.#list,
            projectExport,
            {locale},
            locale.messages.widgets['project-list'],
            this.heading,
          ),
          this.exports,
          locale,
        ),
    };
    return html`
      ${projectNotes(view, locale, {asOf, hasStatusPreset: this.status.length > 0})}
      ${listTemplate(this.#list, view, snapshot, locale, options, () =>
        this.#recordsTemplate(view, snapshot, locale),
      )}
    `;
  }

  #recordsTemplate(view: ProjectListView, snapshot: FeedSnapshot, locale: Locale): TemplateResult {
    const {groupBy, headingLevel} = this;
    const {sort, sortBy, shown} = this.#list;
    const {messages} = locale;
    const count = this.#list.counted(view.records.length, locale);
    const context = this.#contextOf(view, snapshot, locale);
    return html`
      <div class="bar" part="bar">
        <p part="count">${snapshot.isComplete ? count : messages.soFar(count)}</p>
        ${sortTemplate(sortChoices(view.sortFields, sort), sort, messages, sortBy)}
      </div>
      ${context.timeline ? dayNote(context.timeline, context.day, locale) : nothing}
      ${groupsTemplate(shown, groupBy, headingLevel + 1, context)}
    `;
  }

  #contextOf({chosen}: ProjectListView, snapshot: FeedSnapshot, locale: Locale): ProjectContext {
    const {groupBy, headingLevel} = this;
    const {isOpen, toggle, query} = this.#list;
    const day = this.dayFor(snapshot.feed);
    return projectContext(snapshot, locale, {
      day,
      timeline: this.layout === 'timeline' ? this.#timelineOf(chosen) : undefined,
      statusOf: (project) => statusOn(project, day),
      showsStatus: groupBy !== 'status',
      level: headingLevel + (groupBy === 'none' ? 1 : 2),
      isOpen,
      toggle,
      urlOf: (id) => this.urlOf('project-list', id),
      searchWords: parseSearch(query.search),
      actions: (project) =>
        actionsTemplate(
          recordExportTarget(
            project,
            project.name,
            projectExport,
            {feed: snapshot.feed, locale},
            this.urlOf('project-list', project.id),
          ),
          this.exports,
          locale,
        ),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sixcity-project-list': ProjectListElement;
  }
}
