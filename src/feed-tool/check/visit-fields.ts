import {lists} from '../../core/feed-format/fields.js';
import type {FieldKind, RecordKind} from '../../core/feed-format/field-kinds.js';
import {envelope} from '../../core/feed-format/fields.js';
import {isObject} from '../../core/feed-format/scalars.js';

type Visit = (path: string, value: unknown, name: string) => void;

/** The value at a path like `projects[17].links[0].url`. */
export const valueAt = (document: unknown, path: string): unknown =>
  path
    .split(/\.|\[(\d+)\]/)
    .filter(Boolean)
    .reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
      document,
    );

/** Visits every value of a given kind in a document, as the field table of the feed format defines kinds. */
export const eachOfKind = (document: unknown, wanted: FieldKind, visit: Visit): void => {
  walkRecord(document, envelope, '', wanted, visit);
  if (!isObject(document)) return;
  for (const [name, kind] of Object.entries(lists))
    walk(document[name], {list: {record: kind}}, name, name, wanted, visit);
};

const walkRecord = (
  value: unknown,
  {fields}: RecordKind,
  path: string,
  wanted: FieldKind,
  visit: Visit,
): void => {
  if (!isObject(value)) return;
  for (const [name, one] of Object.entries(value)) {
    const kind = fields.get(name);
    if (kind !== undefined) walk(one, kind, path === '' ? name : `${path}.${name}`, name, wanted, visit);
  }
};

const walk = (
  value: unknown,
  kind: FieldKind,
  path: string,
  name: string,
  wanted: FieldKind,
  visit: Visit,
): void => {
  if (value === undefined || value === null) return;
  if (kind === wanted) visit(path, value, name);
  else if (typeof kind === 'string') return;
  else if ('list' in kind || ('oneOrMore' in kind && Array.isArray(value))) {
    const inner: FieldKind = 'list' in kind ? kind.list : {record: kind.oneOrMore};
    if (Array.isArray(value))
      for (const [index, one] of value.entries()) walk(one, inner, `${path}[${index}]`, name, wanted, visit);
  } else if ('oneOrMore' in kind) walkRecord(value, kind.oneOrMore, path, wanted, visit);
  else if ('record' in kind) walkRecord(value, kind.record, path, wanted, visit);
};
