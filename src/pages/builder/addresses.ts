/** Where script and feed are, as an editor types it and as the builder uses it. */

/** The folder with `v1/`, `embed.html` and `feed.json`; or why what was typed is no address. */
export type Home = {readonly folder: string} | {readonly trouble: AddressTrouble};
export type AddressTrouble =
  /** Nothing was typed. */
  | 'missing'
  /** It cannot be read as an address. */
  | 'malformed'
  /** Neither http: nor https:. */
  | 'not-web';

/** Files and folders of a release, which editors copy as well as the folder around them. */
const insideHome =
  /(?:(?:v\d+|\d+\.\d+\.\d+)\/?)?(?:(?:sixcity\.js|embed\.html|feed\.json|integrity\.json))?$/;

const webAddress = (typed: string): URL | AddressTrouble => {
  const text = typed.trim();
  if (!text) return 'missing';
  // A path, or the name of a file, says nothing of a server.
  if (/^[./\\]|^[^/:]*\.(json|js|html)$/.test(text)) return 'malformed';
  // What has no scheme but looks like a server is an address that somebody has read aloud.
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole) || /\s/.test(text)) return 'malformed';
  const address = new URL(whole);
  if (!/^https?:$/.test(address.protocol)) return 'not-web';
  return address.hostname.includes('.') || /^(localhost|\[.*\])$/.test(address.hostname)
    ? address
    : 'malformed';
};

/** The folder of a release, from its own address or from that of a file in it. */
export const homeOf = (typed: string): Home => {
  const address = webAddress(typed);
  if (typeof address === 'string') return {trouble: address};
  address.search = '';
  address.hash = '';
  address.pathname = address.pathname.replace(insideHome, '');
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return {folder: address.href};
};

export interface FeedAddresses {
  /** Tried in turn. */
  readonly addresses: readonly string[];
  /** Whether the script finds the feed there by itself, so that no snippet has to name it. */
  readonly isBeside: boolean;
}

/** The feed beside the script, unless other addresses were typed, with white space between them. */
export const feedOf = (typed: string, folder: string): FeedAddresses | {readonly trouble: AddressTrouble} => {
  const beside = new URL('feed.json', folder).href;
  const addresses: string[] = [];
  for (const word of typed.split(/\s+/).filter(Boolean)) {
    const address = webAddress(word);
    if (typeof address === 'string') return {trouble: address};
    addresses.push(address.href);
  }
  const isBeside = addresses.length === 0 || (addresses.length === 1 && addresses[0] === beside);
  return {addresses: isBeside ? [beside] : addresses, isBeside};
};

/** Whether an address lies on a domain that ends so, such as `.hel.fi`. */
export const isOnDomain = (address: string, ending: string): boolean =>
  `.${new URL(address).hostname}`.endsWith(ending);
