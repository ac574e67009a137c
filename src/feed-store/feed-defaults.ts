/** What the page's script tag says for every widget on the page. */
export interface FeedDefaults {
  /** Used where an element names no feed. */
  readonly urls: readonly string[];
  /** The address of embed.html, to which a record can be linked. */
  readonly embed?: string;
}
let defaults: FeedDefaults = {urls: []};

export const feedDefaults = (): FeedDefaults => defaults;
export const setFeedDefaults = (given: FeedDefaults): void => {
  defaults = given;
};

/** A folder of one version: `/v1/sixcity.js`, `/1.2.3/sixcity.js`. */
const versionFolder = /\/(?:v\d+|\d+\.\d+\.\d+)\/$/;

/** A file that lies beside the script, or beside the folder of its version. */
export const besideScript = (script: string, file: string): string => {
  const folder = new URL('.', script).href;
  return new URL(versionFolder.test(folder) ? `../${file}` : file, folder).href;
};
