import {publicationKind} from '../../query/publication-kind.js';
import {projectKind} from '../../query/project-kind.js';
import type {Feed, Project, Publication, Text} from '../../model/feed.js';
import {idKey} from '../../model/ids.js';

/** What people can subscribe to: the whole programme, or one city, theme or series. */
export const channelKinds = ['programme', 'city', 'theme', 'series'] as const;
export type ChannelKind = (typeof channelKinds)[number];

export type ChannelItem =
  | {readonly list: 'projects'; readonly record: Project}
  | {readonly list: 'publications'; readonly record: Publication};

export interface Channel {
  readonly kind: ChannelKind;
  /** The id of the city, theme or series; empty for the programme. */
  readonly id: string;
  readonly name: Text | undefined;
  readonly has: (item: ChannelItem) => boolean;
}

/** Every project and publication of a feed, in its order. */
export const itemsOf = ({projects, publications}: Feed): readonly ChannelItem[] => [
  ...projects.map((record): ChannelItem => ({list: 'projects', record})),
  ...publications.map((record): ChannelItem => ({list: 'publications', record})),
];
export const nameOf = (item: ChannelItem): Text =>
  item.list === 'projects' ? item.record.name : item.record.title;

/**
 * The cities, themes or series of records, as the widgets show them: a publication without its own has those of its
 * projects. They do not depend on the day.
 */
export const valuesIn = (
  feed: Feed,
  kind: Exclude<ChannelKind, 'programme'>,
): ((item: ChannelItem) => readonly string[]) => {
  const projects = projectKind.facetOf(kind, feed, '');
  const publications = publicationKind.facetOf(kind, feed, '');
  return (item) => [
    ...new Set(
      (item.list === 'projects' ? projects?.valuesOf(item.record) : publications?.valuesOf(item.record)) ??
        [],
    ),
  ];
};

/** The channels of a feed. The whole programme comes first. */
export const channelsOf = (feed: Feed): readonly Channel[] => [
  {kind: 'programme', id: '', name: undefined, has: () => true},
  ...(['city', 'theme', 'series'] as const).flatMap((kind) => {
    const valuesOf = valuesIn(feed, kind);
    const named = {city: feed.cities, theme: feed.themes, series: feed.series}[kind];
    return named.map(({id, name}) => ({
      kind,
      id,
      name,
      has: (item: ChannelItem) => valuesOf(item).some((value) => idKey(value) === idKey(id)),
    }));
  }),
];
