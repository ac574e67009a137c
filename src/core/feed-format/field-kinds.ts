import type {ListName} from '../model/feed.js';
import type {ScalarName} from './scalars.js';

/** What a field of the format may hold. */
export type FieldKind =
  | ScalarName
  | {readonly list: FieldKind}
  | {readonly choice: readonly string[]}
  | {readonly record: RecordKind}
  /** One record or a list of them. */
  | {readonly oneOrMore: RecordKind}
  /** Records by the ids of a list. */
  | {readonly byId: RecordKind; readonly in: ListName}
  /** The id of a record in a list of the feed. */
  | {readonly ref: ListName}
  /** A scalar or a record. */
  | {readonly scalar: ScalarName; readonly record: RecordKind};

export interface RecordKind {
  readonly required: readonly string[];
  /** Exactly one of these fields is required. */
  readonly oneOf?: readonly string[];
  /**
   * Fields whose absence is reported, although the record is still shown. The value is their default; undefined for
   * none.
   */
  readonly requiredWithDefault?: ReadonlyMap<string, string | undefined>;
  readonly fields: ReadonlyMap<string, FieldKind>;
}
