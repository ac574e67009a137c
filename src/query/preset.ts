import type {Feed, Project, Status} from '../feed/feed.js';
import {statuses} from '../feed/feed.js';
import {idKey} from '../feed/ids.js';
import {citiesOf} from './cities.js';

/** What the page's editor has chosen. Values of one name are OR, names are AND; the reader cannot undo it. */
export const presetNames = ['city', 'theme', 'fund', 'status', 'project', 'without'] as const;
export type PresetName = (typeof presetNames)[number];
export type Preset = Readonly<Record<PresetName, readonly string[]>>;

export interface UnknownId {
  readonly attribute: PresetName;
  readonly id: string;
}
/** A preset as it applies to one feed. */
export interface ResolvedPreset {
  /** Whether a project is in, its status aside. */
  readonly matches: (project: Project) => boolean;
  readonly matchesStatus: (status: Status) => boolean;
  /** Ids that the feed does not have: dropped, and worth a warning. */
  readonly unknown: readonly UnknownId[];
}

const idsIn = (feed: Feed): Readonly<Record<PresetName, readonly string[]>> => {
  const ids = (records: readonly {readonly id: string}[]) => records.map(({id}) => id);
  const projects = ids(feed.projects);
  return {
    city: ids(feed.cities),
    theme: ids(feed.themes),
    fund: ids(feed.funds),
    status: statuses,
    project: projects,
    without: projects,
  };
};

export const resolvePreset = (preset: Preset, feed: Feed): ResolvedPreset => {
  const known = idsIn(feed);
  const unknown: UnknownId[] = [];
  /** The ids that count; undefined where none were asked for. None left is not the same as none asked for. */
  const resolve = (attribute: PresetName): ReadonlySet<string> | undefined => {
    if (preset[attribute].length === 0) return undefined;
    const ids = new Map(known[attribute].map((id) => [idKey(id), id]));
    const found = preset[attribute].flatMap((wanted) => {
      const id = ids.get(idKey(wanted));
      if (id === undefined) unknown.push({attribute, id: wanted});
      return id ?? [];
    });
    return new Set(found);
  };
  const [cities, themes, funds, statusIds, projects, without] = presetNames.map(resolve);
  const has = (wanted: ReadonlySet<string> | undefined, ids: readonly string[]) =>
    !wanted || ids.some((id) => wanted.has(id));
  return {
    unknown,
    matchesStatus: (status) => has(statusIds, [status]),
    matches: (project) =>
      has(cities, citiesOf(project)) &&
      has(themes, project.themes ?? []) &&
      has(funds, project.fund === undefined ? [] : [project.fund]) &&
      has(projects, [project.id]) &&
      !without?.has(project.id),
  };
};
