import {browserEffects, fetchJson} from '../../feed-store/fetch-json.js';
import {parseOutline, type Outline} from './outline.js';

const headersTimeoutMs = 8000;
const maxBytes = 100_000;
/** One request per URL. Failures are forgotten. */
const requests = new Map<string, Promise<Outline>>();

const originOf = (url: string): string => new URL(url, document.baseURI).origin;

/** Fetches an outline from the origin of the page or of the feed. Other origins are not allowed. */
export const loadOutline = (url: string, feedUrl: string): Promise<Outline> => {
  const trusts = (one: string): boolean => [location.origin, originOf(feedUrl)].includes(originOf(one));
  const request = requests.get(url) ?? fetchOutline(url, trusts);
  requests.set(url, request);
  request.catch(() => requests.delete(url));
  return request;
};

const fetchOutline = async (url: string, trusts: (url: string) => boolean): Promise<Outline> => {
  const {signal} = new AbortController();
  const {json} = trusts(url)
    ? await fetchJson(browserEffects, {url, signal, trusts, headersTimeoutMs, maxBytes, cache: 'default'})
    : {json: undefined};
  const outline = parseOutline(json);
  if (!outline) throw new Error(`there is no outline at ${url}`);
  return outline;
};
