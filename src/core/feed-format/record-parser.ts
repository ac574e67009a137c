import type {ListName} from '../model/feed.js';
import {
  pathOf,
  quoted,
  type Finding,
  type FindingCode,
  type PathStep,
  type Severity,
} from '../model/finding.js';
import {decodeEntities} from '../model/entities.js';
import {idKey} from '../model/ids.js';
import type {FieldKind, RecordKind} from './field-kinds.js';
import {isObject, scalars} from './scalars.js';

/** The ids of each list that has been read, by their key. */
export type IdsOfLists = ReadonlyMap<ListName, ReadonlyMap<string, string>>;

const missing = Symbol('missing');
type Values = Record<string, unknown>;

const hasEntity = (value: unknown): boolean => typeof value === 'string' && value.includes('&');
/**
 * Returns a valid value. HTML entities in texts are decoded, because some systems encode texts for HTML. The result
 * is plain text, never HTML.
 */
const plain = (value: unknown, kind: string): unknown =>
  (kind === 'text' || kind === 'string') && hasEntity(value) ? decodeEntities(value as string) : value;

/**
 * Parses unknown values by the table of the format. Valid values are returned unchanged. A record with invalid
 * parts is copied without them.
 */
export class RecordParser {
  readonly #ids: IdsOfLists;
  readonly #isSilent: boolean;
  #findings: Finding[] = [];
  #steps: PathStep[] = [];

  constructor(ids: IdsOfLists, isSilent = false) {
    this.#ids = ids;
    this.#isSilent = isSilent;
  }

  /** Returns the findings since the last call. */
  takeFindings(): readonly Finding[] {
    const findings = this.#findings;
    if (findings.length > 0) this.#findings = [];
    return findings;
  }

  report(severity: Severity, code: FindingCode, message: string, ...steps: PathStep[]): void {
    if (!this.#isSilent)
      this.#findings.push({path: pathOf([...this.#steps, ...steps]), severity, code, message});
  }

  /** Runs a function with one more step in the path of its findings. */
  at<T>(step: PathStep, parse: () => T): T {
    this.#steps.push(step);
    const result = parse();
    this.#steps.pop();
    return result;
  }

  /** Like `at`, for a single value. Valid scalars, the most frequent case, do not need the path. */
  #valueAt(step: PathStep, value: unknown, kind: FieldKind): unknown {
    if (typeof kind === 'string' && scalars[kind](value)) return plain(value, kind);
    this.#steps.push(step);
    const parsed = this.#value(value, kind);
    this.#steps.pop();
    return parsed;
  }

  /** Parses a single value; undefined if it is absent or invalid. */
  field(value: unknown, kind: FieldKind): unknown {
    if (value === undefined) return undefined;
    const isValid = typeof kind === 'string' && scalars[kind](value);
    const parsed = isValid ? plain(value, kind) : this.#value(value, kind);
    return parsed === missing ? undefined : parsed;
  }

  /** Parses a record. Returns undefined, with a finding, if a required field is missing or invalid. */
  record(value: unknown, kind: RecordKind, code: FindingCode = 'required'): Values | undefined {
    if (!isObject(value)) {
      this.report('error', code, `${quoted(value)} is no object`);
      return undefined;
    }
    const result = this.fields(value, kind);
    const absent = kind.required.find((name) => !Object.hasOwn(result, name));
    if (absent !== undefined) {
      this.report('error', code, `lacks "${absent}"`);
      return undefined;
    }
    if (kind.oneOf && kind.oneOf.filter((name) => Object.hasOwn(result, name)).length !== 1) {
      this.report('error', 'required', `has not exactly one of "${kind.oneOf.join('" and "')}"`);
    }
    return result;
  }

  /** Parses the fields of an object and leaves out the invalid ones. Unknown fields are kept. */
  fields(value: Readonly<Values>, kind: RecordKind): Values {
    let changes: Map<string, unknown> | undefined;
    for (const name of Object.keys(value)) {
      const field = kind.fields.get(name);
      if (field === undefined) continue;
      const parsed = this.#valueAt(name, value[name], field);
      if (parsed !== value[name]) (changes ??= new Map()).set(name, parsed);
    }
    kind.requiredWithDefault?.forEach((fallback, name) => {
      if (Object.hasOwn(value, name) && changes?.get(name) !== missing) return;
      this.report('error', 'required', `lacks "${name}"`);
      if (fallback !== undefined) (changes ??= new Map()).set(name, fallback);
    });
    if (!changes) return value;
    const entries = new Map([...Object.entries(value), ...changes]);
    return Object.fromEntries([...entries].filter(([, field]) => field !== missing));
  }

  #value(value: unknown, kind: FieldKind): unknown {
    if (typeof kind === 'string') {
      if (kind === 'text' && isObject(value)) return this.#texts(value);
      return scalars[kind](value) ? plain(value, kind) : this.#reportInvalid(value, kind);
    }
    if ('list' in kind) return this.#list(value, kind.list);
    if ('ref' in kind) return this.#ref(value, kind.ref);
    if ('choice' in kind) {
      return kind.choice.includes(value as string)
        ? value
        : this.#reportInvalid(value, kind.choice.join(' or '));
    }
    if ('byId' in kind) return this.#byId(value, kind.byId, kind.in);
    if ('oneOrMore' in kind && Array.isArray(value)) return this.#list(value, {record: kind.oneOrMore});
    if ('scalar' in kind && !isObject(value)) return this.#value(value, kind.scalar);
    return this.record(value, 'oneOrMore' in kind ? kind.oneOrMore : kind.record) ?? missing;
  }

  #reportInvalid(value: unknown, kind: string): typeof missing {
    const isFarAway = kind === 'date' && typeof value === 'string' && /^\d{4}(?:-\d\d){0,2}$/.test(value);
    const hint =
      isFarAway && !scalars.date(value.slice(0, 4)) ? ' in a sensible year, so it counts as unknown' : '';
    this.report('error', 'value', `${quoted(value)} is no ${kind}${hint}`);
    return missing;
  }

  #texts(value: Readonly<Values>): unknown {
    const entries = Object.entries(value);
    const valid = entries.filter(([tag, text]) => this.at(tag, () => this.#isTextIn(tag, text)));
    if (valid.length === 0) return this.#reportInvalid(value, 'text');
    const isUnchanged = valid.length === entries.length && !valid.some(([, text]) => hasEntity(text));
    return isUnchanged ? value : Object.fromEntries(valid.map(([tag, text]) => [tag, plain(text, 'text')]));
  }

  #isTextIn(tag: string, text: unknown): boolean {
    if (!scalars.tag(tag)) return this.#reportInvalid(tag, 'tag') !== missing;
    return scalars.text(text) || this.#reportInvalid(text, 'text') !== missing;
  }

  #list(value: unknown, kind: FieldKind): unknown {
    if (!Array.isArray(value)) return this.#reportInvalid(value, 'list');
    const items: readonly unknown[] = value;
    let copy: unknown[] | undefined;
    items.forEach((item, index) => {
      const parsed = this.#valueAt(index, item, kind);
      if (parsed !== item) copy ??= items.slice(0, index);
      if (parsed !== missing) copy?.push(parsed);
    });
    return copy ?? items;
  }

  #ref(value: unknown, name: ListName): unknown {
    if (!scalars.id(value)) return this.#reportInvalid(value, 'id');
    const ids = this.#ids.get(name);
    // A project may be on a later page of the feed than the publication that refers to it.
    if (!ids) return value;
    if (ids.get(value as string) === value) return value;
    const id = ids.get(idKey(value as string));
    if (id !== undefined) return id;
    this.report('warning', 'reference', `${quoted(value)} is not among the ${name}`);
    return missing;
  }

  #byId(value: unknown, kind: RecordKind, name: ListName): unknown {
    if (!isObject(value)) return this.#reportInvalid(value, 'object');
    const entries = Object.entries(value).map(([id, record]) =>
      this.at(id, () => [this.#ref(id, name), this.record(record, kind) ?? missing] as const),
    );
    const valid = entries.filter(([id, record]) => id !== missing && record !== missing);
    const unchanged =
      valid.length === entries.length && valid.every(([id, record]) => value[id as string] === record);
    return unchanged ? value : Object.fromEntries(valid as [string, unknown][]);
  }
}
