import type {ListName} from '../model/feed.js';
import type {Finding} from '../model/finding.js';
import {idKey} from '../model/ids.js';
import {lists} from './fields.js';
import type {RecordKind} from './field-kinds.js';
import {fieldsByName, LazyRecord, type Field, type FieldReader} from './lazy-record.js';
import {RecordParser, type IdsOfLists} from './record-parser.js';
import {isObject} from './scalars.js';

type Values = Readonly<Record<string, unknown>>;

/** The number of records that are read, and the number that are checked, between two yields. */
const readSlice = 1000;
const checkSlice = 250;

/** Data that all lists with the same name share. */
interface ListKind {
  readonly Record: typeof LazyRecord;
  readonly required: readonly Field[];
}
const listKinds = new Map<ListName, ListKind>();
const listKindOf = (name: ListName): ListKind => {
  let known = listKinds.get(name);
  if (!known) {
    const kind = lists[name];
    const fields = fieldsByName(kind);
    known = {
      Record: LazyRecord.ofKind(kind),
      required: kind.required.flatMap((field) => fields.get(field) ?? []),
    };
    listKinds.set(name, known);
  }
  return known;
};

/**
 * Reads one list of a page. The first pass reads only the id and the name of each record, which decide whether it
 * can be shown. The rest is checked when it is read, or by `check`.
 */
export class ListReader implements FieldReader {
  /** The ids of the list, by their key. */
  readonly ids = new Map<string, string>();
  readonly #name: ListName;
  readonly #kind: RecordKind;
  /** The list in the document. It is private and unknown: its values leave this class only through a parser. */
  readonly #values: readonly unknown[];
  readonly #parser: RecordParser;
  /** Parses without findings, because `check` parses the same field again. */
  readonly #silent: RecordParser;
  /** The indexes of the records that can be shown. */
  readonly #shown: number[] = [];
  readonly #repeated = new Set<number>();
  readonly #checked: (Values | undefined)[];
  readonly #findings = new Map<number, readonly Finding[]>();
  #sorted: readonly Finding[] | undefined;

  constructor(name: ListName, document: Values, idsOfLists: IdsOfLists) {
    const value = document[name];
    this.#name = name;
    this.#kind = lists[name];
    this.#values = Array.isArray(value) ? value : [];
    this.#parser = new RecordParser(idsOfLists);
    this.#silent = new RecordParser(idsOfLists, true);
    this.#checked = new Array<Values | undefined>(this.#values.length);
    if (!Array.isArray(value) && Object.hasOwn(document, name)) {
      this.#parser.report('error', 'value', 'is not a list', name);
      this.#findings.set(-1, this.#parser.takeFindings());
    }
  }

  /** Whether the document has no such records at all, not even invalid ones. */
  get isEmpty(): boolean {
    return this.#values.length === 0;
  }

  /** The number of records that cannot be shown. */
  get leftOut(): number {
    return this.#values.length - this.#shown.length;
  }

  /** The records that can be shown. Each is checked when it is read. */
  get lazyRecords(): readonly object[] {
    const {Record} = listKindOf(this.#name);
    return this.#shown.map((index) => new Record(this, index));
  }

  /** The records that can be shown, already checked. */
  get records(): readonly unknown[] {
    return this.#shown.map((index) => this.check(index));
  }

  /** The findings in the list, in its order. Checks the records that have not been checked yet. */
  get findings(): readonly Finding[] {
    if (!this.#sorted) {
      for (let index = 0; index < this.#values.length; index++) this.check(index);
      this.#sorted = [...this.#findings].sort(([a], [b]) => a - b).flatMap(([, findings]) => findings);
    }
    return this.#sorted;
  }

  /** Finds the records that can be shown. Yields after every slice. */
  *readInSlices(): Generator<undefined, void> {
    // entries() is not used, because Prototype replaces it.
    for (let index = 0; index < this.#values.length; index++) {
      this.#find(index);
      if (index % readSlice === readSlice - 1) yield;
    }
  }

  /** Checks all records. Yields after every slice. */
  *checkInSlices(): Generator<undefined, void> {
    for (let index = 0; index < this.#values.length; index++) {
      this.check(index);
      if (index % checkSlice === checkSlice - 1) yield;
    }
  }

  fieldOf(index: number, field: Field): unknown {
    const checked = this.#checked[index];
    if (checked) return checked[field.name];
    const raw = this.#rawAt(index);
    const value = isObject(raw) ? raw[field.name] : undefined;
    // An absent field needs no check.
    if (value === undefined && !field.hasDefault) return undefined;
    return field.isOfFirstView ? this.#silent.field(value, field.kind) : this.check(index)?.[field.name];
  }

  check(index: number): Values | undefined {
    const known = this.#checked[index];
    if (known) return known;
    const parser = this.#parser;
    const record = parser.at(this.#name, () =>
      parser.at(index, () => {
        const parsed = parser.record(this.#rawAt(index), this.#kind, 'left-out');
        if (parsed && this.#repeated.has(index))
          parser.report('error', 'left-out', `repeats the id "${String(parsed['id'])}"`);
        return parsed;
      }),
    );
    const findings = parser.takeFindings();
    if (findings.length > 0) this.#findings.set(index, findings);
    this.#checked[index] = record;
    return record;
  }

  #find(index: number): void {
    const values = listKindOf(this.#name).required.map((field) => this.fieldOf(index, field));
    if (values.includes(undefined)) return;
    // The id is the first required field of every kind.
    const id = values[0] as string;
    const key = idKey(id);
    if (this.ids.has(key)) {
      this.#repeated.add(index);
      return;
    }
    this.ids.set(key, id);
    this.#shown.push(index);
  }

  /**
   * The record in the document. If a page passes on records that were parsed before, they are converted back to
   * their form in a file.
   */
  #rawAt(index: number): unknown {
    const value = this.#values[index];
    return value instanceof LazyRecord ? value.toJSON() : value;
  }
}
