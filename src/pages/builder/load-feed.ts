import {FeedError, type FeedErrorCode} from '../../core/model/feed-error.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {FeedPages} from '../../core/feed-format/feed-pages.js';
import {FeedStore} from '../../feed-store/feed-store.js';
import {browserEffects} from '../../feed-store/fetch-json.js';
import {parseFeed} from '../../core/feed-format/parse-feed.js';

/** Which pages may read a feed, as far as the headers of its server tell. */
export type FeedAccess =
  /** `Access-Control-Allow-Origin: *`. */
  | 'any-page'
  /** This page, although it is on another server. Other pages were not tried. */
  | 'this-page'
  /** Only pages of its own server: it sends no such header. */
  | 'own-pages';

export type FeedResult =
  | {readonly kind: 'found'; readonly snapshot: FeedSnapshot; readonly access: FeedAccess}
  /** A local file that is not on a server yet. */
  | {readonly kind: 'unpublished'; readonly snapshot: FeedSnapshot; readonly name: string}
  | {readonly kind: 'failed'; readonly code: FeedErrorCode};

/** Loads all pages of a feed, as the widgets do. */
export const loadFeed = async (urls: readonly string[]): Promise<FeedResult> => {
  let access: FeedAccess = 'this-page';
  const store = new FeedStore({
    ...browserEffects,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      const allowed = response.headers.get('access-control-allow-origin');
      // Pages cannot read this header of a cross-origin response. It is enough that the response is readable.
      access = response.type === 'cors' ? 'this-page' : allowed === '*' ? 'any-page' : 'own-pages';
      return response;
    },
  });
  try {
    const snapshot = await loadAllPages(store, urls);
    return {kind: 'found', snapshot, access};
  } catch (error) {
    if (error instanceof FeedError) return {kind: 'failed', code: error.code};
    throw error;
  }
};

/** @throws FeedError if a page cannot be loaded */
const loadAllPages = (store: FeedStore, urls: readonly string[]): Promise<FeedSnapshot> =>
  new Promise((resolve, reject) => {
    const settle = (snapshot: FeedSnapshot, missing: FeedError | undefined) => {
      if (missing) reject(missing);
      else if (snapshot.isComplete) resolve(snapshot);
    };
    store
      .open({urls, trusts: () => true, reload: true}, {onChange: settle}, new AbortController().signal)
      .then(({snapshot, missing}) => settle(snapshot, missing), reject);
  });

/** Reads a local file. It is not sent anywhere. */
export const readFeedFile = async (file: File): Promise<FeedResult> => {
  try {
    const document: unknown = JSON.parse(await file.text());
    const pages = new FeedPages();
    pages.add(parseFeed(document), globalThis.document.baseURI);
    const snapshot = pages.snapshot(true);
    return snapshot ? {kind: 'unpublished', snapshot, name: file.name} : {kind: 'failed', code: 'not-feed'};
  } catch (error) {
    if (error instanceof SyntaxError) return {kind: 'failed', code: 'not-json'};
    if (error instanceof FeedError) return {kind: 'failed', code: error.code};
    throw error;
  }
};
