import {readFile} from 'node:fs/promises';

/**
 * Puts the guard in front of the bundle and turns the bundle into a function that is passed to the guard.
 * The guard decides whether the bundle starts at all, and catches its errors, so it has to run before the first
 * line of the bundle does. A module inside the bundle would run too late. `version`, `doctor`, `copies`, `ownTag`
 * and `publish` are the parameters of that function: the bundle reads them as free variables, and Rollup does not
 * use these names for anything else. The intro of another plugin comes after it.
 */
export async function guardWrapper(file, version, intro = () => '') {
  const guard = guardFunction(await readFile(file, 'utf8'), file);
  return {
    intro: async () =>
      `${guard}\nguarded(${JSON.stringify(version)}, (version, doctor, copies, ownTag, publish) => {\n${await intro()}`,
    outro: '});',
  };
}

/**
 * The guard's function without its `export`.
 * @throws if the module imports or exports anything else
 */
function guardFunction(code, file) {
  const source = code.replace(/^\/\/# sourceMappingURL=.*$/m, '').trim();
  if (/^\s*import\b/m.test(source))
    throw new Error(`${file} is inlined as text, so it cannot import anything`);
  const text = source.replace('export function guarded(', 'function guarded(');
  if (text === source || /^export\b/m.test(text)) {
    throw new Error(`${file} must export the function "guarded" and nothing else`);
  }
  return text;
}
