import type {Project, Publication, Theme} from '../../core/model/feed.js';
import type {Mapping} from './mapping.js';
import type {Remark} from './remark.js';

/** What a source comes to: its records, what they refer to, and everything there is to say of it. */
export interface Imported {
  readonly source: string;
  readonly projects: readonly Project[];
  readonly publications: readonly Publication[];
  readonly themes: readonly Theme[];
  /** The ids of the cities and funds that its records name. */
  readonly cities: readonly string[];
  readonly funds: readonly string[];
  /** The language of its texts; undefined where nobody says. */
  readonly language: string | undefined;
  /** How many rows or records the source has. */
  readonly rows: number;
  readonly remarks: readonly Remark[];
  readonly mapping: Mapping;
  /** A feed's own envelope, where the source is a workbook of the tool. */
  readonly envelope?: Readonly<Record<string, unknown>>;
}
