import type {ExportFormat} from '../../core/export/export-file.js';
import type {Facets} from '../../core/query/query.js';

/** Fired when a reader searches or filters; not for changes by the page, its URL or a linked widget. */
export class FilterEvent extends Event {
  constructor(
    /** As typed. */
    readonly search: string,
    /** The chosen values of each facet. */
    readonly facets: Facets,
    /** How many items are left. */
    readonly matches: number,
  ) {
    super('sixcity-filter', {bubbles: true, composed: true});
  }
}

/** Fired when a reader opens or closes a project or a publication. */
export class OpenEvent extends Event {
  constructor(
    /** The id of the project or publication. */
    readonly recordId: string,
    readonly isOpen: boolean,
  ) {
    super('sixcity-open', {bubbles: true, composed: true});
  }
}

/** Fired when a reader downloads a file. */
export class DownloadEvent extends Event {
  constructor(
    /** spreadsheet, csv, json, bibtex, ris or csl. */
    readonly format: ExportFormat,
    readonly fileName: string,
    /** The number of items or rows in the file. */
    readonly count: number,
  ) {
    super('sixcity-download', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'sixcity-download': DownloadEvent;
    'sixcity-filter': FilterEvent;
    'sixcity-open': OpenEvent;
  }
}
