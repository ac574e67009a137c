import type {FieldKind, RecordKind} from './fields.js';

/**
 * The fields of a project or publication that choose, group and order it. Each is checked alone when it is read; any
 * other field checks the whole record first. A field that is missing here costs time, and nothing else.
 */
const fieldsOfFirstView: ReadonlySet<string> = new Set(
  'id name label title start end status issued cities fund level series'.split(' '),
);

/** A field of a kind of records, with what reading it needs to know. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** Whether it is checked alone. Any other field checks the whole record first. */
  readonly isOfFirstView: boolean;
  /** Whether a record without it has a value for it. */
  readonly hasDefault: boolean;
}

/** Reads the fields of one record. Every value that it returns has been checked against the format. */
export interface FieldReader {
  readonly fieldOf: (index: number, field: Field) => unknown;
  /** Checks the whole record, once, and returns its valid part. */
  readonly check: (index: number) => Readonly<Record<string, unknown>> | undefined;
}

/**
 * A record whose fields are checked when they are read. It holds no data of the document, only its place there, so
 * nothing unchecked can leave it. Its fields are accessors: copy it by JSON, not by a spread.
 */
export class LazyRecord {
  readonly #reader: FieldReader;
  readonly #index: number;

  constructor(reader: FieldReader, index: number) {
    this.#reader = reader;
    this.#index = index;
  }

  /** The record as it is written to a file: checked, with the names that the format does not know. */
  toJSON(): unknown {
    return this.#reader.check(this.#index);
  }

  /** Creates the class of a kind of records, with an accessor for each field. */
  static ofKind(kind: RecordKind): typeof LazyRecord {
    const FieldKind = class extends LazyRecord {};
    for (const field of fieldsOf(kind).values()) {
      Object.defineProperty(FieldKind.prototype, field.name, {
        enumerable: true,
        get(this: LazyRecord) {
          return this.#reader.fieldOf(this.#index, field);
        },
      });
    }
    return FieldKind;
  }
}

/** The fields of a kind of records by name. */
export const fieldsOf = ({fields, requiredWithDefault}: RecordKind): ReadonlyMap<string, Field> =>
  new Map(
    [...fields].map(([name, kind]) => [
      name,
      {
        name,
        kind,
        isOfFirstView: fieldsOfFirstView.has(name),
        hasDefault: requiredWithDefault?.get(name) !== undefined,
      },
    ]),
  );

/** Whether a record is checked when it is read. */
export const isLazy = (record: object): record is LazyRecord => record instanceof LazyRecord;

/** Checks the whole of a record ahead of its use. */
export const checkRecord = (record: object): void => {
  if (isLazy(record)) record.toJSON();
};
