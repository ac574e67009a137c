import {minify as terser} from 'terser';

/** Minifies a chunk with terser; the licence banner (`/*!`) stays. */
export const minify = (options) => ({
  name: 'minify',
  async renderChunk(code) {
    const {code: minified, map} = await terser(code, {
      ecma: 2022,
      ...options,
      format: {comments: /^!/, ...options.format},
      sourceMap: true,
    });
    return {code: minified, map: JSON.parse(map)};
  },
});
