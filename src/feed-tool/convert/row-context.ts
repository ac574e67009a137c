import type {Conventions} from './conventions.js';
import type {Mapping} from './mapping.js';
import type {Places} from './places.js';
import type {RowReader} from './row-reader.js';

/** A row of a list, with what is known of the list. */
export interface RowContext {
  readonly reader: RowReader;
  readonly conventions: Conventions;
  readonly mapping: Mapping;
  /** Of texts that name no language. */
  readonly language: string;
  readonly places: Places;
  /** The indexes of columns whose cells begin with a code. */
  readonly coded: ReadonlySet<number>;
  /** A theme, or several with commas between them where each is known by itself. */
  readonly themesIn: (name: string) => readonly string[];
  /** Takes a name in, and gives its id. */
  readonly themeOf: (name: string) => string;
}
