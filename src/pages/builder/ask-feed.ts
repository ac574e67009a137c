import {FeedError, type FeedErrorCode} from '../../core/model/feed-error.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {FeedPages} from '../../core/format/feed-pages.js';
import {FeedStore} from '../../feed-store/feed-store.js';
import {browserEffects} from '../../feed-store/fetch-json.js';
import {parseFeed} from '../../core/format/parse-feed.js';

/** Who may read a feed, as far as its server has said. */
export type Readers =
  /** `Access-Control-Allow-Origin: *`. */
  | 'any-page'
  /** This page, which is on another server; others were not tried. */
  | 'this-page'
  /** Pages of its own server only: no such header came. */
  | 'own-pages';

export type FeedAnswer =
  | {readonly kind: 'found'; readonly snapshot: FeedSnapshot; readonly readers: Readers}
  /** A file that is on no server yet. */
  | {readonly kind: 'unpublished'; readonly snapshot: FeedSnapshot; readonly name: string}
  | {readonly kind: 'failed'; readonly code: FeedErrorCode};

/** Asks for a feed as the widgets do, all of its pages. */
export const askFeed = async (urls: readonly string[]): Promise<FeedAnswer> => {
  let readers: Readers = 'this-page';
  const store = new FeedStore({
    ...browserEffects,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      const allowed = response.headers.get('access-control-allow-origin');
      // Of an answer from elsewhere the header cannot be read, but that it could be read at all says enough.
      readers = response.type === 'cors' ? 'this-page' : allowed === '*' ? 'any-page' : 'own-pages';
      return response;
    },
  });
  try {
    const snapshot = await wholeFeed(store, urls);
    return {kind: 'found', snapshot, readers};
  } catch (error) {
    if (error instanceof FeedError) return {kind: 'failed', code: error.code};
    throw error;
  }
};

/** All pages of a feed. @throws FeedError where one of them cannot be had. */
const wholeFeed = (store: FeedStore, urls: readonly string[]): Promise<FeedSnapshot> =>
  new Promise((resolve, reject) => {
    const tell = (snapshot: FeedSnapshot, missing: FeedError | undefined) => {
      if (missing) reject(missing);
      else if (snapshot.isComplete) resolve(snapshot);
    };
    store
      .open({urls, trusts: () => true, reload: true}, {onChange: tell}, new AbortController().signal)
      .then(({snapshot, missing}) => tell(snapshot, missing), reject);
  });

/** Reads a file that an editor has at hand. It does not leave the page. */
export const readFeedFile = async (file: File): Promise<FeedAnswer> => {
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
