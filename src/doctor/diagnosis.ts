import type {FeedState} from '../widgets/controllers/feed-controller.js';

/** What the running script tells its doctor. */
export interface Case {
  readonly version: string;
  /** The address of the script; '' where it has none. */
  readonly url: string;
  /** Version and address of each further copy that has given way. */
  readonly copies: readonly string[];
  /** What the page's security policy has blocked since the script came. */
  readonly violations: readonly SecurityPolicyViolationEvent[];
  /** Why the script could not start. */
  readonly failure: string | undefined;
}

/** A widget, as far as the doctor looks at it. */
export type Patient = HTMLElement & {readonly feedState: FeedState};

/** What the module of the doctor exports. */
export interface Doctor {
  readonly open: (
    version: Case['version'],
    url: Case['url'],
    copies: Case['copies'],
    violations: Case['violations'],
    failure: Case['failure'],
  ) => Promise<void>;
}
