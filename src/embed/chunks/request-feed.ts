import {resolveUrl} from '../../core/model/urls.js';
import {feedDefaults} from '../../feed-store/feed-defaults.js';
import type {Trust} from '../../feed-store/feed-load.js';
import {feedStore} from '../../feed-store/feed-store.js';

export interface EarlyFeedRequest {
  /** URLs as written on the page, tried in turn. Without any, the default feed is requested. */
  readonly urls: readonly string[];
  readonly trusts: Trust;
  readonly isNeeded: boolean;
}

/** The time in milliseconds within which a newly defined element joins the request. */
const joinMs = 1000;

/**
 * Requests a feed before the element that needs it is defined. The returned function hands the request over to that
 * element.
 */
export const requestFeed = ({urls, trusts, isNeeded}: EarlyFeedRequest): (() => void) => {
  if (!isNeeded) return () => undefined;
  const controller = new AbortController();
  const written = urls.length > 0 ? urls : feedDefaults().urls;
  const absolute = written.flatMap((url) => resolveUrl(url, document.baseURI) ?? []);
  // The element reports a failure when it requests the feed itself.
  feedStore
    .open({urls: absolute, trusts}, {onChange: () => undefined}, controller.signal)
    .catch(() => undefined);
  return () => setTimeout(() => controller.abort(), joinMs);
};
