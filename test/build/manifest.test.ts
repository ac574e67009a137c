import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import type {WidgetName} from '../../src/core/model/widget-names.js';
import {optionsByAttribute} from '../../src/widgets/registry/widget-options.js';
import {publicationColumns} from '../../src/core/query/publication-kind.js';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}
interface Element {
  readonly tagName: keyof HTMLElementTagNameMap;
  readonly attributes: readonly Entry[];
  readonly events: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts: readonly Entry[];
  readonly cssProperties: readonly Entry[];
}
interface Manifest {
  readonly modules: readonly {readonly path: string; readonly declarations?: readonly Partial<Element>[]}[];
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const {modules} = readJson('dist/custom-elements.json') as Manifest;
const elements = modules.flatMap(({path, declarations = []}) =>
  declarations.flatMap((one) => (one.tagName ? [{path, element: one as Element}] : [])),
);

/** The code of an element alone, tree-shaken from its modules. */
async function codeOf(path: string): Promise<string> {
  const bundle = await rollup({
    input: path.replace(/^dist/, 'build/js'),
    external: (id) => !/^[./]/.test(id),
    // These modules only provide features that are loaded later.
    treeshake: {moduleSideEffects: (id) => /\/(project-)?actions\.js$/.test(id)},
    onwarn: () => undefined,
  });
  const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true});
  return output[0].code;
}

const names = (entries: readonly Entry[] = []): readonly string[] => entries.map(({name}) => name).sort();
const found = (code: string, pattern: RegExp): readonly string[] =>
  [...new Set([...code.matchAll(pattern)].map(([, name = '']) => name))].sort();

/** Parts whose names are computed: headings, texts of the feed, and table cells by column. */
const namedElsewhere = (code: string): readonly string[] => [
  ...found(code, /(?:heading|blockText)Template\([^']*'([a-z-]+)'/g),
  ...(code.includes('part=${column}') ? publicationColumns : []),
];

for (const {path, element} of elements) {
  describe(`the manifest of ${element.tagName}`, async () => {
    const code = await codeOf(path);

    it('lists exactly the attributes of the source', () => {
      const name = element.tagName.replace('sixcity-', '') as WidgetName;
      assert.deepEqual(names(element.attributes), [...optionsByAttribute(name).keys(), 'lang'].sort());
    });

    it('lists exactly the events of the source', () => {
      const types = new Map([
        ['FeedLoadEvent', 'sixcity-load'],
        ['FeedErrorEvent', 'sixcity-error'],
        ['FilterEvent', 'sixcity-filter'],
        ['OpenEvent', 'sixcity-open'],
        ['DownloadEvent', 'sixcity-download'],
      ]);
      const sent = found(code, /new (\w+Event)\(/g).map((type) => types.get(type) ?? type);
      // Every element contains the download code, but only some show it.
      const isShown = (name: string) => name !== 'sixcity-download' || code.includes('actionsTemplate(');
      assert.deepEqual(names(element.events), sent.filter(isShown).sort());
    });

    it('lists exactly the slots of the source', () => {
      assert.deepEqual(names(element.slots), found(code, /<slot name="([a-z]+)"/g));
    });

    it('lists exactly the parts of the source', () => {
      const written = found(code, /part="([a-z -]+)"/g).flatMap((part) => part.split(' '));
      assert.deepEqual(names(element.cssParts), [...new Set([...written, ...namedElsewhere(code)])].sort());
    });

    it('lists exactly the custom properties of the source', () => {
      const read = found(code, /(--sixcity-[a-z-]+)/g);
      // The law defines the look of the statement, so it ignores the common custom properties.
      const isFixed = element.tagName === 'sixcity-eu-statement';
      assert.deepEqual(
        names(element.cssProperties),
        isFixed ? read.filter((name) => name === '--sixcity-min-block-size') : read,
      );
    });

    it('describes everything, with defaults where there are any', () => {
      const {attributes, events, slots = [], cssParts, cssProperties} = element;
      for (const {name, description} of [...attributes, ...events, ...slots, ...cssParts, ...cssProperties])
        assert.ok(description, name);
      for (const {name, description, default: standard} of [...attributes, ...cssProperties])
        assert.ok(standard !== undefined || description?.includes('Default:'), name);
    });
  });
}

describe('the editor data', () => {
  const pkg = readJson('package.json') as Readonly<Record<string, unknown>>;

  it('is named in package.json', () => {
    assert.equal(pkg['customElements'], 'dist/custom-elements.json');
    assert.equal(pkg['web-types'], 'dist/web-types.json');
  });

  it('lists elements, attributes and values for VS Code', () => {
    const {tags} = readJson('dist/html-custom-data.json') as {
      readonly tags: readonly (Entry & {
        readonly attributes: readonly (Entry & {
          readonly values?: readonly Entry[];
          readonly valueSet?: string;
        })[];
      })[];
    };
    assert.deepEqual(names(tags), elements.map(({element}) => element.tagName).sort());
    const list = tags.find(({name}) => name === 'sixcity-project-list');
    const layout = list?.attributes.find(({name}) => name === 'layout');
    assert.deepEqual(names(layout?.values), ['cards', 'rows', 'timeline']);
    assert.match(layout?.description ?? '', /Default: cards\.$/);
    assert.equal(list?.attributes.find(({name}) => name === 'no-search')?.valueSet, 'v');
  });

  it('lists elements, events, parts and properties for JetBrains', () => {
    const {version, contributions} = readJson('dist/web-types.json') as {
      readonly version: string;
      readonly contributions: {
        readonly html: {
          readonly elements: readonly (Entry & {
            readonly attributes: readonly Entry[];
            readonly js: {readonly events: readonly Entry[]};
            readonly css: {readonly parts: readonly Entry[]};
          })[];
        };
      };
    };
    assert.equal(version, pkg['version']);
    for (const {element} of elements) {
      const type = contributions.html.elements.find(({name}) => name === element.tagName);
      assert.deepEqual(names(type?.attributes), names(element.attributes));
      assert.deepEqual(names(type?.js.events), names(element.events));
      assert.deepEqual(names(type?.css.parts), names(element.cssParts));
    }
  });
});
