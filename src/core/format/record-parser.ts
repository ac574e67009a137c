import type {ListName} from '../model/feed.js';
import type {Kind, RecordKind} from './format.js';
import {idKey} from '../model/ids.js';
import {isObject, scalars} from './scalars.js';

export type Severity = 'error' | 'warning' | 'info';
export const findingCodes = [
  /** A value is not of its kind and counts as unknown. */
  'value',
  /** Something required is missing. */
  'required',
  /** A whole record cannot be shown. */
  'left-out',
  /** An id that no record has. */
  'reference',
  /** Amounts, or dates, that contradict each other. */
  'money',
  'dates',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  /** Where, like `projects[17].start`. */
  readonly path: string;
  readonly severity: Severity;
  readonly code: FindingCode;
  /** What was found and what was expected, in English. */
  readonly message: string;
}

type Step = string | number;
/** The way to a value; joined only when there is something to report. */
export const pathOf = (steps: readonly Step[]): string =>
  steps.reduce<string>(
    (path, step) => (typeof step === 'number' ? `${path}[${step}]` : path ? `${path}.${step}` : step),
    '',
  );

/** A value as a message shows it, also where a script made it of what JSON does not know. */
export const quoted = (value: unknown): string => {
  let json: string;
  try {
    json = JSON.stringify([value]).slice(1, -1);
  } catch {
    json = typeof value;
  }
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
};
const missing = Symbol('missing');
type Values = Record<string, unknown>;

/**
 * Reads unknown values by the table of the format. A good value is handed out as it stands, without a copy:
 * only a record with something bad in it is copied, less what was bad.
 */
export class RecordReader {
  readonly findings: Finding[] = [];
  /** The ids of each list that has been read, by their folded form. */
  readonly ids = new Map<ListName, Map<string, string>>();
  #steps: Step[] = [];

  report(severity: Severity, code: FindingCode, message: string, ...steps: Step[]): void {
    this.findings.push({path: pathOf([...this.#steps, ...steps]), severity, code, message});
  }

  /** Runs a piece of reading one step further in. */
  at<T>(step: Step, read: () => T): T {
    this.#steps.push(step);
    const result = read();
    this.#steps.pop();
    return result;
  }

  /** The same for a value of a kind; for most, which are single and good, no step is taken. */
  #valueAt(step: Step, value: unknown, kind: Kind): unknown {
    if (typeof kind === 'string' && scalars[kind](value)) return value;
    this.#steps.push(step);
    const read = this.#value(value, kind);
    this.#steps.pop();
    return read;
  }

  /** A record with what is legal in it; undefined, and a finding, where it lacks something required. */
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

  /** The fields of an object, less those that are illegal; names that the format does not know pass. */
  fields(value: Readonly<Values>, kind: RecordKind): Values {
    let changes: Map<string, unknown> | undefined;
    for (const name of Object.keys(value)) {
      const field = kind.fields.get(name);
      if (field === undefined) continue;
      const given = value[name];
      const read = this.#valueAt(name, given, field);
      if (read !== given) (changes ??= new Map()).set(name, read);
    }
    kind.requiredWithDefault?.forEach((fallback, name) => {
      if (Object.hasOwn(value, name) && changes?.get(name) !== missing) return;
      this.report('error', 'required', `lacks "${name}"`);
      if (fallback !== undefined) (changes ??= new Map()).set(name, fallback);
    });
    if (!changes) return value;
    const entries = new Map([...Object.entries(value), ...changes]);
    return Object.fromEntries([...entries].filter(([, one]) => one !== missing));
  }

  #value(value: unknown, kind: Kind): unknown {
    if (typeof kind === 'string') {
      if (kind === 'text' && isObject(value)) return this.#texts(value);
      return scalars[kind](value) ? value : this.#bad(value, kind);
    }
    if ('list' in kind) return this.#list(value, kind.list);
    if ('ref' in kind) return this.#ref(value, kind.ref);
    if ('choice' in kind) {
      return kind.choice.includes(value as string) ? value : this.#bad(value, kind.choice.join(' or '));
    }
    if ('byId' in kind) return this.#byId(value, kind.byId, kind.in);
    if ('oneOrMore' in kind && Array.isArray(value)) return this.#list(value, {record: kind.oneOrMore});
    if ('scalar' in kind && !isObject(value)) return this.#value(value, kind.scalar);
    return this.record(value, 'oneOrMore' in kind ? kind.oneOrMore : kind.record) ?? missing;
  }

  #bad(value: unknown, kind: string): typeof missing {
    this.report('error', 'value', `${quoted(value)} is no ${kind}`);
    return missing;
  }

  #texts(value: Readonly<Values>): unknown {
    const entries = Object.entries(value);
    const parse = entries.filter(([tag, text]) => this.at(tag, () => this.#isTextIn(tag, text)));
    if (parse.length === 0) return this.#bad(value, 'text');
    return parse.length === entries.length ? value : Object.fromEntries(parse);
  }

  #isTextIn(tag: string, text: unknown): boolean {
    if (!scalars.tag(tag)) return this.#bad(tag, 'tag') !== missing;
    return scalars.text(text) || this.#bad(text, 'text') !== missing;
  }

  #list(value: unknown, kind: Kind): unknown {
    if (!Array.isArray(value)) return this.#bad(value, 'list');
    const given: readonly unknown[] = value;
    let copy: unknown[] | undefined;
    given.forEach((one, index) => {
      const read = this.#valueAt(index, one, kind);
      if (read !== one) copy ??= given.slice(0, index);
      if (read !== missing) copy?.push(read);
    });
    return copy ?? given;
  }

  #ref(value: unknown, name: ListName): unknown {
    if (!scalars.id(value)) return this.#bad(value, 'id');
    const known = this.ids.get(name);
    // Projects may stand on a later page of the feed than what refers to them.
    if (!known) return value;
    if (known.get(value as string) === value) return value;
    const id = known.get(idKey(value as string));
    if (id !== undefined) return id;
    this.report('warning', 'reference', `${quoted(value)} is not among the ${name}`);
    return missing;
  }

  #byId(value: unknown, kind: RecordKind, name: ListName): unknown {
    if (!isObject(value)) return this.#bad(value, 'object');
    const entries = Object.entries(value).map(([id, one]) =>
      this.at(id, () => [this.#ref(id, name), this.record(one, kind) ?? missing] as const),
    );
    const parse = entries.filter(([id, one]) => id !== missing && one !== missing);
    const unchanged =
      parse.length === entries.length && parse.every(([id, one]) => value[id as string] === one);
    return unchanged ? value : Object.fromEntries(parse as [string, unknown][]);
  }
}
