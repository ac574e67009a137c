import {isObject} from '../../core/feed-format/scalars.js';
import type {SourcePosition} from '../convert/import-result.js';
import type {Remark} from '../convert/remark.js';
import {fundingKey, fundingsIn} from './values-by-path.js';

interface Identified {
  readonly id: string;
}
export interface Joined<T> {
  readonly records: readonly T[];
  readonly remarks: readonly Remark[];
}
type Values = Readonly<Record<string, unknown>>;

/**
 * Joins several lists into one. Each fills the gaps of the others. Where two disagree, the first one is used and
 * the difference is reported.
 */
export const joinRecords = <T extends Identified>(
  lists: readonly {
    readonly source: string;
    readonly records: readonly T[];
    readonly sheet?: string | undefined;
    readonly places?: ReadonlyMap<string, SourcePosition> | undefined;
  }[],
): Joined<T> => {
  const joined = new Map<
    string,
    {readonly source: string; readonly place: SourcePosition | undefined; record: T}
  >();
  const remarks: Remark[] = [];
  for (const {source, records, sheet, places} of lists) {
    for (const record of records) {
      const key = record.id.toLowerCase();
      const known = joined.get(key);
      if (!known) {
        joined.set(key, {
          source: sheet === undefined ? source : `${source}, ${sheet}`,
          place: places?.get(record.id),
          record,
        });
        continue;
      }
      const say = (path: string, mine: unknown, theirs: unknown): void => {
        const place = places?.get(record.id);
        const row = known.place?.row === undefined ? '' : `, row ${known.place.row}`;
        remarks.push({
          source,
          ...(sheet === undefined ? {} : {sheet}),
          ...(place?.row === undefined ? {} : {row: place.row}),
          result: JSON.stringify(mine),
          kind: 'disagreement',
          column: `${record.id}: ${path}`,
          value: JSON.stringify(theirs),
          message: `differs from ${known.source}${row}, which says ${JSON.stringify(mine)}; that one stands`,
        });
      };
      known.record = joinValues(known.record, record, '', say) as T;
    }
  }
  return {records: [...joined.values()].map(({record}) => record), remarks};
};

/** Joins the fields of both records, and the languages of their texts. */
const joinValues = (
  mine: Values | Identified,
  theirs: Values | Identified,
  path: string,
  say: (path: string, mine: unknown, theirs: unknown) => void,
): Values => {
  const result: Record<string, unknown> = {...mine};
  for (const [name, value] of Object.entries(theirs)) {
    const own = result[name];
    const way = path === '' ? name : `${path}.${name}`;
    if (name === 'id' && path === '') continue;
    if (own === undefined || own === null) result[name] = value;
    else if (name === 'funding' && path === '') result[name] = joinFundings(own, value, say);
    else if (isObject(own) && isObject(value)) result[name] = joinValues(own, value, way, say);
    else if (isNamedList(own) && isNamedList(value)) result[name] = joinLists(own, value, way, say);
    else if (!isSame(own, value) && !way.startsWith('_')) say(way, own, value);
  }
  return result;
};

/** Joins the sums of both. Sums of different stages or currencies are kept separately. */
const joinFundings = (
  mine: unknown,
  theirs: unknown,
  say: (path: string, mine: unknown, theirs: unknown) => void,
): unknown => {
  const joined = new Map(fundingsIn(mine).map((one) => [fundingKey(one), one]));
  for (const one of fundingsIn(theirs)) {
    const key = fundingKey(one);
    const known = joined.get(key);
    joined.set(
      key,
      known ? joinValues(known, one, `funding (${key.replace(/^- /, '').replace(' ', ', ')})`, say) : one,
    );
  }
  const all = [...joined.values()];
  return all.length === 1 && !Array.isArray(mine) && !Array.isArray(theirs) ? all[0] : all;
};

const isNamedList = (value: unknown): value is readonly (Values & Identified)[] =>
  Array.isArray(value) && value.every((one) => isObject(one) && typeof one['id'] === 'string');

/** Joins lists of records with ids. */
const joinLists = (
  mine: readonly (Values & Identified)[],
  theirs: readonly (Values & Identified)[],
  path: string,
  say: (path: string, mine: unknown, theirs: unknown) => void,
): readonly unknown[] => {
  const joined = new Map<string, Values>(mine.map((one) => [one.id.toLowerCase(), one]));
  for (const one of theirs) {
    const key = one.id.toLowerCase();
    const known = joined.get(key);
    joined.set(key, known ? {...joinValues(known, one, `${path}.${one.id}`, say), id: known['id']} : one);
  }
  return [...joined.values()];
};

/** Whether two values are equal, in whatever order their keys are. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, index) => isSame(one, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  );
};
