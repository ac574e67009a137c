import {statuses, type Feed, type Project, type Status} from '../feed/feed.js';
import {idKey} from '../feed/ids.js';
import {citiesOf} from './cities.js';
import {optional} from './dimension.js';

/** What the page's editor has chosen. Values of one name are OR, names are AND; the reader cannot undo it. */
export const presetNames = ['city', 'theme', 'fund', 'status', 'project', 'without'] as const;
export type PresetName = (typeof presetNames)[number];
export type Preset = Readonly<Record<PresetName, readonly string[]>>;

export interface UnknownId {
  readonly attribute: string;
  readonly id: string;
}
/** The ids that count; undefined where none were asked for. None left is not the same as none asked for. */
export type Wanted = ReadonlySet<string> | undefined;

/** Wanted ids as a feed writes them; what the feed does not have is dropped and noted. */
export const resolveIds = (
  attribute: string,
  wanted: readonly string[],
  known: readonly string[],
  unknown: UnknownId[],
): Wanted => {
  if (wanted.length === 0) return undefined;
  const ids = new Map(known.map((id) => [idKey(id), id]));
  const found = wanted.flatMap((id) => {
    const own = ids.get(idKey(id));
    if (own === undefined) unknown.push({attribute, id});
    return optional(own);
  });
  return new Set(found);
};

export const hasOneOf = (wanted: Wanted, ids: readonly string[]): boolean =>
  !wanted || ids.some((id) => wanted.has(id));

/** A preset as it applies to the projects of one feed. */
export interface ResolvedPreset {
  /** Whether a project is in, its status aside. */
  readonly matches: (project: Project) => boolean;
  readonly matchesStatus: (status: Status) => boolean;
  /** Ids that the feed does not have: dropped, and worth a warning. */
  readonly unknown: readonly UnknownId[];
  /** The cities that were chosen, as the feed writes them. */
  readonly cities: Wanted;
}

export const idsOf = (records: readonly {readonly id: string}[]): readonly string[] =>
  records.map(({id}) => id);

export const resolvePreset = (preset: Preset, feed: Feed): ResolvedPreset => {
  const unknown: UnknownId[] = [];
  const resolve = (name: PresetName, known: readonly string[]) =>
    resolveIds(name, preset[name], known, unknown);
  const projectIds = idsOf(feed.projects);
  const cities = resolve('city', idsOf(feed.cities));
  const themes = resolve('theme', idsOf(feed.themes));
  const funds = resolve('fund', idsOf(feed.funds));
  const statusIds = resolve('status', statuses);
  const projects = resolve('project', projectIds);
  const without = resolve('without', projectIds);
  return {
    unknown,
    cities,
    matchesStatus: (status) => hasOneOf(statusIds, [status]),
    matches: (project) =>
      hasOneOf(cities, citiesOf(project)) &&
      hasOneOf(themes, project.themes ?? []) &&
      hasOneOf(funds, optional(project.fund)) &&
      hasOneOf(projects, [project.id]) &&
      !without?.has(project.id),
  };
};
