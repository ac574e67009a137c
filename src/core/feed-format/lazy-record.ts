import type {FieldKind, RecordKind} from './field-kinds.js';

/**
 * The fields of a project or publication by which it is filtered, grouped and sorted. Each is checked alone when it
 * is read; any other field checks the whole record first. A missing entry here costs only time.
 */
const fieldsOfFirstView: ReadonlySet<string> = new Set(
  'id name label title start end status issued cities fund level series'.split(' '),
);

/** A field of a kind of record, with what is needed to read it. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** Whether it is checked alone. Any other field checks the whole record first. */
  readonly isOfFirstView: boolean;
  /** Whether a record without it gets a default value. */
  readonly hasDefault: boolean;
}

/** Reads the fields of one record. Every value that it returns has been checked against the format. */
export interface FieldReader {
  readonly fieldOf: (index: number, field: Field) => unknown;
  /** Checks the whole record, once, and returns its valid part. */
  readonly check: (index: number) => Readonly<Record<string, unknown>> | undefined;
}

/**
 * A record whose fields are checked when they are read. It holds no data of the document, only the record's
 * position in it, so no unchecked value can be read from it. Its fields are accessors, so copy it by JSON and not
 * by spreading.
 */
export class LazyRecord {
  readonly #reader: FieldReader;
  readonly #index: number;

  constructor(reader: FieldReader, index: number) {
    this.#reader = reader;
    this.#index = index;
  }

  /** The record as it is written to a file: checked, and with its unknown fields. */
  toJSON(): unknown {
    return this.#reader.check(this.#index);
  }

  /** Creates the class for a kind of record, with an accessor for each field. */
  static ofKind(kind: RecordKind): typeof LazyRecord {
    const FieldKind = class extends LazyRecord {};
    for (const field of fieldsByName(kind).values()) {
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

/** The fields of a kind of record, by name. */
export const fieldsByName = ({fields, requiredWithDefault}: RecordKind): ReadonlyMap<string, Field> =>
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

/** Checks a whole record before it is used. */
export const checkRecord = (record: object): void => {
  if (isLazy(record)) record.toJSON();
};
