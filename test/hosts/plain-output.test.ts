import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFragment, serialize, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {widgetNames} from '../../src/core/model/widget-names.js';
import {sixcity} from '../cli/sixcity.js';
import {publishedFormat} from './cms/allow-lists.js';
import type {FormatName} from './cms/published-formats.js';

/** The output of `render --plain` for the demo's feed. */
const renderPlain = async (...args: readonly string[]): Promise<string> => {
  const {code, stdout, stderr} = await sixcity(
    ...['render', '--feed', 'demo/feed.json', '--today', '2018-03-02', '--plain', ...args],
  );
  assert.deepEqual([code, stderr], [0, '']);
  return stdout;
};

/**
 * Normalises markup. Formats without `span` may lose the language of a text, and formats that make links of URLs
 * may do so.
 */
const normalised = (html: string): string =>
  serialize(parseFragment(html.replace(/<\/?span\b[^>]*>/g, '').replace(/<a href="([^"]*)">\1<\/a>/g, '$1')))
    .replace(/\s+/g, ' ')
    .replace(/> | </g, (edge) => edge.trim());

const allWays: readonly (readonly string[])[] = [
  ...widgetNames.map((name) => ['--widget', name]),
  ['--widget', 'project-list', '--group-by', 'theme', '--heading', 'Hankkeet'],
  ...['series', 'level', 'year', 'none'].map((by) => ['--widget', 'publication-table', '--group-by', by]),
  ['--widget', 'publication-table', '--columns', 'year language'],
  ...['city', 'theme', 'fund', 'status'].map((by) => ['--widget', 'funding-summary', '--by', by]),
];
const headings: readonly FormatName[] = [
  ...(['Tampere, basic_html', 'Helsinki, full_html', 'Drupal, basic_html'] as const),
];
const boldNames: readonly FormatName[] = [
  ...headings,
  ...(['Helsinki, minimal', 'Tampere, accordion_text'] as const),
];

describe('plain static HTML', () => {
  for (const [names, more] of [
    [headings, []],
    [boldNames, ['--bold-names']],
  ] as const) {
    for (const name of names) {
      it(`passes the text format unchanged${more.length > 0 ? ' with bold names' : ''}: ${name}`, async () => {
        const filter = publishedFormat(name);
        for (const way of allWays) {
          const html = await renderPlain(...way, ...more);
          assert.equal(normalised(filter(html)), normalised(html), way.join(' '));
        }
      });
    }
  }

  it('writes the rows of a table as items that name their columns', async () => {
    const html = normalised(await renderPlain('--widget', 'funding-summary', '--by', 'fund', '--lang', 'en'));
    const [, list = ''] = /<p><strong>Funding \(Fund\)<\/strong><\/p>(<ul>.*<\/ul>)/.exec(html) ?? [];
    const items = itemsOf(list);
    assert.ok(items.length > 1);
    for (const one of items)
      assert.match(one, /^<strong>[^<]+<\/strong><ul><li>Projects: \d+<\/li><li>Sum: /);
  });

  it('keeps what is known of a publication in its item, below the heading of its group', async () => {
    const html = await renderPlain('--widget', 'publication-table', '--group-by', 'series', '--lang', 'en');
    const children = parseFragment(html).childNodes.filter((node) => 'tagName' in node);
    const tags = children.map(({tagName}) => tagName).join(' ');
    assert.match(tags, /^(p )*(h\d (p )*ul )+(p ?)*$/);
    for (const item of itemsOf(html))
      assert.match(normalised(item), /^<strong>[^<]*<\/strong>.*<ul>.*Cite as: .*Terms of use/);
    assert.doesNotMatch(normalised(html), /<ul><\/ul>/);
  });
});

/** The content of the items of the outermost lists. */
const itemsOf = (html: string): readonly string[] =>
  parseFragment(html)
    .childNodes.filter((node): node is Tree.Element => 'tagName' in node && node.tagName === 'ul')
    .flatMap(({childNodes}) => childNodes)
    .filter((node): node is Tree.Element => 'tagName' in node)
    .map((node) => serialize(node).trim());
