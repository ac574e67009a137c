import type {Severity} from '../../core/model/finding.js';

/** A finding of one check, without advice. */
export interface CheckFinding {
  readonly path: string;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
}

/**
 * A finding with advice. If it is about the whole document, its path is empty and its code is that of the
 * FeedError.
 */
export interface ReportedFinding extends CheckFinding {
  /** The value as JSON, shortened; empty if there is no value. */
  readonly value: string;
  /** The name of the project or publication that has the finding. */
  readonly name?: string;
  readonly why: string;
  readonly mend: string;
}
