import {minify as terser} from 'terser';
import {compileAtOnce} from './guard.mjs';
import {publicNames} from './public-names.mjs';

/** What Lit gives every element and pages rely on, though our own types do not declare it. */
const promisedByLit = ['updateComplete', 'requestUpdate'];

/**
 * Minifies the classic script, the names of properties too: it is all there is of its program, so a name may be
 * shortened that nobody outside can meet. A name stays that is public, and one that is a word of any string in the
 * code, Lit's included: a string may be the key of an object.
 */
export const minify = () => ({
  name: 'minify',
  async renderChunk(code) {
    const reserved = [...publicNames(), ...promisedByLit, ...wordsOfStrings(this.parse(code))];
    const {code: small, map} = await terser(code, {
      ecma: 2022,
      compress: {passes: 3, pure_getters: true},
      mangle: {properties: {reserved, keep_quoted: true}},
      format: {comments: /^!/},
      sourceMap: true,
    });
    return {code: compileAtOnce(small), map: JSON.parse(map)};
  },
});

/** Minifies a module that meets the classic script by the names of its properties: so those stay. */
export const minifyModule = () => ({
  name: 'minify-module',
  async renderChunk(code) {
    const {code: small, map} = await terser(code, {
      ecma: 2022,
      module: true,
      format: {comments: /^!/},
      sourceMap: true,
    });
    return {code: small, map: JSON.parse(map)};
  },
});

/** The words in the strings and templates of a syntax tree (ESTree). */
function wordsOfStrings(tree) {
  const texts = [];
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (typeof node.value === 'string') texts.push(node.value);
    if (node.type === 'TemplateElement') texts.push(node.value.cooked);
    Object.values(node).forEach(visit);
  };
  visit(tree);
  return texts.flatMap((text) => text.match(/[\w$]+/g) ?? []);
}
