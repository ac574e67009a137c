import type {Conventions} from './conventions.js';
import type {Mapping} from './mapping.js';
import type {Places} from './places.js';
import type {RowReader} from './row-reader.js';

/** A row of a list, with what is known about the list. */
export interface RowContext {
  readonly reader: RowReader;
  readonly conventions: Conventions;
  readonly mapping: Mapping;
  /** The language of texts that name none. */
  readonly language: string;
  readonly places: Places;
  /** The indexes of columns whose cells begin with a code. */
  readonly coded: ReadonlySet<number>;
  /** Splits a cell into themes. A comma separates themes only if each part is a theme elsewhere in the list. */
  readonly themesIn: (name: string) => readonly string[];
  /** Adds a theme, and returns its id. */
  readonly themeOf: (name: string) => string;
}
