import type {Project} from '../model/feed.js';
import {lists, textNames} from '../format/format.js';
import {amountsOf} from '../model/amounts.js';
import {dayNumber, firstDay, lastDay} from '../model/days.js';
import {projectFacetNames, projectFacet, runningYears, selfNamed} from './project-facets.js';
import type {ItemKind} from './record-kind.js';
import {statusOn} from '../model/status.js';

export const projectSortFields = ['name', 'start', 'end', 'total', 'feed'] as const;
export type ProjectSortField = (typeof projectSortFields)[number];

const projectTexts = textNames(lists.projects);

export const projectKind: ItemKind<Project> = {
  itemsOf: ({projects}) => projects,
  facetOf: (name, feed, day) => {
    if (name === 'year') return runningYears(feed);
    if (name === 'project')
      return {valuesOf: ({id}) => [id], names: selfNamed(feed.projects.map(({id}) => id))};
    const known = projectFacetNames.find((one) => one === name);
    return known && projectFacet(known, feed, (project) => statusOn(project, day));
  },
  presets: ['city', 'theme', 'fund', 'status', 'project'],
  facets: ['status', 'city', 'theme', 'fund', 'lead', 'year'],
  sortKey: (field, _feed, textOf) => {
    switch (field) {
      case 'start':
        return ({start}) => start && dayNumber(firstDay(start));
      case 'end':
        return ({end}) => end && dayNumber(lastDay(end));
      case 'total':
        return (project) => amountsOf(project, 'total')[0]?.cents;
      default:
        return ({name}) => textOf(name);
    }
  },
  sortFields: projectSortFields,
  beginning: ({start}) => start && firstDay(start),
  texts: (project) => [
    ...projectTexts.map((name) => project[name as 'name']),
    project.code,
    project.lead?.name,
    ...(project.partners ?? []).map((partner) => partner.name),
    project.location?.name,
    project.location?.postcode,
    project.contact?.name,
  ],
};
