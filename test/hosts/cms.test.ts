import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {after, test} from 'node:test';
import type {Page} from 'playwright-core';
import {widgetNames, type WidgetName} from '../../src/core/model/widget-names.js';
import {makeSnippet, waysIn, type WayIn} from '../../src/snippets/snippet.js';
import {current, feedOf, project} from '../support/feeds.js';
import {buildFor, withoutAxe} from './builder-by-keyboard.js';
import {inChromium, origin, pageWith, type Site} from './chromium.js';
import * as lists from './cms/allow-lists.js';
import {editorNames, editorsSite, throughEditors} from './cms/editors.js';
import {matrixFile, versionOf, writeMatrix, type Row} from './cms/matrix.js';
import {outcomeOn, type Outcome} from './cms/outcome.js';
import {roles, startWordPress, whyNoWordPress, type Role, type WordPress} from './wordpress/wordpress.js';

const shown = 'Espoon oma hanke';
const said = 'Espoon hankkeet';
const feed = feedOf([
  project(shown, {...current, cities: ['espoo']}),
  project('Muu hanke', {...current, cities: ['oulu']}),
]);
const content = `<div data-sixcity="project-list" data-city="espoo"><h2>${said}</h2><ul><li>${shown}</li></ul></div>`;

const snippetOf = (wayIn: WayIn, widget: WidgetName = 'project-list'): string =>
  makeSnippet({
    widget,
    wayIn,
    home: `${origin}/`,
    options: {city: 'espoo'},
    text: said,
    content,
  }).paste;

const files: Site = {
  '/': '',
  '/feed.json': JSON.stringify(feed),
};

type Open = (site: Site) => Promise<Page>;

async function eachWay(outcomeOf: (wayIn: WayIn) => Promise<Outcome>): Promise<Row['outcomes']> {
  const found: [WayIn, Outcome][] = [];
  for (const wayIn of waysIn) found.push([wayIn, await outcomeOf(wayIn)]);
  return Object.fromEntries(found) as Row['outcomes'];
}

/** What has been seen of what filters have left: many leave the same. */
const seen = new Map<string, Outcome>();

/** One page of a browser for all snippets, by turns: opens what a filter has left where the script is. */
const reader = async (open: Open): Promise<(html: string) => Promise<Outcome>> => {
  const site: Record<string, string | Promise<string>> = {...files};
  const page = await open(site);
  return async (html) => {
    const known = seen.get(html);
    if (known) return known;
    site['/'] = pageWith(html);
    await page.goto(origin);
    const outcome = await outcomeOn(page, shown);
    seen.set(html, outcome);
    return outcome;
  };
};

/** What the run has found, in the order of the table. */
const rows: Row[] = [];
const found = (host: string, outcomes: Row['outcomes']): void => {
  rows.push({host, outcomes});
};

const filters: readonly (readonly [string, (html: string) => string])[] = [
  ['plain HTML', (html) => html],
  ['Helsinki, text format', lists.helsinki],
  ['Tampere, text of a page', lists.tamperePage],
  ['Tampere, paragraph "Skripti"', lists.tampereScript],
  ['Tampere, format of embeds', lists.tampereEmbed],
  ['Turku (Drupal 7, 2017)', lists.turku],
  [`sanitize-html ${versionOf('sanitize-html')}`, lists.sanitizeHtmlDefaults],
];
for (const [host, filter] of filters) {
  inChromium(`each way in, pasted: ${host}`, async (open) => {
    const read = await reader(open);
    found(host, await eachWay((wayIn) => read(filter(snippetOf(wayIn)))));
  });
}

inChromium('each way in, through editors and a sanitizer in a browser', async (open) => {
  const editors = await open(editorsSite);
  await editors.waitForLoadState('load');
  const saved = new Map(
    await Promise.all(
      waysIn.map(async (wayIn) => [wayIn, await throughEditors(editors, snippetOf(wayIn))] as const),
    ),
  );
  const read = await reader(open);
  for (const [i, name] of editorNames.entries()) {
    found(name, await eachWay((wayIn) => read(saved.get(wayIn)?.[i] ?? '')));
  }
});

for (const [city, filter] of [
  ['Helsinki', lists.helsinki],
  ['Tampere', lists.tamperePage],
] as const) {
  test(`the list of ${city} strips what it has to`, () => {
    const html =
      '<div class="a">A</div><script>1</script><iframe src="https://a.example/"></iframe><x-y>B</x-y>';
    assert.equal(filter(html), 'AB');
    assert.equal(filter('<a href="javascript:alert(1)" onclick="x" style="y">A</a>'), '<a>A</a>');
  });
}

test('a filter makes no difference between the widgets', () => {
  for (const [host, filter] of filters) {
    for (const widget of widgetNames) {
      for (const wayIn of waysIn) {
        const expected = filter(snippetOf(wayIn)).replaceAll('project-list', widget);
        const content = wayIn === 'static' ? filter(snippetOf(wayIn)) : expected;
        assert.equal(filter(snippetOf(wayIn, widget)), content, `${host}: ${wayIn}`);
      }
    }
  }
});

const noWordPress = whyNoWordPress();
if (noWordPress) {
  console.warn(`[skipped] WordPress: ${noWordPress}`);
} else {
  let started: Promise<WordPress> | undefined;
  const wordPress = () => (started ??= startWordPress());
  after(async () => (await started)?.end());
  const settings = {script: `${origin}/v1/sixcity.js`, feed: '', brand: 'espoo'};

  /** Debian mends its WordPress without our hearing of it. */
  const minor = (version: string): string => version.split('.').slice(0, 2).join('.');

  /** Publishes each snippet as a role, and opens the pages as a visitor. */
  const published = async (open: Open, role: Role, more: Readonly<Record<string, string>> | undefined) => {
    const site = await wordPress();
    const pages = site.publish(
      waysIn.map((wayIn) => ({role, html: snippetOf(wayIn)})),
      more,
    );
    const page = await open(files);
    found(
      `WordPress ${minor(site.version)}, ${role}${more ? ', with the plugin' : ''}`,
      await eachWay(async (wayIn) => {
        await page.goto(pages[waysIn.indexOf(wayIn)]?.url ?? '');
        return outcomeOn(page, shown);
      }),
    );
    await page.context().close();
  };
  for (const role of roles) {
    inChromium(`each way in, in a post: WordPress, ${role}`, (open) => published(open, role, undefined));
  }
  for (const role of roles) {
    inChromium(`each way in, in a post: WordPress with the plugin, ${role}`, (open) =>
      published(open, role, settings),
    );
  }

  inChromium('the builder, by keyboard, makes snippets that survive in WordPress', async (open) => {
    const site = await wordPress();
    const page = await open({...files, ...withoutAxe});
    for (const [name, role, more] of [
      ['wordpress-author', 'author', undefined],
      ['wordpress-editor', 'editor', undefined],
      ['wordpress-plugin', 'author', settings],
    ] as const) {
      const {paste} = await buildFor(page, name);
      const [post] = site.publish([{role, html: paste}], more);
      await page.goto(post?.url ?? '');
      assert.equal(await outcomeOn(page, shown), 'widget', name);
    }
  });

  const visit = async (open: Open, html: string, more = settings): Promise<Page> => {
    const site = await wordPress();
    const [post] = site.publish([{role: 'author', html}], more);
    const page = await open(files);
    await page.goto(post?.url ?? '');
    return page;
  };

  for (const [form, html] of [
    ['shortcode', '[sixcity widget="project-list" city="espoo" no-search]'],
    ['block', '<!-- wp:sixcity/widget {"options":{"city":"espoo"}} /-->'],
  ] as const) {
    inChromium(`the plugin's ${form} shows the widget in the colours of the settings`, async (open) => {
      const page = await visit(open, html);
      assert.equal(await outcomeOn(page, shown), 'widget');
      const widget = page.locator('sixcity-project-list');
      assert.deepEqual(await Promise.all(['city', 'brand'].map((name) => widget.getAttribute(name))), [
        'espoo',
        'espoo',
      ]);
    });
  }

  inChromium("the plugin's shortcode is a link where the script cannot be had", async (open) => {
    const page = await visit(open, '[sixcity city="espoo"]', {...settings, script: `${origin}/v1/gone.js`});
    await page.waitForLoadState('load');
    const link = page.getByRole('link', {name: 'Projects'});
    assert.equal(
      await link.getAttribute('href'),
      `${origin}/embed.html?widget=project-list&city=espoo&brand=espoo`,
    );
  });

  inChromium("the plugin's shortcode lets nothing through that runs", async (open) => {
    const page = await visit(
      open,
      '[sixcity city=\'"><img src=x onerror=alert(1)>\' onclick="alert(1)" style="color:red"]<script>alert(1)</script><h2>A</h2>[/sixcity]',
    );
    await page.waitForLoadState('load');
    const host = page.locator('[data-sixcity]');
    assert.equal(await host.locator('script, img').count(), 0);
    assert.equal(await host.getAttribute('onclick'), null);
    assert.equal(await host.locator('h2').first().textContent(), 'A');
  });

  inChromium(
    'the plugin does nothing until it knows where the script is, and takes no address that runs',
    async (open) => {
      for (const script of ['', 'javascript:alert(1)', 'file:///etc/passwd']) {
        const page = await visit(open, '<p>B</p>[sixcity city="espoo"]', {...settings, script});
        assert.equal(await page.locator('[data-sixcity]').count(), 0, script);
        assert.equal(await page.locator('script[src*="sixcity"]').count(), 0, script);
      }
    },
  );

  inChromium('the table of the documentation says what this run has found', async () => {
    const matrix = await writeMatrix(rows);
    if (process.env['WRITE_MATRIX'] === '1') await writeFile(matrixFile, matrix);
    assert.equal(await readFile(matrixFile, 'utf8'), matrix, 'npm run matrix writes it');
  });
}
