import type {Project, Publication, Theme} from '../../core/model/feed.js';
import type {SourceRemark} from '../read/table.js';
import type {Mapping} from './mapping.js';
import type {Remark} from './remark.js';

/** The position of a record in its source. */
export interface SourcePosition {
  readonly row?: number;
  readonly sheet?: string;
  /** Whether the id comes from the source. Otherwise it is made of the name, and changes with the name. */
  readonly isGiven?: boolean;
  /** Its fields that have a value in the source that could not be read. */
  readonly unread?: ReadonlySet<string>;
}
/** The result of importing a list: its records, what they refer to, and the remarks. */
export interface Imported {
  readonly source: string;
  /** The sheet or list of the source, if it has several. */
  readonly sheet?: string;
  readonly projects: readonly Project[];
  readonly publications: readonly Publication[];
  readonly themes: readonly Theme[];
  /** The ids of the cities and funds that its records name. */
  readonly cities: readonly string[];
  readonly funds: readonly string[];
  /** The language of its texts; undefined if it is not known. */
  readonly language: string | undefined;
  /** How many rows or records the source has. */
  readonly rows: number;
  readonly remarks: readonly Remark[];
  readonly mapping: Mapping;
  /** The positions of the records in their source, by id. */
  readonly places?: ReadonlyMap<string, SourcePosition>;
  /** Whether a workbook was changed since it was exported. */
  readonly isEdited?: boolean;
  /** The records of a workbook when it was exported, by id. */
  readonly bases?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** A feed's own envelope, if the source is a feed or a workbook of the tool. */
  readonly envelope?: Readonly<Record<string, unknown>>;
  /** Whether the source is a feed, which has its own memory of what was imported. */
  readonly isFeed?: boolean;
}

/** Turns a remark of a file reader into one of the import. */
export const remarkOf = (source: string, sheet: string | undefined, remark: SourceRemark): Remark => {
  const {isFinding, kind, ...rest} = remark;
  return {
    source,
    ...(sheet === undefined ? {} : {sheet}),
    ...rest,
    kind: kind ?? (isFinding ? 'source' : 'note'),
  };
};

export const nothingImported = (
  source: string,
  mapping: Mapping,
  remarks: readonly SourceRemark[],
): Imported => ({
  source,
  projects: [],
  publications: [],
  themes: [],
  cities: [],
  funds: [],
  language: undefined,
  rows: 0,
  remarks: remarks.map((remark) => remarkOf(source, undefined, remark)),
  mapping,
});
