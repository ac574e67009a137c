import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {UrlProblem, FeedUrls} from './typed-urls.js';
import type {FeedResult} from './load-feed.js';
import type {ScriptProbe} from './probe-script.js';
import type {Choices} from './choices.js';
import type {InvalidParameter} from './choices-url.js';
import type {AxeFinding} from './preview-messages.js';

/** The whole state of the page. Immutable. */
export interface BuilderState {
  readonly choices: Choices;
  /** Query parameters of the page that were ignored. */
  readonly invalidParameters: readonly InvalidParameter[];
  /** Where script and feed are loaded from; undefined until a valid URL is given. */
  readonly source: FeedSource | undefined;
  readonly homeProblem: UrlProblem | undefined;
  readonly feedProblem: UrlProblem | undefined;
  readonly isLoading: boolean;
  readonly script: ScriptProbe | undefined;
  readonly feed: FeedResult | undefined;
  /** A local file that is used instead of the feed. */
  readonly file: FeedResult | undefined;
  /** The result of opening a pasted snippet. */
  readonly pasteMessages: readonly string[];
  readonly preview: Preview;
  /** The result of the latest copy, and which text was copied. */
  readonly copied: {readonly target: CopyTarget; readonly message: string} | undefined;
}
export type CopyTarget = 'snippet' | 'requests' | 'url';

/** A text for the clipboard. */
export interface Copy {
  readonly target: CopyTarget;
  readonly text: string;
  /** The same as `text/html`, for visual editors. */
  readonly richText?: string | undefined;
  /** The field that shows the text, if there is one. */
  readonly field: Element | null;
}

export interface FeedSource {
  readonly folder: string;
  readonly feed: FeedUrls;
}

export interface Preview {
  readonly state: 'waiting' | 'no-script' | 'shown';
  readonly findings: readonly AxeFinding[] | undefined;
  readonly passed: number;
}
export const emptyPreview: Preview = {state: 'waiting', findings: undefined, passed: 0};

/** The actions of an editor, as the templates call them. */
export interface BuilderActions {
  readonly setChoices: (choices: Choices) => void;
  readonly loadSource: (home: string, feed: string) => void;
  readonly useFile: (file: File | undefined) => Promise<void>;
  readonly openPastedSnippet: (html: string) => void;
  readonly copyText: (copy: Copy) => Promise<void>;
}

/** The feed that is shown: the local file, if there is one. */
export const shownSnapshot = ({file, feed}: BuilderState): FeedSnapshot | undefined =>
  [file, feed].find((result) => result !== undefined && 'snapshot' in result)?.snapshot;

/** Why the snippet would not work on a page yet. It can be copied all the same. */
export type OutputWarning = 'script' | 'feed' | 'unpublished';
export const warningsOf = ({
  isLoading,
  script,
  feed,
  file,
  choices,
}: BuilderState): readonly OutputWarning[] => {
  // What has not answered yet has not failed.
  if (isLoading) return [];
  const needsFeed = choices.widget !== 'eu-statement' || choices.options.has('project');
  const isUnpublished = file?.kind === 'unpublished';
  const warnings: OutputWarning[] = [];
  if (!isUsable(script)) warnings.push('script');
  if (needsFeed && isUnpublished) warnings.push('unpublished');
  if (needsFeed && !isUnpublished && feed?.kind !== 'found') warnings.push('feed');
  return warnings;
};

/** Whether pages can load the script, even if this page cannot read it. */
export const isUsable = (script: ScriptProbe | undefined): boolean =>
  script?.kind === 'found' || script?.kind === 'unreadable';
