import {html, type PropertyValues, type TemplateResult} from 'lit';
import type {Project} from '../feed/feed.js';
import type {FeedSnapshot} from '../feed/feed-pages.js';
import type {Locale} from '../i18n/locale.js';
import {textIn} from '../i18n/text.js';
import {firstOf} from '../query/page.js';
import {
  projectGroupings,
  selectProjects,
  type ProjectGrouping,
  type ProjectListView,
  type ProjectQuery,
} from '../query/select-projects.js';
import {projectSortFields, type ProjectSort, type ProjectSortField} from '../query/project-order.js';
import {rememberLast} from '../query/remember-last.js';
import {parseSort} from '../query/sort.js';
import {FeedElement} from '../shared/feed-element.js';
import {footTemplate} from '../shared/foot-template.js';
import {frameTemplate} from '../shared/frame-template.js';
import {ListState} from '../shared/list-state.js';
import {moreTemplate} from '../shared/more-template.js';
import {projectNotes} from '../shared/project-notes.js';
import {defineOptions, integer, oneOf, text, type Legal} from '../shared/option.js';
import {recordStyles} from '../shared/record-styles.js';
import {sharedStyles} from '../shared/shared-styles.js';
import {emptyTemplate} from '../shared/status-templates.js';
import {groupsTemplate} from './groups-template.js';
import {projectContext, type ProjectContext} from './project-context.js';
import {projectListStyles} from './project-list-styles.js';
import {sortChoices, sortName, sortTemplate} from './sort-template.js';

export const projectLayouts = ['cards', 'rows'] as const;
export type ProjectLayout = (typeof projectLayouts)[number];

const standardSort: ProjectSort = {field: 'name', descending: false};
const sortOption: Legal<string> = (value) =>
  parseSort(text(value), projectSortFields) ? text(value) : 'name';

/**
 * The projects of a feed, grouped by status; each opens in place.
 * @tagname sixcity-project-list
 * @slot heading - Instead of the `heading` attribute.
 * @slot empty - Instead of the sentence that there is nothing to show.
 * @slot footer - Below the list.
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
 * @csspart details - What opens.
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
  static override readonly styles = [sharedStyles, recordStyles, projectListStyles];

  /** What the list is divided by: status, theme, fund, city or none. @attr group-by */
  declare groupBy: ProjectGrouping;
  /** Cards or rows. @attr */
  declare layout: ProjectLayout;
  /** A field, `-field` for descending: name, start, end, total, feed. @attr */
  declare sort: string;
  /** How many projects are shown at first, and how many more at a time, 1 to 1,000. @attr page-size */
  declare pageSize: number;

  static {
    defineOptions(this, {
      groupBy: oneOf(projectGroupings, 'status'),
      layout: oneOf(projectLayouts, 'cards'),
      sort: sortOption,
      pageSize: integer(1, 1000, 20),
    });
  }

  readonly #reader = new ListState<ProjectSortField>(this);
  readonly #select = rememberLast(selectProjects);

  protected override willUpdate(changed: PropertyValues): void {
    this.#reader.follow(changed);
  }

  protected override render(): TemplateResult {
    return html`<div class=${this.layout}>
      ${frameTemplate(this.frame, (snapshot, locale) => this.#listTemplate(snapshot, locale))}
    </div>`;
  }

  #listTemplate(snapshot: FeedSnapshot, locale: Locale): TemplateResult {
    const {messages, formats} = locale;
    const view = this.#viewOf(snapshot, locale);
    this.warnOfUnknownIds(snapshot, view.unknownIds);
    if (view.empty) return emptyTemplate(messages.empty.projects[view.empty]);
    const count = messages.projects(view.projects.length, formats.number(view.projects.length));
    const groups = firstOf(view.groups, this.#reader.limit);
    return html`
      ${projectNotes(view, locale, {asOf: this.asOf, hasStatusPreset: this.status.length > 0})}
      <div class="bar" part="bar">
        <p part="count">${snapshot.isComplete ? count : messages.soFar(count)}</p>
        ${sortTemplate(sortChoices(view.sortFields, this.#sort), this.#sort, messages, this.#sortBy)}
      </div>
      ${groupsTemplate(groups, this.groupBy, this.headingLevel + 1, this.#contextOf(snapshot, view, locale))}
      ${moreTemplate(view.places, this.#reader.limit, this.pageSize, locale, (count) => void this.#showMore(count))}
      ${footTemplate(snapshot, locale)}
    `;
  }

  #viewOf({feed}: FeedSnapshot, {code, formats}: Locale): ProjectListView {
    const query: ProjectQuery = {
      preset: this.preset,
      groupBy: this.groupBy,
      sort: this.#sort,
      day: this.dayFor(feed),
      isChosenDay: this.asOf !== '',
    };
    const nameOf = ({name}: Project) => textIn(name, code, feed.language).value;
    return this.#select(code, feed, query, {compare: formats.compare, nameOf});
  }

  #contextOf(snapshot: FeedSnapshot, view: ProjectListView, locale: Locale): ProjectContext {
    return projectContext(snapshot, locale, {
      statusOf: view.statusOf,
      showsStatus: this.groupBy !== 'status',
      level: this.headingLevel + (this.groupBy === 'none' ? 1 : 2),
      isOpen: this.#reader.isOpen,
      toggle: this.#reader.toggle,
    });
  }

  get #sort(): ProjectSort {
    return this.#reader.sort ?? parseSort(this.sort, projectSortFields) ?? standardSort;
  }

  readonly #sortBy = (sort: ProjectSort): void => {
    this.#reader.sortBy(sort);
    this.say((messages) => messages.sorted(sortName(sort, messages)));
  };

  readonly #showMore = async (count: number): Promise<void> => {
    await this.#reader.grow(count);
    const {formats} = this.locale;
    this.say(({moreShown, projects}) => moreShown(projects(count, formats.number(count))));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sixcity-project-list': ProjectListElement;
  }
}
