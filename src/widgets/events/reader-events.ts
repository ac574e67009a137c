import type {ExportFormat} from '../../core/export/export-file.js';
import type {Facets} from '../../core/query/query.js';

/** A reader has searched or filtered. Not sent for what the page, its address or a linked widget does. */
export class FilterEvent extends Event {
  constructor(
    /** As typed. */
    readonly search: string,
    /** The chosen values of each facet. */
    readonly facets: Facets,
    /** How many records are left. */
    readonly matches: number,
  ) {
    super('sixcity-filter', {bubbles: true, composed: true});
  }
}

/** A reader has opened a project or a publication, or closed it. */
export class OpenEvent extends Event {
  constructor(
    /** Of the record. */
    readonly recordId: string,
    readonly isOpen: boolean,
  ) {
    super('sixcity-open', {bubbles: true, composed: true});
  }
}

/** A reader has been handed a file. */
export class DownloadEvent extends Event {
  constructor(
    /** spreadsheet, csv, json, bibtex, ris or csl. */
    readonly format: ExportFormat,
    readonly fileName: string,
    /** How many records or rows are in it. */
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
