import {html, type PropertyValues, type TemplateResult} from 'lit';
import type {FeedSnapshot} from '../feed/feed-pages.js';
import type {Locale} from '../i18n/locale.js';
import {firstOf} from '../query/page.js';
import {
  projectGroupings,
  type ProjectGrouping,
  type ProjectListView,
  type ProjectQuery,
} from '../query/select-projects.js';
import {parseSort, type ProjectSort} from '../query/sort.js';
import {FeedElement} from '../shared/feed-element.js';
import {frameTemplate} from '../shared/frame-template.js';
import {defineOptions, integer, oneOf, text, type Legal} from '../shared/option.js';
import {sharedStyles} from '../shared/shared-styles.js';
import {emptyTemplate} from '../shared/status-templates.js';
import {warnOnce} from '../shared/warn-once.js';
import {groupsTemplate} from './groups-template.js';
import {footTemplate, notesTemplate} from './list-notes.js';
import {moreTemplate} from './more-template.js';
import {projectContext, type ProjectContext} from './project-context.js';
import {projectListStyles} from './project-list-styles.js';
import {projectSelector} from './project-selector.js';
import {sortChoices, sortName, sortTemplate} from './sort-template.js';

export const projectLayouts = ['cards', 'rows'] as const;
export type ProjectLayout = (typeof projectLayouts)[number];

const standardSort: ProjectSort = {field: 'name', descending: false};
const sortOption: Legal<string> = (value) => (parseSort(text(value)) ? text(value) : 'name');

/**
 * The projects of a feed, grouped by status; each opens in place.
 * @tagname sixcity-project-list
 * @slot heading - Instead of the `heading` attribute.
 * @slot empty - Instead of the sentence that there is nothing to show.
 * @slot footer - Below the list.
 */
export class ProjectListElement extends FeedElement {
  static override readonly styles = [sharedStyles, projectListStyles];

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

  /** The reader's order, once one was chosen. */
  #chosenSort: ProjectSort | undefined;
  /** How many projects the reader has asked for beyond the first page. */
  #extra = 0;
  readonly #openPlaces = new Set<string>();

  readonly #select = projectSelector();

  protected override render(): TemplateResult {
    return html`<div class=${this.layout}>
      ${frameTemplate(this.frame, (snapshot, locale) => this.#listTemplate(snapshot, locale))}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#warnOfUnknownIds();
  }

  #listTemplate(snapshot: FeedSnapshot, locale: Locale): TemplateResult {
    const {messages, formats} = locale;
    const view = this.#viewOf(snapshot, locale);
    if (view.empty) return emptyTemplate(view.empty === 'feed' ? messages.emptyFeed : messages.emptyPreset);
    const count = messages.projects(view.projects.length, formats.number(view.projects.length));
    const groups = firstOf(view.groups, this.#limit);
    return html`
      ${notesTemplate(view, locale, {asOf: this.asOf, hasStatusPreset: this.status.length > 0})}
      <div class="bar" part="bar">
        <p part="count">${snapshot.isComplete ? count : messages.soFar(count)}</p>
        ${sortTemplate(sortChoices(view.projects, this.#sort), this.#sort, messages, this.#sortBy)}
      </div>
      ${groupsTemplate(groups, this.groupBy, this.headingLevel + 1, this.#contextOf(snapshot, view, locale))}
      ${moreTemplate(view.places, this.#limit, this.pageSize, locale, this.#showMore)}
      ${footTemplate(snapshot, locale)}
    `;
  }

  #viewOf(snapshot: FeedSnapshot, locale: Locale): ProjectListView {
    const {feed} = snapshot;
    const query: ProjectQuery = {
      preset: this.preset,
      groupBy: this.groupBy,
      sort: this.#sort,
      day: this.dayFor(feed),
      isChosenDay: this.asOf !== '',
    };
    return this.#select(feed, query, locale);
  }

  #contextOf(snapshot: FeedSnapshot, view: ProjectListView, locale: Locale): ProjectContext {
    return projectContext(snapshot, locale, {
      statusOf: view.statusOf,
      showsStatus: this.groupBy !== 'status',
      level: this.headingLevel + (this.groupBy === 'none' ? 1 : 2),
      isOpen: (place) => this.#openPlaces.has(place),
      toggle: this.#toggle,
    });
  }

  get #limit(): number {
    return this.pageSize + this.#extra;
  }

  get #sort(): ProjectSort {
    return this.#chosenSort ?? parseSort(this.sort) ?? standardSort;
  }

  readonly #toggle = (place: string): void => {
    if (!this.#openPlaces.delete(place)) this.#openPlaces.add(place);
    this.requestUpdate();
  };

  readonly #sortBy = (sort: ProjectSort): void => {
    this.#chosenSort = sort;
    this.requestUpdate();
    this.say((messages) => messages.sorted(sortName(sort, messages)));
  };

  readonly #showMore = (count: number): void => void this.#grow(count);

  /** Shows more, and puts the focus on the first of what is new. */
  async #grow(count: number): Promise<void> {
    const shown = this.#limit;
    this.#extra += count;
    this.requestUpdate();
    await this.updateComplete;
    this.shadowRoot?.querySelectorAll<HTMLElement>('.name')[shown]?.focus();
    this.say((messages) => messages.moreShown(count, this.locale.formats.number(count)));
  }

  #warnOfUnknownIds(): void {
    const {state} = this.feedController;
    // On a later page of the feed an id may yet be found.
    if (!('snapshot' in state) || !state.snapshot.isComplete) return;
    for (const {attribute, id} of this.#viewOf(state.snapshot, this.locale).unknownIds) {
      warnOnce(this, `${this.localName}: the feed has no ${attribute} "${id}"`);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sixcity-project-list': ProjectListElement;
  }
}
