import {statuses, type Feed, type Project, type Publication} from '../feed/feed.js';
import {byId} from '../feed/ids.js';
import {issuedOf} from '../feed/issued.js';
import {citiesOf} from './cities.js';
import {firstDay} from './days.js';
import {groupBy, listed, optional, ungrouped, type Dimension, type Group} from './dimension.js';
import {hasOneOf, idsOf, resolveIds, type Preset, type UnknownId} from './preset.js';
import {
  sortablePublicationFields,
  sortPublications,
  type PublicationSortField,
  type PublicationOrder,
  type PublicationSort,
} from './publication-order.js';
import type {Emptiness} from './select-projects.js';
import {statusOn} from './status.js';

export const publicationGroupings = ['none', 'level', 'series', 'year'] as const;
export type PublicationGrouping = (typeof publicationGroupings)[number];
export const publicationPresetNames = ['series', 'level', 'language', 'year'] as const;
export type PublicationPreset = Preset &
  Readonly<Record<(typeof publicationPresetNames)[number], readonly string[]>>;

export interface PublicationQuery {
  readonly preset: PublicationPreset;
  readonly groupBy: PublicationGrouping;
  readonly sort: PublicationSort;
  /** The day for which the table is drawn up. */
  readonly day: string;
  /** Whether that day was chosen: then what appeared later is left out. */
  readonly isChosenDay: boolean;
}
export interface PublicationTableView {
  readonly groups: readonly Group<Publication>[];
  /** The publications that match, in their order. */
  readonly publications: readonly Publication[];
  readonly sortFields: readonly PublicationSortField[];
  readonly empty: Emptiness | undefined;
  readonly unknownIds: readonly UnknownId[];
}

/** Everything a publication table shows of a feed. */
export const selectPublications = (
  feed: Feed,
  query: PublicationQuery,
  order: PublicationOrder,
): PublicationTableView => {
  const unknownIds: UnknownId[] = [];
  const matches = matcher(feed, query, unknownIds);
  const isOut = ({date}: {readonly date?: string}) =>
    query.isChosenDay && date !== undefined && firstDay(date) > query.day;
  const chosen = feed.publications.filter(
    (publication) => matches(publication) && !isOut(issuedOf(publication)),
  );
  const publications = sortPublications(chosen, query.sort, feed, order);
  const {groupBy: by} = query;
  return {
    groups: by === 'none' ? ungrouped(publications) : groupBy(publications, dimension(by, feed)),
    publications,
    sortFields: sortablePublicationFields(publications, feed, order),
    empty: chosen.length > 0 ? undefined : feed.publications.length === 0 ? 'feed' : 'preset',
    unknownIds,
  };
};

const yearOf = (publication: Publication): readonly string[] =>
  optional(issuedOf(publication).date?.slice(0, 4));
const withoutRegion = (tag: string): string => tag.replace(/-.*/, '');
const languageOf = ({language}: Publication): readonly string[] =>
  optional(language && withoutRegion(language));

/** A publication's own cities and themes, else its projects'; fund and status only through its projects. */
const matcher = (
  feed: Feed,
  {preset, day}: PublicationQuery,
  unknown: UnknownId[],
): ((publication: Publication) => boolean) => {
  const {publications} = feed;
  const projects = byId(feed.projects);
  const resolve = (name: keyof PublicationPreset, known: readonly string[], wanted = preset[name]) =>
    resolveIds(name, wanted, known, unknown);
  const of = (publication: Publication): readonly Project[] =>
    (publication.projects ?? []).flatMap((id) => optional(projects.get(id)));
  const tests = [
    [resolve('city', idsOf(feed.cities)), (one: Publication) => one.cities ?? of(one).flatMap(citiesOf)],
    [
      resolve('theme', idsOf(feed.themes)),
      (one: Publication) => one.themes ?? of(one).flatMap(({themes}) => themes ?? []),
    ],
    [resolve('fund', idsOf(feed.funds)), (one: Publication) => of(one).flatMap(({fund}) => optional(fund))],
    [resolve('status', statuses), (one: Publication) => of(one).map((project) => statusOn(project, day))],
    [resolve('project', [...projects.keys()]), (one: Publication) => one.projects ?? []],
    [resolve('series', idsOf(feed.series)), ({series}: Publication) => optional(series)],
    [resolve('level', idsOf(feed.levels)), ({level}: Publication) => optional(level)],
    [resolve('language', publications.flatMap(languageOf), preset.language.map(withoutRegion)), languageOf],
    [resolve('year', publications.flatMap(yearOf)), yearOf],
  ] as const;
  const without = resolve('without', idsOf(publications));
  return (publication) =>
    !without?.has(publication.id) && tests.every(([wanted, keysOf]) => hasOneOf(wanted, keysOf(publication)));
};

const dimension = (by: Exclude<PublicationGrouping, 'none'>, feed: Feed): Dimension<Publication> => {
  if (by === 'level') return {keysOf: ({level}) => optional(level), names: listed(feed.levels)};
  if (by === 'series') return {keysOf: ({series}) => optional(series), names: listed(feed.series)};
  // The newest year first, as in every list of publications.
  const years = feed.publications.flatMap(yearOf).sort().reverse();
  return {keysOf: yearOf, names: new Map(years.map((year) => [year, year]))};
};
