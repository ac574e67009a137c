/** The defaults that the script tag sets for all widgets of the page. */
export interface FeedDefaults {
  /** URLs of the feed for elements without a `feed` attribute. */
  readonly urls: readonly string[];
  /** The URL of embed.html, for links to an item. */
  readonly embed?: string;
  /** Origins besides the page's own from which images may be loaded. */
  readonly imageOrigins?: readonly string[];
}
let defaults: FeedDefaults = {urls: []};

export const feedDefaults = (): FeedDefaults => defaults;
export const setFeedDefaults = (next: FeedDefaults): void => {
  defaults = next;
};

/** The folder of a version: `/v1/sixcity.js`, `/1.2.3/sixcity.js`. */
const versionFolder = /\/(?:v\d+|\d+\.\d+\.\d+)\/$/;

/** The URL of a file beside the script, or beside the script's version folder. */
export const besideScript = (script: string, file: string): string => {
  const folder = new URL('.', script).href;
  return new URL(versionFolder.test(folder) ? `../${file}` : file, folder).href;
};
