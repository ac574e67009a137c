import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {UrlProblem, FeedUrls} from './addresses.js';
import type {FeedAnswer} from './ask-feed.js';
import type {ScriptAnswer} from './ask-script.js';
import type {Choices} from './choices.js';
import type {AddressFault} from './choices-address.js';
import type {Finding} from './preview-talk.js';

/** What the page knows at one moment; it is replaced as a whole. */
export interface PageState {
  readonly choices: Choices;
  /** What the address of the page said in vain. */
  readonly faults: readonly AddressFault[];
  /** Where script and feed are looked for; undefined while no good address has been given. */
  readonly place: Place | undefined;
  readonly homeTrouble: UrlProblem | undefined;
  readonly feedTrouble: UrlProblem | undefined;
  readonly isAsking: boolean;
  readonly script: ScriptAnswer | undefined;
  readonly feed: FeedAnswer | undefined;
  /** A file that is to stand for the feed, with what was found in it. */
  readonly file: FeedAnswer | undefined;
  /** What became of a pasted snippet. */
  readonly pasted: readonly string[];
  readonly preview: Preview;
  /** What was said of the latest copying, and of which button. */
  readonly copied: {readonly what: Copied; readonly said: string} | undefined;
}
export type Copied = 'snippet' | 'requests' | 'address';
export interface Place {
  readonly folder: string;
  readonly feed: FeedUrls;
}
export interface Preview {
  readonly state: 'waiting' | 'no-script' | 'shown';
  readonly findings: readonly Finding[] | undefined;
  readonly passed: number;
}

export const emptyPreview: Preview = {state: 'waiting', findings: undefined, passed: 0};

/** The feed that is shown: the file, where there is one. */
export const snapshotIn = ({file, feed}: PageState): FeedSnapshot | undefined =>
  [file, feed].find((one) => one !== undefined && 'snapshot' in one)?.snapshot;

/** Why a snippet would not do on a page as it is; it can be copied, but not without hearing of it. */
export type Caution = 'script' | 'feed' | 'unpublished';
export const cautionsOf = ({script, feed, file, choices}: PageState): readonly Caution[] => {
  const needsFeed = choices.widget !== 'eu-statement' || choices.options.has('project');
  const hasScript = script?.kind === 'found' || script?.kind === 'unreadable';
  const isUnpublished = file?.kind === 'unpublished';
  return [
    ...(hasScript ? [] : ['script' as const]),
    ...(needsFeed && isUnpublished ? ['unpublished' as const] : []),
    ...(needsFeed && !isUnpublished && feed?.kind !== 'found' ? ['feed' as const] : []),
  ];
};
