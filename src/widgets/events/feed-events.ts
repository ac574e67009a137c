import type {FeedError} from '../../core/model/feed-error.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';

/** A widget shows its feed; once more after every time it was asked for again. */
export class FeedLoadEvent extends Event {
  constructor(
    readonly snapshot: FeedSnapshot,
    /** Whether it is older data, because its server could not be reached. */
    readonly isStale: boolean,
  ) {
    super('sixcity-load', {bubbles: true, composed: true});
  }
}

/** A widget has nothing to show, and says so. */
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
