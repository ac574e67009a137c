import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Project, Status} from '../../core/model/feed.js';
import type {ShownGroup} from '../../core/query/page.js';
import {createInstanceKeys} from '../../core/query/instance-keys.js';
import type {ProjectGroupBy} from '../../core/query/project-selector.js';
import {textTemplate} from '../templates/text-template.js';
import {groupHeading} from '../templates/counted-heading.js';
import type {ProjectLayout} from './options.js';
import type {ProjectContext} from './project-context.js';
import {projectTemplate} from './project-template.js';
import type {KeyedProject} from './timeline-template.js';

export interface GroupsProps {
  readonly grouping: ProjectGroupBy;
  readonly headingLevel: number;
  readonly layout: ProjectLayout;
}

/** The groups of the list, each with its heading and its number of projects. */
export const groupsTemplate = (
  groups: readonly ShownGroup<Project>[],
  {grouping, headingLevel, layout}: GroupsProps,
  context: ProjectContext,
): readonly TemplateResult[] => {
  const instanceKeyOf = createInstanceKeys();
  return groups.map((group) => {
    const keyed = group.members.map((project): KeyedProject => [instanceKeyOf(project), project]);
    const hasHeading = grouping !== 'none' && !context.isAlone;
    return html`
      <div class="group" part="group">
        ${
          hasHeading
            ? groupHeading(headingLevel, groupName(group, grouping, context), group, context)
            : nothing
        }
        ${
          context.timeline && !context.isFixed
            ? context.timeline.group(keyed, headingLevel + (hasHeading ? 1 : 0), (rows) =>
                listTemplate(rows, 'timeline', context),
              )
            : listTemplate(keyed, context.isAlone ? 'alone' : layout, context)
        }
      </div>
    `;
  });
};

const listTemplate = (
  keyed: readonly KeyedProject[],
  layout: string,
  context: ProjectContext,
): TemplateResult =>
  html`<ul class=${layout === 'cards' ? 'projects' : `projects ${layout}`} part="projects" role="list">
    ${repeat(
      keyed,
      ([key]) => key,
      ([key, project]) => projectTemplate(project, key, context),
    )}
  </ul>`;

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
