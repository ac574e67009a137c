import {feedDefaults} from '../../feed-store/feed-defaults.js';

/** Whether an image may be loaded: from the page's own origin, or one that the script tag's `data-allow` names. */
export const allowsImage = (url: string): boolean =>
  [location.origin, ...(feedDefaults().imageOrigins ?? [])].includes(new URL(url).origin);
