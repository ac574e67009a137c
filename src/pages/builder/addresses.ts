/** Where script and feed are, as an editor types it and as the builder uses it. */

/** The folder with `v1/`, `embed.html` and `feed.json`; or why what was typed is no address. */
export type Home = {readonly folder: string} | {readonly trouble: UrlProblem};
export type UrlProblem =
  /** Nothing was typed. */
  | 'missing'
  /** It cannot be read as an address. */
  | 'malformed'
  /** Neither http: nor https:. */
  | 'not-web';

/** Files and folders of a release, which editors copy as well as the folder around them. */
const insideHome =
  /(?:(?:v\d+|\d+\.\d+\.\d+)\/?)?(?:(?:sixcity\.js|embed\.html|feed\.json|integrity\.json))?$/;

const webUrl = (typed: string): URL | UrlProblem => {
  const text = typed.trim();
  if (!text) return 'missing';
  // A path, or the name of a file, says nothing of a server.
  if (/^[./\\]|^[^/:]*\.(json|js|html)$/.test(text)) return 'malformed';
  // What has no scheme but looks like a server is an address that somebody has read aloud.
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole) || /\s/.test(text)) return 'malformed';
  const url = new URL(whole);
  if (!/^https?:$/.test(url.protocol)) return 'not-web';
  return url.hostname.includes('.') || /^(localhost|\[.*\])$/.test(url.hostname) ? url : 'malformed';
};

/** The folder of a release, from its own address or from that of a file in it. */
export const homeOf = (typed: string): Home => {
  const url = webUrl(typed);
  if (typeof url === 'string') return {trouble: url};
  url.search = '';
  url.hash = '';
  url.pathname = url.pathname.replace(insideHome, '');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return {folder: url.href};
};

export interface FeedUrls {
  /** Tried in turn. */
  readonly urls: readonly string[];
  /** Whether the script finds the feed there by itself, so that no snippet has to name it. */
  readonly isBeside: boolean;
}

/** The feed beside the script, unless other addresses were typed, with white space between them. */
export const feedOf = (typed: string, folder: string): FeedUrls | {readonly trouble: UrlProblem} => {
  const beside = new URL('feed.json', folder).href;
  const urls: string[] = [];
  for (const word of typed.split(/\s+/).filter(Boolean)) {
    const url = webUrl(word);
    if (typeof url === 'string') return {trouble: url};
    urls.push(url.href);
  }
  const isBeside = urls.length === 0 || (urls.length === 1 && urls[0] === beside);
  return {urls: isBeside ? [beside] : urls, isBeside};
};

/** Whether an address lies on a domain that ends so, such as `.hel.fi`. */
export const isOnDomain = (url: string, ending: string): boolean =>
  `.${new URL(url).hostname}`.endsWith(ending);
