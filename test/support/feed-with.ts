import type {Feed, Project, Publication} from '../../src/core/model/feed.js';

/** Creates a parsed feed; a test overrides only what it needs. */
export const feedWith = (parts: Partial<Feed> = {}): Feed => ({
  version: '1.0',
  language: 'fi',
  title: 'Kuusikko',
  updated: '2026-01-02T03:04:05Z',
  publisher: {name: 'Toimisto'},
  cities: [],
  themes: [],
  funds: [],
  series: [],
  levels: [],
  facts: [],
  projects: [],
  publications: [],
  ...parts,
});

export const projectWith = (id: string, parts: Partial<Project> = {}): Project => ({
  id,
  name: `Hanke ${id}`,
  ...parts,
});

export const publicationWith = (id: string, parts: Partial<Publication> = {}): Publication => ({
  id,
  type: 'report',
  title: `Julkaisu ${id}`,
  ...parts,
});

/** Creates records whose names are their ids. */
export const named = (...ids: readonly string[]): readonly {readonly id: string; readonly name: string}[] =>
  ids.map((id) => ({id, name: id}));

export const idsOf = (records: readonly {readonly id: string}[]): readonly string[] =>
  records.map(({id}) => id);
