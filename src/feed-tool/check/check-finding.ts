import type {Severity} from '../../core/model/finding.js';

/** What a check has found, without advice. */
export interface CheckFinding {
  readonly path: string;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
}

/** A finding with advice. About the whole document it has an empty path and the code of its FeedError. */
export interface ReportedFinding extends CheckFinding {
  /** The value as JSON, shortened; empty where there is none. */
  readonly value: string;
  /** The name of the project or publication that has the finding. */
  readonly name?: string;
  readonly why: string;
  readonly mend: string;
}
