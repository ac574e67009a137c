import assert from 'node:assert/strict';
import path from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {rollup} from 'rollup';
import {packMessages} from '../../scripts/rollup/pack-messages.mjs';

interface Tree {
  readonly [key: string]: Tree | string | ((...insertions: unknown[]) => string);
}

const fileOf = (language: string) => path.resolve(`build/js/i18n/${language}.js`);

/** A dictionary as its file says it. */
const written = async (language: string) =>
  dictionary((await import(pathToFileURL(fileOf(language)).href)) as object);

/** The same dictionary as the classic script carries it. */
async function carried(language: string): Promise<{code: string; messages: Tree}> {
  const bundle = await rollup({input: fileOf(language), plugins: [packMessages()]});
  const {output} = await bundle.generate({format: 'es'});
  const code = output[0].code;
  return {
    code,
    messages: dictionary(
      (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as object,
    ),
  };
}

const dictionary = (exports: object) => Object.values(exports)[0] as Tree;

/** Each message by its path; what a function says of arguments that name themselves, as text, number and list. */
function* said(tree: Tree, outer = ''): Generator<[string, unknown]> {
  for (const [key, value] of Object.entries(tree)) {
    const at = `${outer}${key}`;
    if (typeof value === 'object') yield* said(value, `${at}.`);
    else if (typeof value === 'string') yield [at, value];
    else yield [at, samples.map((sample) => outcome(() => value(...sample)))];
  }
}

const samples = [
  ['<a>', '<b>', '<c>', '<d>'],
  [1, 1, 1, 1],
  [25, '$1', '$0', 3],
];

/** A message that wants other arguments than the sample fails the same way in both forms. */
function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error instanceof Error ? error.name : 'no error';
  }
}

describe('the messages that the classic script carries', () => {
  for (const language of ['fi', 'sv', 'en']) {
    it(`say in ${language} word for word what its file says`, async () => {
      const {code, messages} = await carried(language);
      assert.match(code, /unpackMessages\(keys,/, 'they are packed');
      const sort = (tree: Tree) => [...said(tree)].sort(([a], [b]) => (a < b ? -1 : 1));
      assert.deepEqual(sort(messages), sort(await written(language)));
    });
  }
});
