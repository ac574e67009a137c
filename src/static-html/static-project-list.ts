import {html} from 'lit';
import {groupsTemplate} from '../widgets/project-list/groups-template.js';
import {projectContext, type ProjectContext} from '../widgets/project-list/project-context.js';
import type {ProjectListElement} from '../widgets/project-list/project-list-element.js';
import {firstItems} from '../core/query/page.js';
import {projectKind, projectSortFields} from '../core/query/project-kind.js';
import {selectProjects, type ProjectListView} from '../core/query/select-projects.js';
import {sortOf} from '../core/query/sort.js';
import {statusOn} from '../core/model/status.js';
import {footTemplate} from '../widgets/templates/foot-template.js';
import {projectNotes} from '../widgets/templates/project-notes-template.js';
import {emptyTemplate} from '../widgets/templates/status-templates.js';
import {presetIn, type StaticContent, type StaticContext} from './static-context.js';
import {shownCountTemplate} from './shown-count-template.js';

/** The context in which a project is shown in full. */
export const openContext = (
  {snapshot, locale, urlOf}: StaticContext,
  list: Pick<ProjectContext, 'day' | 'showsStatus' | 'level'>,
): ProjectContext =>
  projectContext(snapshot, locale, {
    ...list,
    timeline: undefined,
    statusOf: (project) => statusOn(project, list.day),
    isOpen: () => true,
    toggle: () => undefined,
    urlOf,
    // What needs a script has no place here.
    actions: () => undefined,
  });

/** The list as the widget shows it, with each of its projects open. */
export const staticProjectList = (options: ProjectListElement, setting: StaticContext): StaticContent => {
  const {snapshot, locale, today} = setting;
  const {messages, formats} = locale;
  const {groupBy, headingLevel, asOf} = options;
  const day = asOf || today;
  const query = {
    preset: presetIn(options, projectKind),
    groupBy,
    sort: sortOf(projectSortFields, options.sort),
    day,
    isChosenDay: asOf !== '',
  };
  const view: ProjectListView = selectProjects(snapshot.feed, query, locale.order);
  const limit = setting.limit ?? view.itemCount;
  const context = openContext(setting, {
    day,
    showsStatus: groupBy !== 'status',
    level: headingLevel + (groupBy === 'none' ? 1 : 2),
  });
  const count = view.records.length;
  const content = html`
    ${projectNotes(view, locale, {asOf, hasStatusPreset: options.status.length > 0})}
    ${
      view.empty
        ? emptyTemplate(messages.empty.projects[view.empty])
        : html`<p>${messages.projects(count, formats.number(count))}</p>
            ${groupsTemplate(firstItems(view.groups, limit), groupBy, headingLevel + 1, context)}
            ${shownCountTemplate(view.itemCount, limit, locale)}`
    }
    ${footTemplate(snapshot, locale)}
  `;
  return {
    content,
    shown: Math.min(limit, view.itemCount),
    records: view.records,
    unknown: view.unknownIds,
  };
};
