import type {Feed} from '../model/feed.js';
import {idKey} from '../model/ids.js';
import {optional} from './facet.js';
import type {PresetFacetName, ItemKind} from './record-kind.js';

/** What the page's editor has chosen. Values of one name are OR, names are AND; the reader cannot undo it. */
export type PresetName = PresetFacetName | 'without';
export type Preset = Readonly<Partial<Record<PresetName, readonly string[]>>>;

export interface UnknownId {
  readonly attribute: string;
  readonly id: string;
}
/** The ids that count; undefined where none were asked for. None left is not the same as none asked for. */
export type Wanted = ReadonlySet<string> | undefined;

/** A preset as it applies to the records of one feed. */
export interface ResolvedPreset<T> {
  /** Whether a record is in, its status aside. */
  readonly matches: (record: T) => boolean;
  readonly matchesStatus: (record: T) => boolean;
  /** Ids that the feed does not have: dropped, and worth a warning. */
  readonly unknown: readonly UnknownId[];
  /** The cities that were chosen, as the feed writes them. */
  readonly cities: Wanted;
}

export const resolvePreset = <T extends {readonly id: string}>(
  kind: ItemKind<T>,
  preset: Preset,
  feed: Feed,
  day: string,
): ResolvedPreset<T> => {
  const unknown: UnknownId[] = [];
  /** Wanted ids as a feed writes them; what the feed does not have is dropped and noted. */
  const resolve = (attribute: PresetName, known: Iterable<string>, toKey = idKey): Wanted => {
    const wanted = preset[attribute];
    if (!wanted?.length) return undefined;
    const ids = new Map([...known].map((id) => [toKey(id), id]));
    return new Set(
      wanted.flatMap((id) => {
        const own = ids.get(toKey(id));
        if (own === undefined) unknown.push({attribute, id});
        return optional(own);
      }),
    );
  };
  const tests = kind.presets.flatMap((name) => {
    const facet = preset[name]?.length ? kind.facetOf(name, feed, day) : undefined;
    if (!facet) return [];
    const wanted = resolve(name, facet.names.keys(), facet.toKey);
    const test = (record: T) => facet.valuesOf(record).some((id) => wanted?.has(id));
    return [{name, wanted, test}];
  });
  const without = resolve(
    'without',
    kind.itemsOf(feed).map(({id}) => id),
  );
  const [status] = tests.filter(({name}) => name === 'status');
  const others = tests.filter((one) => one !== status);
  return {
    unknown,
    cities: tests.find(({name}) => name === 'city')?.wanted,
    matchesStatus: (record) => !status || status.test(record),
    matches: (record) => !without?.has(record.id) && others.every(({test}) => test(record)),
  };
};

/** The preset in the options of a widget. */
export const presetFrom = <T>({presets}: ItemKind<T>, options: object): Preset =>
  Object.fromEntries(
    [...presets, 'without' as const].map((name) => [name, Reflect.get(options, name) as readonly string[]]),
  );
