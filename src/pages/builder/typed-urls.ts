/** Parses the URLs of script and feed as editors type them. */

/** The folder with `v1/`, `embed.html` and `feed.json`, or what is wrong with the typed text. */
export type ReleaseFolder = {readonly folder: string} | {readonly problem: UrlProblem};
export type UrlProblem =
  /** Nothing was typed. */
  | 'missing'
  /** The text cannot be parsed as a URL. */
  | 'malformed'
  /** Neither http: nor https:. */
  | 'not-web';

/** Files and folders inside a release. Editors often copy their URL instead of the folder's. */
const insideRelease =
  /(?:(?:v\d+|\d+\.\d+\.\d+)\/?)?(?:(?:sixcity\.js|embed\.html|feed\.json|integrity\.json))?$/;

const parseWebUrl = (typed: string): URL | UrlProblem => {
  const text = typed.trim();
  if (!text) return 'missing';
  // A path or a file name does not name a server.
  if (/^[./\\]|^[^/:]*\.(json|js|html)$/.test(text)) return 'malformed';
  // Adds the scheme that people leave out: "www.example.org/sixcity".
  const withScheme =
    /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme) || /\s/.test(text)) return 'malformed';
  const url = new URL(withScheme);
  if (!/^https?:$/.test(url.protocol)) return 'not-web';
  return url.hostname.includes('.') || /^(localhost|\[.*\])$/.test(url.hostname) ? url : 'malformed';
};

/** Finds the folder of a release from its own URL or from that of a file in it. */
export const parseReleaseFolder = (typed: string): ReleaseFolder => {
  const url = parseWebUrl(typed);
  if (typeof url === 'string') return {problem: url};
  url.search = '';
  url.hash = '';
  url.pathname = url.pathname.replace(insideRelease, '');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return {folder: url.href};
};

export interface FeedUrls {
  /** Tried in this order. */
  readonly urls: readonly string[];
  /** The feed is beside the script, which finds it without an option. */
  readonly isDefault: boolean;
}

/** Parses the typed URLs, separated by white space. Without any, the feed is the one beside the script. */
export const parseFeedUrls = (typed: string, folder: string): FeedUrls | {readonly problem: UrlProblem} => {
  const defaultUrl = new URL('feed.json', folder).href;
  const urls: string[] = [];
  for (const word of typed.split(/\s+/).filter(Boolean)) {
    const url = parseWebUrl(word);
    if (typeof url === 'string') return {problem: url};
    urls.push(url.href);
  }
  const isDefault = urls.length === 0 || (urls.length === 1 && urls[0] === defaultUrl);
  return {urls: isDefault ? [defaultUrl] : urls, isDefault};
};

/** Whether a URL lies on a domain with this suffix, such as `.hel.fi`. */
export const isOnDomain = (url: string, suffix: string): boolean =>
  `.${new URL(url).hostname}`.endsWith(suffix);
