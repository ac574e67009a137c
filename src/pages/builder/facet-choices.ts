import type {WidgetName} from '../../core/model/widget-names.js';
import {namedFunds} from '../../core/eu-support/wording.js';
import type {Feed, Text} from '../../core/model/feed.js';
import {idKey} from '../../core/model/ids.js';
import {indexFacet} from '../../core/query/facets.js';
import type {FacetName} from '../../core/query/query.js';
import {projectKind} from '../../core/query/project-kind.js';
import {publicationKind} from '../../core/query/publication-kind.js';
import type {PresetFacetName, ItemKind} from '../../core/query/item-kind.js';

/** One value of a facet that an editor can choose. */
export interface FacetChoice {
  readonly id: string;
  /** The name in the feed. Statuses and languages have none; the messages name them. */
  readonly name: Text | undefined;
  /** How many items have the value; undefined if they are not counted. */
  readonly count: number | undefined;
  /** Chosen by a URL or a snippet, but not in the feed. */
  readonly isUnknown: boolean;
}

/** The values of an option in the feed, and chosen values that the feed lacks. Values without an item are left out. */
export const facetChoices = (
  widget: WidgetName,
  option: string,
  feed: Feed,
  day: string,
  chosen: readonly string[],
): readonly FacetChoice[] => {
  const inFeed = choicesIn(widget, option, feed, day);
  const known = new Set(inFeed.map(({id}) => idKey(id)));
  const isChosen = (id: string) => chosen.some((one) => idKey(one) === idKey(id));
  return [
    // A status that no project has today may be needed tomorrow.
    ...inFeed.filter(({id, count}) => option === 'status' || count !== 0 || isChosen(id)),
    ...chosen
      .filter((id) => !known.has(idKey(id)))
      .map((id) => ({id, name: undefined, count: undefined, isUnknown: true})),
  ];
};

const choicesIn = (widget: WidgetName, option: string, feed: Feed, day: string): readonly FacetChoice[] => {
  const named = (id: string, name: Text | undefined) => ({id, name, count: undefined, isUnknown: false});
  if (option === 'project' || (option === 'without' && widget !== 'publication-table'))
    return feed.projects.map(({id, name}) => named(id, name));
  if (option === 'without') return feed.publications.map(({id, title}) => named(id, title));
  if (widget === 'eu-statement') {
    // The law names these funds, so they are offered even if the feed lacks them.
    const others = feed.funds.filter(({id}) => !namedFunds.some((fund) => fund === idKey(id)));
    const all = [
      ...namedFunds.map((id) => feed.funds.find((fund) => idKey(fund.id) === id) ?? {id, name: undefined}),
    ];
    return [...all, ...others].map(({id, name}) => named(id, name));
  }
  return widget === 'publication-table'
    ? counted(publicationKind, option, feed, day)
    : counted(projectKind, option, feed, day);
};

const counted = <T>(kind: ItemKind<T>, option: string, feed: Feed, day: string): readonly FacetChoice[] => {
  const facet = kind.facetOf(option as PresetFacetName, feed, day);
  if (!facet) return [];
  const {ids, names, totals} = indexFacet(option as FacetName, kind.itemsOf(feed), facet);
  return ids.map((id, index) => ({id, name: names[index], count: totals[index] ?? 0, isUnknown: false}));
};
