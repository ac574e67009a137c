import type {ExportContext} from '../../core/export/export-context.js';
import type * as Writers from '../../core/export/export-file.js';
import type {ExportFormat} from '../../core/export/export-file.js';

/** The functions that write files. They come with the chunk of the actions. */
export type ExportWriters = Pick<typeof Writers, 'writeProjects' | 'writePublications' | 'writeFunding'>;

/** The formats in which items can be downloaded, and what writes them. */
export interface ExportKind<Item> {
  readonly formats: keyof (typeof Writers)['formatsOf'];
  readonly write: (
    writers: ExportWriters,
    items: readonly Item[],
    format: ExportFormat,
    context: ExportContext,
  ) => string;
}

/** What a menu of actions is about: one item, or everything that matches. */
export interface ExportTarget<Item> extends ExportKind<Item> {
  /** Called once the whole feed is there. */
  readonly items: () => readonly Item[];
  /** Tells the menus of one item from those of another. Empty for the menus of the whole widget. */
  readonly key: string;
  /** What the buttons are about, for a screen reader that meets the same buttons with every item. */
  readonly name: unknown;
  /** How many items there are, where it is more than one. */
  readonly count?: string;
  /** The name as plain text, for those with whom it is shared. */
  readonly title: string;
  /** What the file holds, for its name. */
  readonly file: string;
  /** Where it can be found; undefined where nothing but this page has it. */
  readonly url: string | undefined;
}
