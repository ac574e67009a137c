import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {readFolder} from './outputs/folder.js';
import {feedText, sixcity, withFiles} from './sixcity.js';

const run = promisify(execFile);
const demo = ['render', '--feed', 'demo/feed.json', '--today', '2018-03-02'];
const widgets = [
  'project-list',
  'publication-table',
  'funding-summary',
  'project-map',
  'eu-statement',
] as const;

const render = async (...args: readonly string[]): Promise<string> => {
  const {code, stdout, stderr} = await sixcity(...demo, ...args);
  assert.deepEqual([code, stderr], [0, '']);
  return stdout;
};

/** Every element in a piece of HTML. */
const elementsOf = (html: string): readonly Tree.Element[] => {
  const inside = (node: Tree.Node): readonly Tree.Element[] =>
    'childNodes' in node
      ? [...('tagName' in node ? [node] : []), ...node.childNodes.flatMap((child) => inside(child))]
      : [];
  return inside(parseFragment(html));
};
const tagsOf = (html: string) => new Set(elementsOf(html).map(({tagName}) => tagName));
const attributesOf = (html: string) =>
  new Set(elementsOf(html).flatMap(({attrs}) => attrs.map(({name}) => name)));

/** A file with a feed in which every text is an attack. */
const withFeed = (changes: Readonly<Record<string, unknown>>, work: (file: string) => Promise<void>) =>
  withFiles({'feed.json': feedText(changes)}, (pathOf) => work(pathOf('feed.json')));

describe('sixcity render', () => {
  it('prints a placeholder with the content of the widget', async () => {
    const html = await render('--widget', 'project-list', '--city', 'espoo', '--lang', 'fi');
    const [host] = elementsOf(html);
    assert.deepEqual(
      host?.attrs.map(({name, value}) => `${name}=${value}`),
      [
        'data-sixcity=project-list',
        'data-city=espoo',
        'data-page-size=17',
        'data-static=24.11.2026 klo 12.00',
        'lang=fi',
      ],
    );
    assert.match(html, /<p>17 hanketta<\/p>/);
    assert.match(html, /<h2>Meneillään 5<\/h2>/);
    assert.match(html, /<h3><bdi>DuuniPolku<\/bdi><\/h3>/);
    assert.match(html, /<p>Tiedot päivitetty 24\.11\.2026 klo 12\.00<\/p>/);
  });

  it('prints HTML without scripts and style sheets', async () => {
    for (const widget of widgets) {
      const html = await render('--widget', widget);
      const tags = tagsOf(html);
      for (const tag of ['button', 'input', 'select', 'label', 'svg', 'slot', 'style', 'script']) {
        assert.ok(!tags.has(tag), `${widget}: ${tag}`);
      }
      for (const name of attributesOf(html.replace(/^<div[^>]*>/, ''))) {
        assert.match(name, /^(lang|dir|href|colspan|scope)$/, `${widget}: ${name}`);
      }
    }
  });

  it('prints publications and sums as tables', async () => {
    for (const widget of ['publication-table', 'funding-summary']) {
      const tags = tagsOf(await render('--widget', widget));
      for (const tag of ['table', 'caption', 'thead', 'tbody', 'th', 'td']) assert.ok(tags.has(tag), tag);
    }
  });

  it('prints the same in every time zone', async () => {
    const inZone = async (zone: string, widget: string) => {
      const args = ['dist/cli/sixcity.js', ...demo, '--widget', widget, '--json-ld'];
      return (await run(process.execPath, args, {env: {...process.env, TZ: zone}, maxBuffer: 1e8})).stdout;
    };
    for (const widget of widgets) {
      assert.equal(await inZone('UTC', widget), await inZone('Europe/Helsinki', widget), widget);
    }
  });

  it('prints neither div, class, table nor description list with --plain', async () => {
    for (const widget of widgets) {
      const html = await render('--widget', widget, '--plain', '--lang', 'sv');
      const allowed = /^(p|h[2-6]|ul|ol|li|a|span|strong)$/;
      for (const tag of tagsOf(html)) assert.match(tag, allowed, widget);
      for (const name of attributesOf(html)) assert.match(name, /^(lang|href)$/, widget);
    }
  });

  it('prints bold names instead of headings with --bold-names', async () => {
    const html = await render('--widget', 'project-list', '--plain', '--bold-names', '--heading', 'Hankkeet');
    assert.doesNotMatch(html, /<h\d/);
    assert.match(html, /<p><strong>Hankkeet<\/strong><\/p>/);
  });

  it('takes the attributes of the widget and warns about others', async () => {
    const grouped = await render('--widget', 'project-list', '--group-by', 'theme', '--heading-level', '4');
    assert.match(grouped, /data-heading-level="4" data-group-by="theme"/);
    assert.match(grouped, /<h4>/);
    const {code, stderr} = await sixcity(...demo, '--widget', 'funding-summary', '--layout', 'rows');
    assert.deepEqual([code, stderr], [0, 'sixcity render: funding-summary has no attribute layout\n']);
  });

  it('prints only the first page of a widget with --page-size', async () => {
    const html = await render('--widget', 'project-list', '--page-size', '3', '--group-by', 'none');
    assert.equal(elementsOf(html).filter(({tagName}) => tagName === 'h2').length, 3);
    assert.match(html, /data-page-size="3"/);
    assert.match(html, /Näkyvissä 3, yhteensä 43/);
  });

  for (const wrong of [
    ['--layout', 'row'],
    ['--sort', 'end desc'],
    ['--group-by', 'colour'],
    ['--page-size', 'all'],
    ['--as-of', 'today'],
  ])
    it(`rejects a value that the widget does not accept: ${wrong.join(' ')}`, async () => {
      const {code, stdout, stderr} = await sixcity(...demo, '--widget', 'project-list', ...wrong);
      assert.deepEqual([code, stdout], [2, '']);
      assert.ok(stderr.includes(wrong[1] ?? ''));
    });

  it('prints no items for an id that the feed does not have', async () => {
    const {code, stdout, stderr} = await sixcity(...demo, '--widget', 'project-list', '--city', 'atlantis');
    assert.equal(code, 1);
    assert.match(stderr, /no city "atlantis"/);
    assert.doesNotMatch(stdout, /<li>/);
    assert.match(stdout, /näytettäviä hankkeita ei ole/);
  });

  it('escapes texts of the feed and of the command line', async () => {
    const attack = '</script><img src=x onerror=alert(1)>"\'';
    await withFeed(
      {projects: [{id: 'a', name: attack, summary: attack, url: 'javascript:alert(1)'}], title: attack},
      async (file) => {
        const args = ['render', '--feed', file, '--widget', 'project-list', '--json-ld'];
        const {stdout} = await sixcity(...args, '--heading', attack, '--city', `"><b>`);
        assert.ok(!tagsOf(stdout).has('img') && !tagsOf(stdout).has('b'));
        const {stdout: all} = await sixcity(...args, '--heading', attack);
        assert.ok(!tagsOf(all).has('img'));
        assert.doesNotMatch(all, /href="javascript:/);
        assert.equal(elementsOf(all).filter(({tagName}) => tagName === 'script').length, 1);
      },
    );
  });

  it('prints JSON-LD of projects and publications, without guessed amounts', async () => {
    await withFeed(
      {
        funds: [{id: 'erdf', name: 'Aluekehitysrahasto'}],
        projects: [
          {id: 'a', name: 'Hanke A', start: '2018', fund: 'erdf', funding: {total: 10, eu: 4.5}},
          {id: 'b', name: 'Hanke B', fund: 'erdf', funding: {total: 10}},
        ],
      },
      async (file) => {
        const {stdout} = await sixcity('render', '--feed', file, '--widget', 'project-list', '--json-ld');
        const {'@graph': graph} = jsonLdIn(stdout);
        assert.deepEqual(
          graph.map((one) => [one['@type'], one['name'], one['foundingDate']]),
          [
            ['ResearchProject', 'Hanke A', '2018'],
            ['ResearchProject', 'Hanke B', undefined],
          ],
        );
        const amounts = graph.map(({funding}) =>
          (funding as readonly Graph[]).map((one) => [one['@type'], one['amount']]),
        );
        const amount = {'@type': 'MonetaryAmount', value: 4.5, currency: 'EUR'};
        assert.deepEqual(amounts, [[['MonetaryGrant', amount]], [['MonetaryGrant', undefined]]]);
      },
    );
  });

  it('prints the licence of a publication if it has one', async () => {
    const publications = [
      {id: 'x', type: 'report', title: 'Raportti', licence: 'CC-BY-4.0', author: [{literal: 'Toimisto'}]},
      {id: 'y', type: 'book', title: 'Kirja', ISBN: '978-952'},
      {id: 'z', type: 'song', title: 'Laulu'},
    ];
    await withFeed({publications}, async (file) => {
      const {stdout} = await sixcity('render', '--feed', file, '--widget', 'publication-table', '--json-ld');
      assert.deepEqual(
        jsonLdIn(stdout)['@graph'].map((one) => [one['@type'], one['license'], one['isbn']]),
        [
          ['Report', 'https://spdx.org/licenses/CC-BY-4.0.html', undefined],
          ['Book', undefined, '978-952'],
          ['CreativeWork', undefined, undefined],
        ],
      );
    });
  });

  it('reads all pages of a feed', async () => {
    const page = (id: string, next?: string) =>
      feedText({projects: [{id, name: `Hanke ${id}`}], ...(next === undefined ? {} : {next})});
    await withFiles({'a.json': page('a', 'b.json'), 'b.json': page('b', 'a.json')}, async (pathOf) => {
      const {stdout} = await sixcity('render', '--feed', pathOf('a.json'), '--widget', 'project-list');
      assert.match(stdout, /2 hanketta/);
    });
  });

  const misuses: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no feed', ['--widget', 'project-list'], /--feed/],
    ['a feed that is not there', ['--feed', 'gone.json', '--widget', 'project-list'], /no such file/],
    ['no feed in the file', ['--feed', 'package.json', '--widget', 'project-list'], /package\.json/],
    ['no widget', ['--feed', 'demo/feed.json'], /--widget/],
    ['an unknown widget', ['--feed', 'demo/feed.json', '--widget', 'weather'], /weather/],
    ['no day', ['--feed', 'demo/feed.json', '--widget', 'project-list', '--today', '2.3.2018'], /--today/],
    ['no language', ['--feed', 'demo/feed.json', '--widget', 'project-list', '--lang', 'tlh'], /tlh/],
    ['pages without a site', ['--feed', 'demo/feed.json', '--pages', 'x'], /--site/],
  ];
  for (const [what, args, message] of misuses) {
    it(`rejects ${what}, with a message`, async () => {
      const {code, stdout, stderr} = await sixcity('render', ...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
    });
  }
});

type Graph = Readonly<Record<string, unknown>>;
const jsonLdIn = (html: string): {readonly '@graph': readonly Graph[]} => {
  const text = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)?.[1] ?? '{}';
  return JSON.parse(text) as {readonly '@graph': readonly Graph[]};
};

describe('sixcity render --pages', () => {
  const feed = {
    projects: [
      {
        id: 'a',
        name: {fi: 'Hanke Ä', en: 'Project A'},
        summary: 'Mitä tehtiin.',
        links: [{url: 'https://kohesio.ec.europa.eu/en/projects/Q1', label: 'Kohesio'}],
      },
      {id: '../../b', name: 'Hanke B'},
      {id: 'con', name: 'Hanke C'},
    ],
    publications: [{id: 'x', type: 'report', title: 'Raportti', level: 'handbook', language: 'fi'}],
  };
  const withPages = (work: (folder: string, read: (name: string) => Promise<string>) => Promise<void>) =>
    withFiles({'feed.json': feedText(feed)}, async (pathOf) => {
      const folder = pathOf('pages');
      const args = ['render', '--feed', pathOf('feed.json'), '--today', '2018-03-02', '--pages', folder];
      const {code} = await sixcity(...args, '--site', 'https://city.example/6aika');
      assert.equal(code, 0);
      await work(folder, (name) => readFile(`${folder}/${name}`, 'utf8'));
    });

  it('writes a page for each item in each language in which it has a name', async () => {
    await withPages(async (folder) => {
      const files = (await readdir(folder, {recursive: true}))
        .filter((name) => /\.(html|xml)$/.test(name))
        .sort();
      assert.deepEqual(
        files.map((name) => name.replace(/-[\da-f]{8}\./, '-*.')),
        [
          'en/index.html',
          'en/projects/a.html',
          'fi/index.html',
          'fi/projects/a.html',
          'fi/projects/b-*.html',
          'fi/projects/con-*.html',
          'fi/publications/x.html',
          'sitemap.xml',
        ],
      );
    });
  });

  it('removes the pages of records that no longer exist, and keeps other files', () =>
    withFiles({'feed.json': feedText(feed)}, async (pathOf) => {
      const folder = pathOf('pages');
      const site = ['--site', 'https://city.example/'];
      const render = () => sixcity('render', '--feed', pathOf('feed.json'), '--pages', folder, ...site);
      const pages = async () =>
        (await readdir(`${folder}/fi/projects`)).filter((name) => name.endsWith('.html'));
      assert.equal((await render()).code, 0);
      assert.equal((await pages()).length, 3);
      await writeFile(`${folder}/fi/projects/own.html`, 'own');
      await writeFile(pathOf('feed.json'), feedText({...feed, projects: feed.projects.slice(0, 1)}));
      assert.equal((await render()).code, 0);
      assert.deepEqual((await pages()).sort(), ['a.html', 'own.html']);
    }));

  it('keeps the old pages unchanged if one cannot be written', () =>
    withFiles({'feed.json': feedText(feed)}, async (pathOf) => {
      const folder = pathOf('pages');
      const site = ['--site', 'https://city.example/'];
      const render = () => sixcity('render', '--feed', pathOf('feed.json'), '--pages', folder, ...site);
      await render();
      const before = await readFolder(folder);
      await rm(`${folder}/fi/publications`, {recursive: true});
      await writeFile(`${folder}/fi/publications`, 'a file where a folder has to be');
      await writeFile(pathOf('feed.json'), feedText({...feed, title: 'Uusi'}));
      const {code, stderr} = await render();
      assert.equal(code, 2);
      assert.match(stderr, /cannot be written/);
      const after = await readFolder(folder);
      for (const [name, text] of after) if (before.has(name)) assert.equal(text, before.get(name), name);
      assert.ok(![...after.keys()].some((name) => name.endsWith('.part')));
    }));

  it('writes pages that search engines can read', async () => {
    await withPages(async (_folder, read) => {
      const html = await read('fi/projects/a.html');
      for (const part of [
        '<html lang="fi">',
        '<title>Hanke Ä – Hankkeet</title>',
        '<meta name="description" content="Mitä tehtiin.">',
        '<link rel="canonical" href="https://city.example/6aika/fi/projects/a.html">',
        '<link rel="alternate" hreflang="en" href="https://city.example/6aika/en/projects/a.html">',
        '<link rel="alternate" hreflang="x-default" href="https://city.example/6aika/fi/projects/a.html">',
        '<a href="https://kohesio.ec.europa.eu/en/projects/Q1">Hanke EU:n sivustolla (kohesio.ec.europa.eu)</a>',
        '"@type": "ResearchProject"',
        '"sameAs": [',
        '<h1><bdi>Hanke Ä</bdi></h1>',
      ]) {
        assert.ok(html.includes(part), part);
      }
      assert.match(await read('fi/publications/x.html'), /"@type": "Report"/);
    });
  });

  it('lists every page in the sitemap and in the index of its language', async () => {
    await withPages(async (_folder, read) => {
      const map = await read('sitemap.xml');
      const addresses = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address ?? '');
      assert.equal(addresses.length, 7);
      assert.ok(addresses.every((address) => address.startsWith('https://city.example/6aika/')));
      assert.match(map, /<lastmod>2018-03-02T13:59:00\+02:00<\/lastmod>/);
      const index = await read('fi/index.html');
      for (const [, name = ''] of index.matchAll(/href="((?:projects|publications)\/[^"]*)"/g)) {
        assert.match(await read(`fi/${name}`), /<h1>/);
      }
    });
  });
});
