import {reportChunkLoad} from './chunks/chunk-failure.js';
import {loadEmbedChunk} from './chunks/load-embed-chunk.js';
import {requestFeed} from './chunks/request-feed.js';
import {embedRequest} from './embed-request.js';

/** Loads the code that fills embed.html, and the feed beside it. */
export const openEmbedPage = (script: HTMLScriptElement): void => {
  const releaseFeed = requestFeed(embedRequest(script).feed);
  const fill = async (): Promise<void> => {
    const {fillEmbedPage} = await loadEmbedChunk();
    fillEmbedPage(script);
    releaseFeed();
  };
  reportChunkLoad(fill, document.getElementById('widget') ?? undefined);
};
