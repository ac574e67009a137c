import type {ExportContext} from '../../core/export/export-context.js';
import type {Project, Publication} from '../../core/model/feed.js';
import type * as Writers from '../../core/export/export-file.js';
import type {ExportFormat} from '../../core/export/export-file.js';

/** The functions that write files. They are in the chunk of the actions. */
export type ExportWriters = Pick<typeof Writers, 'writeProjects' | 'writePublications' | 'writeFunding'>;

/** The formats in which items can be downloaded, and the functions that write them. */
export interface ExportKind<Item> {
  readonly formats: keyof (typeof Writers)['formatsOf'];
  readonly write: (
    writers: ExportWriters,
    items: readonly Item[],
    format: ExportFormat,
    context: ExportContext,
  ) => string;
}

export const projectExport: ExportKind<Project> = {
  formats: 'projects',
  write: ({writeProjects}, ...args) => writeProjects(...args),
};

export const publicationExport: ExportKind<Publication> = {
  formats: 'publications',
  write: ({writePublications}, ...args) => writePublications(...args),
};

/** The subject of a menu of actions: one item, or all matching items. */
export interface ExportTarget<Item> extends ExportKind<Item> {
  /** Called once the whole feed has loaded. */
  readonly items: () => readonly Item[];
  /**
   * The key that distinguishes the menus of one item from those of another. Empty for the menus of the whole
   * widget.
   */
  readonly key: string;
  /** The subject of the buttons for screen readers, because each item has the same buttons. */
  readonly name: unknown;
  /** The number of items, if there is more than one. */
  readonly count?: string;
  /** The name as plain text, for sharing. */
  readonly title: string;
  /** The content of the file, for its name. */
  readonly file: string;
  /** The URL of the item; undefined if it has none besides this page. */
  readonly url: string | undefined;
}
