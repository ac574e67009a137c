import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse, parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {feedText, sixcity, withFiles} from '../sixcity.js';
import {readFolder} from './folder.js';

const site = 'https://city.example/6aika/';
const embed = 'https://city.example/sixcity/embed.html';
const feed = {
  projects: [{id: 'a"b"<c>', name: {fi: 'Hanke <Ä> & "B"', en: 'Project A'}}],
  publications: [{id: 'p', type: 'report', title: 'Opas'}],
};
interface Answer {
  readonly version: string;
  readonly type: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

const pages = async (...args: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  let files: ReadonlyMap<string, string> = new Map();
  await withFiles({'feed.json': feedText(feed)}, async (pathOf) => {
    const given = ['--feed', pathOf('feed.json'), '--pages', pathOf('out'), '--site', site];
    const {code} = await sixcity('render', ...given, '--today', '2018-03-02', ...args);
    assert.equal(code, 0);
    files = await readFolder(pathOf('out'));
  });
  return files;
};

const elementsOf = (node: Tree.Node): readonly Tree.Element[] =>
  'childNodes' in node
    ? [...('tagName' in node ? [node] : []), ...node.childNodes.flatMap((child) => elementsOf(child))]
    : [];
const attributesOf = (element: Tree.Element | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((element?.attrs ?? []).map(({name, value}) => [name, value]));
/** The links in the head of a page that an embedding site looks for. */
const formatsOf = (html: string, type: string) =>
  elementsOf(parse(html))
    .map(attributesOf)
    .filter((link) => link['rel'] === 'alternate' && link['type'] === type)
    .map(({href}) => href ?? '');

describe('sixcity render --pages --embed', () => {
  it('links each page to an oEmbed response, which contains the widget in a frame', async () => {
    const files = await pages('--embed', embed);
    const htmlPages = [...files].filter(([name]) => name.endsWith('.html'));
    assert.equal(htmlPages.length, 5);
    for (const [name, html] of htmlPages) {
      const [address = '', ...others] = formatsOf(html, 'application/json+oembed');
      assert.deepEqual(others, []);
      const answer = JSON.parse(files.get(address.slice(site.length)) ?? '') as Answer;
      assert.deepEqual([answer.version, answer.type], ['1.0', 'rich']);
      assert.ok(Number.isInteger(answer.width) && Number.isInteger(answer.height));
      const elements = elementsOf(parseFragment(answer.html));
      assert.deepEqual(
        elements.map(({tagName}) => tagName),
        ['iframe'],
      );
      const frame = attributesOf(elements[0]);
      assert.equal(frame['title'], answer.title);
      assert.equal(new URL(frame['src'] ?? '').searchParams.get('lang'), name.slice(0, 2));
    }
  });

  it('has the title in the language of the page, and opens the record', async () => {
    const files = await pages('--embed', embed);
    const answers = [...files].filter(([name]) => /projects\/.*\.oembed\.json$/.test(name));
    const read = answers.map(([name, text]) => {
      const {title, html} = JSON.parse(text) as Answer;
      const src = attributesOf(elementsOf(parseFragment(html))[0])['src'] ?? '';
      return [name.slice(0, 2), title, new URL(src).searchParams.get('p.open')];
    });
    assert.deepEqual(read, [
      ['en', 'Project A', 'a"b"<c>'],
      ['fi', 'Hanke <Ä> & "B"', 'a"b"<c>'],
    ]);
  });

  it('writes no oEmbed response if the URL of embed.html is unknown', async () => {
    const files = await pages();
    assert.ok([...files.keys()].every((name) => !name.includes('oembed')));
    for (const html of files.values()) assert.doesNotMatch(html, /json\+oembed/);
  });

  it('links each page to the existing feeds of the programme in its language', async () => {
    const files = await pages();
    for (const [name, html] of files) {
      if (!name.endsWith('.html')) continue;
      for (const type of ['application/atom+xml', 'application/feed+json']) {
        const [address = ''] = formatsOf(html, type);
        assert.equal(address.slice(site.length, site.length + 2), name.slice(0, 2));
        assert.ok(files.has(address.slice(site.length)), address);
      }
    }
  });

  it('is byte for byte the same in a second run', async () => {
    assert.deepEqual(await pages('--embed', embed), await pages('--embed', embed));
  });
});
