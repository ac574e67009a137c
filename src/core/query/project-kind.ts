import {lists, textNames} from '../feed-format/fields.js';
import {amountsOf} from '../model/amounts.js';
import {dayNumber, firstDay, lastDay} from '../model/days.js';
import type {Project} from '../model/feed.js';
import {statusOn} from '../model/derived-fields.js';
import {collectedFacet} from './facet.js';
import {sortKeysOf, type ItemKind} from './item-kind.js';
import {projectFacet, projectFacetNames, runningYears, selfNamed} from './project-facets.js';

export const projectSortFields = ['name', 'start', 'end', 'total', 'feed'] as const;
export type ProjectSortField = (typeof projectSortFields)[number];

const projectTexts = textNames(lists.projects);

export const projectKind: ItemKind<Project> = {
  itemsOf: ({projects}) => projects,
  facetOf: (name, feed, day) => {
    if (name === 'year') return runningYears(feed);
    if (name === 'project') {
      return collectedFacet(
        ({id}) => [id],
        () => selfNamed(feed.projects.map(({id}) => id)),
      );
    }
    const facetName = projectFacetNames.find((projectFacetName) => projectFacetName === name);
    return facetName && projectFacet(facetName, feed, (project) => statusOn(project, day));
  },
  presets: ['city', 'theme', 'fund', 'status', 'project'],
  facets: ['status', 'city', 'theme', 'fund', 'lead', 'year'],
  sortFields: projectSortFields,
  sortKeys: sortKeysOf<Project, ProjectSortField>({
    name:
      (_feed, textOf) =>
      ({name}) =>
        textOf(name),
    start:
      () =>
      ({start}) =>
        start && dayNumber(firstDay(start)),
    end:
      () =>
      ({end}) =>
        end && dayNumber(lastDay(end)),
    total: () => (project) => amountsOf(project, 'total')[0]?.cents,
  }),
  beginning: ({start}) => start && firstDay(start),
  texts: (project) => [
    ...projectTexts.map((name) => project[name as 'name']),
    project.code,
    project.objectiveCode,
    project.categoryCode,
    project.lead?.name,
    ...(project.partners ?? []).map((partner) => partner.name),
    project.location?.name,
    project.location?.postcode,
    project.location?.nuts,
    project.contact?.name,
  ],
};
