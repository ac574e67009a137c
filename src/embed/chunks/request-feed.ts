import {resolveUrl} from '../../core/model/urls.js';
import {feedDefaults} from '../../feed-store/feed-defaults.js';
import type {Trust} from '../../feed-store/feed-load.js';
import {feedStore} from '../../feed-store/feed-store.js';

export interface EarlyFeedRequest {
  /** URLs as the page wrote them, to be tried in turn. Without any, the default feed is requested. */
  readonly urls: readonly string[];
  readonly trusts: Trust;
  readonly isNeeded: boolean;
}

/** Time for an element that has just been defined to join the request. */
const joinMs = 1000;

/** Requests a feed before the element that needs it is defined. The returned function leaves it to that element. */
export const requestFeed = ({urls, trusts, isNeeded}: EarlyFeedRequest): (() => void) => {
  if (!isNeeded) return () => undefined;
  const controller = new AbortController();
  const written = urls.length > 0 ? urls : feedDefaults().urls;
  const absolute = written.flatMap((url) => resolveUrl(url, document.baseURI) ?? []);
  // The element reports a failure when it asks again.
  feedStore
    .open({urls: absolute, trusts}, {onChange: () => undefined}, controller.signal)
    .catch(() => undefined);
  return () => setTimeout(() => controller.abort(), joinMs);
};
