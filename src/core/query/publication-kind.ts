import {statuses, type Feed, type Project, type Publication} from '../model/feed.js';
import {byId} from '../model/ids.js';
import {issuedOf} from '../model/issued.js';
import {citiesOf} from '../model/cities.js';
import {firstDay} from '../model/days.js';
import {byIdAndName, optional} from './facet.js';
import {selfNamed} from './project-facets.js';
import type {ItemKind} from './record-kind.js';
import {statusOn} from '../model/status.js';

const sortedColumns = ['title', 'authors', 'year', 'level', 'series', 'language', 'licence'] as const;
export const publicationColumns = [...sortedColumns, 'files'] as const;
export type PublicationColumn = (typeof publicationColumns)[number];
/** Every column but the files, and the publisher's own order. */
export const publicationSortFields = [...sortedColumns, 'feed'] as const;
export type PublicationSortField = (typeof publicationSortFields)[number];

/** Who made a publication, as they are listed: "Halonen, Roosa". */
export const authorsOf = ({author, editor}: Publication): readonly string[] =>
  (author ?? editor ?? []).flatMap(
    ({family, given, literal}) => literal ?? ([family, given].filter(Boolean).join(', ') || []),
  );

const yearOf = (publication: Publication): string | undefined => issuedOf(publication).date?.slice(0, 4);
const withoutRegion = (tag: string): string => tag.replace(/-.*/, '').toLowerCase();

/** The projects that a publication names, as a feed has them. */
const projectsIn = (feed: Feed): ((publication: Publication) => readonly Project[]) => {
  const projects = byId(feed.projects);
  return (publication) => (publication.projects ?? []).flatMap((id) => optional(projects.get(id)));
};

export const publicationKind: ItemKind<Publication> = {
  itemsOf: ({publications}) => publications,
  /** A publication's own cities and themes, else its projects'; fund and status only through its projects. */
  facetOf: (name, feed, day) => {
    const {publications} = feed;
    const projectsOf = projectsIn(feed);
    switch (name) {
      case 'city':
        return {
          valuesOf: (one) => one.cities ?? projectsOf(one).flatMap(citiesOf),
          names: byIdAndName(feed.cities),
        };
      case 'theme':
        return {
          valuesOf: (one) => one.themes ?? projectsOf(one).flatMap(({themes}) => themes ?? []),
          names: byIdAndName(feed.themes),
        };
      case 'fund':
        return {
          valuesOf: (one) => projectsOf(one).flatMap(({fund}) => optional(fund)),
          names: byIdAndName(feed.funds),
        };
      case 'status':
        return {
          valuesOf: (one) => projectsOf(one).map((project) => statusOn(project, day)),
          names: new Map(statuses.map((status) => [status, undefined])),
        };
      case 'project':
        return {valuesOf: (one) => one.projects ?? [], names: selfNamed(feed.projects.map(({id}) => id))};
      case 'series':
        return {valuesOf: ({series}) => optional(series), names: byIdAndName(feed.series)};
      case 'level':
        return {valuesOf: ({level}) => optional(level), names: byIdAndName(feed.levels)};
      case 'language': {
        const languageOf = ({language}: Publication) => optional(language && withoutRegion(language));
        return {
          valuesOf: languageOf,
          names: selfNamed(publications.flatMap(languageOf)),
          toKey: withoutRegion,
        };
      }
      case 'year': {
        const valuesOf = (one: Publication) => optional(yearOf(one));
        // The newest year first, as in every list of publications.
        return {valuesOf, names: selfNamed(publications.flatMap(valuesOf).sort().reverse())};
      }
      case 'lead':
        return undefined;
    }
  },
  presets: ['city', 'theme', 'fund', 'status', 'project', 'series', 'level', 'language', 'year'],
  facets: ['level', 'series', 'year', 'language'],
  sortKey: (field, feed, textOf) => {
    switch (field) {
      case 'authors':
        return (one) => authorsOf(one).join('; ') || undefined;
      case 'year':
        return yearOf;
      case 'level': {
        // Levels have an order of their own: the reading order.
        const places = new Map(feed.levels.map(({id}, index) => [id, index]));
        return ({level}) => places.get(level ?? '');
      }
      case 'series': {
        const names = new Map(feed.series.map(({id, name}) => [id, textOf(name)]));
        return ({series}) => names.get(series ?? '');
      }
      case 'language':
        return ({language}) => language;
      case 'licence':
        return ({licence}) => licence;
      default:
        return ({title}) => textOf(title);
    }
  },
  sortFields: publicationSortFields,
  beginning: (one) => {
    const {date} = issuedOf(one);
    return date && firstDay(date);
  },
  texts: (one) => [
    one.title,
    ...authorsOf(one),
    one.abstract,
    one.publisher,
    one.genre,
    one['container-title'],
    one['collection-title'],
    one.DOI,
    one.ISBN,
  ],
};
