import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Project, Status} from '../../core/model/feed.js';
import type {ShownGroup} from '../../core/query/page.js';
import {createInstanceKeys} from '../../core/query/instance-keys.js';
import type {ProjectGroupBy} from '../../core/query/project-selector.js';
import {headingTemplate} from '../templates/heading-template.js';
import {textTemplate} from '../templates/text-template.js';
import type {ProjectLayout} from './options.js';
import type {ProjectContext} from './project-context.js';
import {projectTemplate} from './project-template.js';
import type {TimelineTemplates} from './timeline-template.js';

export interface GroupsProps {
  readonly grouping: ProjectGroupBy;
  readonly headingLevel: number;
  readonly layout: ProjectLayout;
}

type Keyed = readonly [instanceKey: string, project: Project];

/** The groups of the list, each with its heading and its number of projects. */
export const groupsTemplate = (
  groups: readonly ShownGroup<Project>[],
  {grouping, headingLevel, layout}: GroupsProps,
  context: ProjectContext,
): readonly TemplateResult[] => {
  const instanceKeyOf = createInstanceKeys();
  return groups.map((group) => {
    const keyed = group.members.map((project): Keyed => [instanceKeyOf(project), project]);
    const hasHeading = grouping !== 'none' && !context.isAlone;
    return html`
      <div class="group" part="group">
        ${
          hasHeading
            ? countedHeading(headingLevel, groupName(group, grouping, context), group.total, context)
            : nothing
        }
        ${
          context.timeline && !context.isFixed
            ? timelineTemplate(keyed, headingLevel + (hasHeading ? 1 : 0), context.timeline, context)
            : listTemplate(keyed, context.isAlone ? 'alone' : layout, context)
        }
      </div>
    `;
  });
};

const countedHeading = (level: number, name: unknown, count: number, {locale}: ProjectContext) =>
  headingTemplate(
    level,
    html`${name} <span class="number">${locale.formats.number(count)}</span>`,
    'group-heading',
  );

const listTemplate = (keyed: readonly Keyed[], layout: string, context: ProjectContext): TemplateResult =>
  html`<ul class=${layout === 'cards' ? 'projects' : `projects ${layout}`} part="projects" role="list">
    ${repeat(
      keyed,
      ([key]) => key,
      ([key, project]) => projectTemplate(project, key, context),
    )}
  </ul>`;

/** The projects with a date between lines of years; the others follow as a list. */
const timelineTemplate = (
  keyed: readonly Keyed[],
  level: number,
  timeline: TimelineTemplates,
  context: ProjectContext,
): TemplateResult => {
  const isDated = ([, project]: Keyed) => timeline.isDated(project);
  const dated = keyed.filter(isDated);
  const undated = keyed.filter((one) => !isDated(one));
  return html`
    ${dated.length > 0 ? timeline.dated(listTemplate(dated, 'timeline', context)) : nothing}
    ${
      undated.length === 0
        ? nothing
        : html`<div class="undated">
            ${
              dated.length > 0
                ? countedHeading(level, context.locale.messages.statusGroup.unknown, undated.length, context)
                : nothing
            }
            ${listTemplate(undated, 'timeline', context)}
          </div>`
    }
  `;
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
