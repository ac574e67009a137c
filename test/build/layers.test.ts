import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';
import ts from 'typescript';
import {coreLayers, layers, widgetLayers} from '../../scripts/lint/layers.mjs';

const eslint = new ESLint({
  overrideConfig: {
    files: ['src/**/*.ts'],
    // In continuous integration the parser would read the file from the disk instead of the text that is linted.
    languageOptions: {parserOptions: {disallowAutomaticSingleRunInference: true}},
  },
});

/** Every source of ours. */
const sources = (): readonly string[] =>
  readdirSync('src', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join('src', file));

type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The imports of each file, including those of types. */
const importsOf = (files: readonly string[]): ImportGraph =>
  new Map(
    files.map((file) => {
      const {importedFiles} = ts.preProcessFile(readFileSync(file, 'utf8'));
      const own = importedFiles.filter(({fileName}) => fileName.startsWith('.'));
      return [file, own.map(({fileName}) => path.join(path.dirname(file), fileName).replace(/\.js$/, '.ts'))];
    }),
  );

/** Every cycle, as the files along it. */
const cyclesIn = (graph: ImportGraph): readonly string[] => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' > '));
    if (done.has(file)) return;
    done.add(file);
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
};

/** The messages of lint about imports, for one of our files with an additional import. */
const importErrors = async (file: string, specifier: string): Promise<readonly string[]> => {
  const text = `import type {} from '${specifier}';\n${readFileSync(file, 'utf8')}`;
  const [result] = await eslint.lintText(text, {filePath: file});
  return (result?.messages ?? [])
    .filter(({ruleId}) => ruleId?.startsWith('import-x/'))
    .map(({ruleId, message}) => `${ruleId ?? ''}: ${message}`);
};

describe('the layers of src', () => {
  const forbidden = [
    ['core from widgets', 'src/core/model/ids.ts', '../../widgets/options/option.js'],
    ['model from query', 'src/core/model/ids.ts', '../query/query.js'],
    ['feed-store from embed', 'src/feed-store/feed-defaults.ts', '../embed/trusted-origins.js'],
    ['embed from static-html', 'src/embed/trusted-origins.ts', '../static-html/sitemap.js'],
    ['feed-tool from widgets', 'src/feed-tool/watch.ts', '../widgets/themes/brands.js'],
    ['one widget from another', 'src/widgets/eu-statement/options.ts', '../project-list/options.js'],
  ] as const;
  for (const [name, file, specifier] of forbidden) {
    it(`make lint reject an import of ${name}`, async () => {
      assert.match((await importErrors(file, specifier)).join('\n'), /no-restricted-paths/);
    });
  }

  it('allow an import from a layer below', async () => {
    assert.deepEqual(await importErrors('src/embed/trusted-origins.ts', '../core/model/ids.js'), []);
  });

  it('make lint reject a cycle', async () => {
    const file = 'src/core/query/query.ts';
    const text = `import {readQuery} from './query-url.js';\nreadQuery('', '', {facets: [], isSort: () => true});\n`;
    const [result] = await eslint.lintText(text + readFileSync(file, 'utf8'), {filePath: file});
    assert.ok(result?.messages.some(({ruleId}) => ruleId === 'import-x/no-cycle'));
  });

  it('have no cycle between files, not even of types', () => {
    assert.deepEqual(cyclesIn(importsOf(sources())), []);
  });

  const foldersIn = (path: string) =>
    readdirSync(path, {withFileTypes: true})
      .filter((entry) => entry.isDirectory())
      .map(({name}) => name)
      .sort();

  it('include every folder', () => {
    assert.deepEqual(foldersIn('src'), layers.flat().sort());
    assert.deepEqual(foldersIn('src/core'), [...coreLayers].sort());
    const existing = new Set(foldersIn('src/widgets'));
    assert.deepEqual(
      widgetLayers.flat().filter((folder) => existing.has(folder)).sort(),
      [...existing],
    );
  });
});
