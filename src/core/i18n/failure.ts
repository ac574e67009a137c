import type {FeedError} from '../model/feed-error.js';
import type {FailureReason, Messages} from './messages/messages.js';

/** What happened and why, for a reader. */
export const failureText = ({code}: FeedError, {failed, failure}: Messages): string => {
  const shared = {'no-address': 'untrusted', 'too-large': 'not-feed', changed: 'not-feed'} as const;
  const reason: FailureReason =
    code in shared ? shared[code as keyof typeof shared] : (code as FailureReason);
  return `${failed} ${failure[reason]}`;
};
