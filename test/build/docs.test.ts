import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {examples} from '../../demo/pages/docs/examples.mjs';
import {filesBelow} from '../../scripts/system/files.mjs';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly (Named & {readonly description?: string})[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const site = 'dist/site';
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
};
const elements = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName !== undefined);

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;
const textOf = (node: Node): string =>
  'value' in node
    ? node.value
    : 'childNodes' in node
      ? node.childNodes.map((child) => textOf(child)).join('')
      : '';
const pageOf = (file: string) => [...elementsIn(parse(readFileSync(file, 'utf8')))];

/** The first cells of the table below the heading with this id. */
const rowsOf = (page: readonly Element[], id: string): readonly string[] => {
  const section = page.find(
    (one) => one.tagName === 'section' && attribute(one, 'aria-labelledby') === id,
  );
  return section
    ? [...elementsIn(section)]
        .filter((one) => one.tagName === 'th' && attribute(one, 'scope') === 'row')
        .map((one) => textOf(one).trim())
    : [];
};
const names = (list: readonly Named[] = []): readonly string[] => list.map(({name}) => name);

describe('the documentation', () => {
  it('has a page for each of the five elements', () => {
    assert.equal(elements.length, 5);
  });

  for (const {tagName = '', attributes, events = [], slots, cssParts, cssProperties} of elements) {
    const widget = tagName.replace('sixcity-', '') as keyof typeof examples;
    const page = () => pageOf(`${site}/docs/${widget}.html`);

    it(`describes ${tagName} exactly as the manifest does`, () => {
      const own = page();
      assert.ok(rowsOf(own, 'attributes').length > 5);
      assert.deepEqual(rowsOf(own, 'attributes'), names(attributes));
      assert.deepEqual(rowsOf(own, 'events'), names(events.filter(({description}) => description)));
      assert.deepEqual(rowsOf(own, 'slots'), names(slots));
      assert.deepEqual(rowsOf(own, 'parts'), names(cssParts));
      assert.deepEqual(rowsOf(own, 'custom-properties'), names(cssProperties));
    });

    it(`shows examples of ${tagName} with existing attributes, each with its code`, () => {
      const known = new Set(names(attributes));
      const code = page()
        .filter((one) => one.tagName === 'pre')
        .map((one) => textOf(one));
      for (const [index, {attributes: own}] of examples[widget].entries()) {
        for (const [name, value] of Object.entries(own)) {
          assert.ok(known.has(name), name);
          assert.ok(code[index]?.startsWith(`<${tagName} `) && code[index].includes(` ${name}="${value}"`), name);
        }
      }
    });
  }

  it('lists every custom property of every element under theming', () => {
    const all = new Set(elements.flatMap(({cssProperties}) => names(cssProperties)));
    const listed = rowsOf(pageOf(`${site}/docs/theming.html`), 'properties');
    assert.deepEqual([...listed].sort(), [...all].sort());
  });

  it('has a page for every Markdown file of docs/ and for the changelog', () => {
    for (const file of filesBelow('docs', '.md') as readonly string[])
      assert.ok(existsSync(`${site}/${file.replace(/\.md$/, '.html')}`), file);
    assert.ok(existsSync(`${site}/docs/changes.html`));
  });
});

describe('the site', () => {
  const pages = (filesBelow(site, '.html') as readonly string[]).filter(
    // The static pages are made for another URL, which they contain.
    (file) =>
      (!/\/(hosts\/[^/]*|embed)\.html$/.test(file) || file.includes('/docs/')) &&
      !file.includes('/machines/'),
  );
  const followed: Readonly<Record<string, string>> = {a: 'href', link: 'href', script: 'src', img: 'src'};

  it('has no broken link, works from any folder and requests nothing from other hosts', () => {
    assert.ok(pages.length > 40);
    const ids = new Map<string, ReadonlySet<string>>();
    const idsOf = (file: string): ReadonlySet<string> => {
      const known =
        ids.get(file) ?? new Set(pageOf(file).flatMap((one) => attribute(one, 'id') ?? []));
      ids.set(file, known);
      return known;
    };
    const wrong: string[] = [];
    for (const file of pages) {
      for (const element of pageOf(file)) {
        const url = attribute(element, followed[element.tagName] ?? '');
        if (url === undefined) continue;
        if (/^[a-z]+:/i.test(url)) {
          if (element.tagName !== 'a') wrong.push(`${file}: ${element.tagName} from ${url}`);
          continue;
        }
        const [fullText = '', hash] = url.split('#');
        const name = fullText.split('?')[0] ?? '';
        const target = name === '' ? file : path.posix.join(path.posix.dirname(file), name);
        if (url.startsWith('/') || !existsSync(target)) wrong.push(`${file}: ${url}`);
        else if (hash && target.endsWith('.html') && !idsOf(target).has(decodeURIComponent(hash)))
          wrong.push(`${file}: ${url}`);
      }
    }
    assert.deepEqual(wrong, []);
  });
});
