import {optional} from '../model/collections.js';
import type {Feed} from '../model/feed.js';
import {idKey} from '../model/ids.js';
import type {ItemKind, PresetFacetName} from './item-kind.js';

/**
 * What the page's editor has chosen. Values of one facet are alternatives (OR), facets are combined (AND). The
 * reader cannot undo it.
 */
export type PresetName = PresetFacetName | 'without';
export type Preset = Readonly<Partial<Record<PresetName, readonly string[]>>>;

export interface UnknownId {
  readonly attribute: string;
  readonly id: string;
}
/** The valid ids among the chosen ones; undefined if none were chosen, empty if none of them is valid. */
export type ChosenIds = ReadonlySet<string> | undefined;

/** A preset, resolved against one feed. */
export interface ResolvedPreset<T> {
  /** Whether an item matches, regardless of its status. */
  readonly matches: (item: T) => boolean;
  readonly matchesStatus: (item: T) => boolean;
  /** Ids that the feed does not have. They are ignored with a warning. */
  readonly unknown: readonly UnknownId[];
  /** The chosen cities, as the feed writes them. */
  readonly cities: ChosenIds;
}

/** Resolves the ids of a preset against a feed. */
export const resolvePreset = <T extends {readonly id: string}>(
  kind: ItemKind<T>,
  preset: Preset,
  feed: Feed,
  day: string,
): ResolvedPreset<T> => {
  const unknown: UnknownId[] = [];
  /** The chosen ids as the feed writes them. Unknown ones are dropped and recorded. */
  const resolve = (attribute: PresetName, feedIds: Iterable<string>, toKey = idKey): ChosenIds => {
    const written = preset[attribute];
    if (!written?.length) return undefined;
    const ids = new Map([...feedIds].map((id) => [toKey(id), id]));
    return new Set(
      written.flatMap((id) => {
        const feedId = ids.get(toKey(id));
        if (feedId === undefined) unknown.push({attribute, id});
        return optional(feedId);
      }),
    );
  };
  const tests = kind.presets.flatMap((name) => {
    const facet = preset[name]?.length ? kind.facetOf(name, feed, day) : undefined;
    if (!facet) return [];
    const chosen = resolve(name, facet.names.keys(), facet.toKey);
    const test = (item: T) => facet.valuesOf(item).some((id) => chosen?.has(id));
    return [{name, chosen, test}];
  });
  const without = resolve(
    'without',
    kind.itemsOf(feed).map(({id}) => id),
  );
  const [status] = tests.filter(({name}) => name === 'status');
  const others = tests.filter((test) => test !== status);
  return {
    unknown,
    cities: tests.find(({name}) => name === 'city')?.chosen,
    matchesStatus: (item) => !status || status.test(item),
    matches: (item) => !without?.has(item.id) && others.every(({test}) => test(item)),
  };
};

/** The preset in the options of a widget. */
export const presetFrom = <T>({presets}: ItemKind<T>, options: object): Preset =>
  Object.fromEntries(
    [...presets, 'without' as const].map((name) => [name, Reflect.get(options, name) as readonly string[]]),
  );
