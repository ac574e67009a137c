import {readFile} from 'node:fs/promises';

/** Stands for a pair of parentheses until `compileAtOnce`, because minifiers take those away. */
const atOnce = 'atOnce';

/**
 * The two halves that go around the bundle, so that the guard runs before one line of it does. The guard has to
 * decide whether the bundle starts at all, and to catch it when it cannot; a module inside the bundle comes too
 * late for both. So its text is put in front, and the bundle becomes the function that is handed to it. In there
 * `version`, `doctor` and `copies` are free names, which Rollup gives to nothing else as long as one module of the
 * bundle reads them.
 */
export async function guardHalves(file, version) {
  const guard = guardFunction(await readFile(file, 'utf8'), file);
  return {
    intro: `${guard}\nguarded(${JSON.stringify(version)}, ${atOnce}((version, doctor, copies) => {`,
    outro: '}));',
  };
}

/**
 * V8 compiles a function that stands in parentheses at once, and reads any other one twice: for this one that was a
 * tenth of what it takes to the first rows. Spaces keep what follows in its column, for the source map.
 */
export function compileAtOnce(code) {
  const [before, after, ...more] = code.split(`${atOnce}(`);
  if (after === undefined || more.length > 0) throw new Error('the guard has to hand over one function');
  return `${before}${' '.repeat(atOnce.length)}(${after}`;
}

function guardFunction(code, file) {
  const bare = code.replace(/^\/\/# sourceMappingURL=.*$/m, '').trim();
  if (/^\s*import\b/m.test(bare)) throw new Error(`${file} is inlined as text and cannot import anything`);
  const text = bare.replace('export function guarded(', 'function guarded(');
  if (text === bare || /^export\b/m.test(text)) {
    throw new Error(`${file} has to export the one function "guarded" and nothing else`);
  }
  return text;
}
