import {optional} from '../model/collections.js';
import {firstDay} from '../model/days.js';
import {statuses, type Feed, type Project, type Publication} from '../model/feed.js';
import {byId} from '../model/ids.js';
import {citiesOf, statusOn} from '../model/derived-fields.js';
import {authorsOf, issuedOf, listedName} from '../model/publication.js';
import {primarySubtag} from '../model/text.js';
import {collectedFacet, namesById} from './facet.js';
import {sortKeysOf, type ItemKind} from './item-kind.js';
import {selfNamed} from './project-facets.js';

const sortedColumns = ['title', 'authors', 'year', 'level', 'series', 'language', 'licence'] as const;
export const publicationColumns = [...sortedColumns, 'files'] as const;
export type PublicationColumn = (typeof publicationColumns)[number];
/** Every column except the files, and `feed`, the publisher's order. */
export const publicationSortFields = [...sortedColumns, 'feed'] as const;
export type PublicationSortField = (typeof publicationSortFields)[number];

const yearOf = (publication: Publication): string | undefined => issuedOf(publication).date?.slice(0, 4);

/** Looks up the projects of a publication in a feed. */
const projectsIn = (feed: Feed): ((publication: Publication) => readonly Project[]) => {
  let projects: ReadonlyMap<string, Project> | undefined;
  return ({projects: ids = []}) =>
    ids.length === 0 ? [] : ids.flatMap((id) => optional((projects ??= byId(feed.projects)).get(id)));
};

export const publicationKind: ItemKind<Publication> = {
  itemsOf: ({publications}) => publications,
  /**
   * Cities and themes are the publication's own or, without any, those of its projects. Fund and status come from
   * its projects.
   */
  facetOf: (name, feed, day) => {
    const {publications} = feed;
    const projectsOf = projectsIn(feed);
    switch (name) {
      case 'city':
        return {
          valuesOf: (publication) => publication.cities ?? projectsOf(publication).flatMap(citiesOf),
          names: namesById(feed.cities),
        };
      case 'theme':
        return {
          valuesOf: (publication) =>
            publication.themes ?? projectsOf(publication).flatMap(({themes}) => themes ?? []),
          names: namesById(feed.themes),
        };
      case 'fund':
        return {
          valuesOf: (publication) => projectsOf(publication).flatMap(({fund}) => optional(fund)),
          names: namesById(feed.funds),
        };
      case 'status':
        return {
          valuesOf: (publication) => projectsOf(publication).map((project) => statusOn(project, day)),
          names: new Map(statuses.map((status) => [status, undefined])),
        };
      case 'project':
        return {
          valuesOf: (publication) => publication.projects ?? [],
          names: selfNamed(feed.projects.map(({id}) => id)),
        };
      case 'series':
        return {valuesOf: ({series}) => optional(series), names: namesById(feed.series)};
      case 'level':
        return {valuesOf: ({level}) => optional(level), names: namesById(feed.levels)};
      case 'language': {
        const languageOf = ({language}: Publication) => optional(language && primarySubtag(language));
        return {
          valuesOf: languageOf,
          names: selfNamed(publications.flatMap(languageOf)),
          toKey: primarySubtag,
        };
      }
      case 'year': {
        const valuesOf = (publication: Publication) => optional(yearOf(publication));
        // Newest first, as is usual for publications.
        return collectedFacet(valuesOf, () => selfNamed(publications.flatMap(valuesOf).sort().reverse()));
      }
      case 'lead':
        return undefined;
    }
  },
  presets: ['city', 'theme', 'fund', 'status', 'project', 'series', 'level', 'language', 'year'],
  facets: ['level', 'series', 'year', 'language'],
  sortFields: publicationSortFields,
  sortKeys: sortKeysOf<Publication, PublicationSortField>({
    title:
      (_feed, textOf) =>
      ({title}) =>
        textOf(title),
    authors: () => (publication) => authorsOf(publication).join('; ') || undefined,
    year: () => yearOf,
    // Levels are sorted in the order of the feed, which is the reading order.
    level: ({levels}) => {
      const indexes = new Map(levels.map(({id}, index) => [id, index]));
      return ({level}) => indexes.get(level ?? '');
    },
    series: ({series: all}, textOf) => {
      const names = new Map(all.map(({id, name}) => [id, textOf(name)]));
      return ({series}) => names.get(series ?? '');
    },
    language:
      () =>
      ({language}) =>
        language && primarySubtag(language),
    licence:
      () =>
      ({licence}) =>
        licence,
  }),
  beginning: (publication) => {
    const {date} = issuedOf(publication);
    return date && firstDay(date);
  },
  texts: (publication) => [
    publication.title,
    ...[...(publication.author ?? []), ...(publication.editor ?? [])].map(listedName),
    publication.abstract,
    publication.publisher,
    publication['publisher-place'],
    publication.genre,
    publication['container-title'],
    publication['collection-title'],
    publication.DOI,
    publication.ISBN,
    publication.ISSN,
    publication.terms,
    publication.attribution,
  ],
};
