import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Project, Status} from '../../core/model/feed.js';
import type {ShownGroup} from '../../core/query/page.js';
import {createInstanceKeys} from '../../core/query/query-url.js';
import type {ProjectGroupBy} from '../../core/query/select-projects.js';
import {headingTemplate} from '../templates/heading-template.js';
import {textTemplate} from '../templates/text-template.js';
import type {ProjectContext} from './project-context.js';
import {projectTemplate} from './project-template.js';

/** The groups of the list, each with its heading and its number of projects. */
export const groupsTemplate = (
  groups: readonly ShownGroup<Project>[],
  grouping: ProjectGroupBy,
  headingLevel: number,
  context: ProjectContext,
): readonly TemplateResult[] => {
  const instanceKeyOf = createInstanceKeys();
  return groups.map((group) => {
    const number = context.locale.formats.number(group.total);
    const heading = html`${groupName(group, grouping, context)} (${number})`;
    const keyed = group.members.map((project) => [instanceKeyOf(project), project] as const);
    return html`
      <div class="group" part="group">
        ${grouping === 'none' ? nothing : headingTemplate(headingLevel, heading, 'group-heading')}
        ${context.timeline?.axis() ?? nothing}
        <ul class="projects" part="projects" role="list">
          ${repeat(
            keyed,
            ([key]) => key,
            ([key, project]) => projectTemplate(project, key, context),
          )}
        </ul>
      </div>
    `;
  });
};

const groupName = (
  {key, name}: ShownGroup<Project>,
  grouping: ProjectGroupBy,
  context: ProjectContext,
): unknown => {
  const {messages} = context.locale;
  if (grouping === 'status') return messages.statusGroup[key as Status];
  if (name !== undefined) return textTemplate(name, context);
  return grouping === 'none' ? nothing : messages.unknownGroup[grouping];
};
