import {envelope, lists} from '../../core/feed-format/fields.js';
import type {FieldKind, RecordKind} from '../../core/feed-format/field-kinds.js';
import {isObject} from '../../core/feed-format/scalars.js';

/** A step of a path: the name of a field, or an index. */
type Step = string | number;
type Tree = Map<Step, unknown>;

const escaped = (name: string): string => name.replace(/[\\.[\]]/g, '\\$&');
const join = (path: string, step: Step): string =>
  typeof step === 'number' ? `${path}[${step}]` : path === '' ? escaped(step) : `${path}.${escaped(step)}`;

const stepsOf = (path: string): readonly Step[] =>
  [...path.matchAll(/\[(\d+)\]|((?:\\.|[^\\.[\]])+)/g)].map(([, place, name = '']) =>
    place === undefined ? name.replace(/\\(.)/g, '$1') : Number(place),
  );

/** The content of a sheet: the records of a list, or the feed's own values. */
export type SheetName = keyof typeof lists | 'feed';
export const recordKindOf = (sheet: SheetName): RecordKind => (sheet === 'feed' ? envelope : lists[sheet]);

/** The kind of the value at a path (`lead.name.fi`); undefined if the feed format has no such field. */
export const kindAt = (sheet: SheetName, path: string): FieldKind | undefined => {
  let kind: FieldKind | undefined = {record: recordKindOf(sheet)};
  for (const step of stepsOf(path)) kind = kind && below(kind, step);
  return kind;
};

const below = (kind: FieldKind, step: Step): FieldKind | undefined => {
  if (kind === 'text') return 'text';
  if (typeof kind === 'string') return undefined;
  if (typeof step === 'number')
    return 'list' in kind ? kind.list : 'oneOrMore' in kind ? {record: kind.oneOrMore} : undefined;
  if ('record' in kind) return kind.record.fields.get(step);
  if ('oneOrMore' in kind) return kind.oneOrMore.fields.get(step);
  return 'byId' in kind ? {record: kind.byId} : undefined;
};

/** Yields every value of a record that fits into one cell, with its path. */
export const eachLeaf = (value: unknown, put: (path: string, value: unknown) => void, path = ''): void => {
  if (isObject(value) && Object.keys(value).length > 0 && !Object.hasOwn(value, '')) {
    for (const [name, one] of Object.entries(value)) {
      // Private extensions have no columns of their own: each stays in one cell.
      if (name.startsWith('_')) put(join(path, name), one);
      else eachLeaf(one, put, join(path, name));
    }
  } else if (Array.isArray(value) && value.length > 0 && value.every(isObject)) {
    for (const [place, one] of value.entries()) eachLeaf(one, put, join(path, place));
  } else {
    put(path, value);
  }
};

/** Builds a record from values and their paths. Gaps in lists are closed. */
export const recordFromPaths = (
  leaves: Iterable<readonly [path: string, value: unknown]>,
): Record<string, unknown> => {
  const root: Tree = new Map();
  for (const [path, value] of leaves) {
    const steps = stepsOf(path);
    let tree = root;
    for (const step of steps.slice(0, -1)) {
      const inner = tree.get(step);
      const next: Tree = inner instanceof Map ? (inner as Tree) : new Map<Step, unknown>();
      tree.set(step, next);
      tree = next;
    }
    const last = steps.at(-1);
    if (last !== undefined) tree.set(last, value);
  }
  return plain(root) as Record<string, unknown>;
};

const plain = (value: unknown): unknown => {
  if (!(value instanceof Map)) return value;
  const entries = [...(value as Tree)].map(([step, one]) => [step, plain(one)] as const);
  return entries.length > 0 && entries.every(([step]) => typeof step === 'number')
    ? entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, one]) => one)
    : Object.fromEntries(entries);
};
