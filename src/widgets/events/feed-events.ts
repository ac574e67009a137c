import type {FeedError} from '../../core/model/feed-error.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';

/** Fired when a widget shows its feed, and again after every reload. */
export class FeedLoadEvent extends Event {
  constructor(
    readonly snapshot: FeedSnapshot,
    /** Whether the data comes from the cache, because the server could not be reached. */
    readonly isStale: boolean,
  ) {
    super('sixcity-load', {bubbles: true, composed: true});
  }
}

/** Fired when a widget has no feed to show. */
export class FeedErrorEvent extends Event {
  constructor(readonly error: FeedError) {
    super('sixcity-error', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'sixcity-load': FeedLoadEvent;
    'sixcity-error': FeedErrorEvent;
  }
}
