/** Loads what only some ways of embedding need. */
export const loadEmbedChunk = () => import('../embed-chunk.js');
