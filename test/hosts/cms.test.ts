import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {after, test} from 'node:test';
import type {Page} from 'playwright-core';
import {widgetNames, type WidgetName} from '../../src/core/model/widget-names.js';
import {makeSnippet, embedMethods, type EmbedMethod, type SnippetForm} from '../../src/snippets/snippet.js';
import {current, feedOf, project} from '../support/feeds.js';
import {buildFor, withoutAxe} from './builder-by-keyboard.js';
import {inChromium, origin, pageWith, type Site} from './chromium.js';
import * as lists from './cms/allow-lists.js';
import {editorNames, editorsSite, throughEditors} from './cms/editors.js';
import {matrixFile, versionOf, writeMatrix, type Row} from './cms/matrix.js';
import {outcomeOn, type Outcome} from './cms/outcome.js';
import {roles, startWordPress, whyNoWordPress, type Role, type WordPress} from './wordpress/wordpress.js';

const shown = 'Espoon oma hanke';
const heading = 'Espoon hankkeet';
const feed = feedOf([
  project(shown, {...current, cities: ['espoo']}),
  project('Muu hanke', {...current, cities: ['oulu']}),
]);
const content = `<div data-sixcity="project-list" data-city="espoo"><h2>${heading}</h2><ul><li>${shown}</li></ul></div>`;

const snippet = (method: EmbedMethod, widget: WidgetName, form: SnippetForm = 'html') =>
  makeSnippet({
    widget,
    method,
    home: `${origin}/`,
    options: {city: 'espoo'},
    text: heading,
    form,
    content,
  });
const snippetOf = (method: EmbedMethod, widget: WidgetName = 'project-list', form?: SnippetForm): string =>
  snippet(method, widget, form).paste;
/** What a visual editor gets from the clipboard. */
const pasted = (method: EmbedMethod): string => {
  const {paste, richText} = snippet(method, 'project-list');
  return method === 'address' ? (richText ?? paste) : paste;
};

const files: Site = {
  '/': '',
  '/feed.json': JSON.stringify(feed),
};

type Open = (site: Site) => Promise<Page>;

async function outcomesOf(outcomeOf: (method: EmbedMethod) => Promise<Outcome>): Promise<Row['outcomes']> {
  const addRow: [EmbedMethod, Outcome][] = [];
  for (const method of embedMethods) addRow.push([method, await outcomeOf(method)]);
  return Object.fromEntries(addRow) as Row['outcomes'];
}

/** Outcomes by HTML, because many filters return the same. */
const knownOutcomes = new Map<string, Outcome>();

/** Opens filtered HTML in one page with the script, one snippet after the other. */
const createReader = async (open: Open): Promise<(html: string) => Promise<Outcome>> => {
  const site: Record<string, string | Promise<string>> = {...files};
  const page = await open(site);
  return async (html) => {
    const known = knownOutcomes.get(html);
    if (known) return known;
    site['/'] = pageWith(html);
    await page.goto(origin);
    const outcome = await outcomeOn(page, shown);
    knownOutcomes.set(html, outcome);
    return outcome;
  };
};

/** The rows of the table, in order. */
const rows: Row[] = [];
const addRow = (host: string, outcomes: Row['outcomes']): void => {
  rows.push({host, outcomes});
};

type Filter = (html: string) => string;
const editors: readonly (readonly [string, Filter])[] = [
  ['Helsinki, text format', lists.helsinki],
  ['Tampere, text of a page', lists.tamperePage],
  ['Drupal, Basic HTML', lists.publishedFormat('Drupal, basic_html')],
  ['Drupal, Basic HTML with the placeholder', lists.drupalWithPlaceholder],
];
const fields: readonly (readonly [string, Filter, SnippetForm?])[] = [
  ['plain HTML', (html) => html],
  ['Tampere, paragraph "Karttaupotus"', lists.tampereMap, 'raw-ampersands'],
  ['Tampere, paragraph "Skripti"', lists.tampereScript, 'script-attributes'],
  ['Turku (Drupal 7, 2017)', lists.turku],
  [`sanitize-html ${versionOf('sanitize-html')}`, lists.sanitizeHtmlDefaults],
];
for (const [host, filter] of editors) {
  inChromium(
    `every embedding method pasted into the editor of ${host} has the documented outcome`,
    async (open) => {
      const read = await createReader(open);
      addRow(host, await outcomesOf((method) => read(filter(pasted(method)))));
    },
  );
}
for (const [host, filter, form] of fields) {
  inChromium(`every embedding method pasted into ${host} has the documented outcome`, async (open) => {
    const read = await createReader(open);
    addRow(host, await outcomesOf((method) => read(filter(snippetOf(method, 'project-list', form)))));
  });
}

inChromium('a map embed of Tampere shows the chosen city, as high as its content', async (open) => {
  const site: Record<string, string | Promise<string>> = {...files};
  const page = await open(site);
  site['/'] = pageWith(lists.tampereMap(snippetOf('frame', 'project-list', 'raw-ampersands')));
  await page.goto(origin);
  const frame = page.frameLocator('iframe');
  await frame.getByText(shown).first().waitFor();
  assert.equal(await frame.getByText('Muu hanke').count(), 0);
  await page.locator('iframe[style*="height"]').waitFor();
});

test('the script paragraph of Tampere has nothing beside its tag', () => {
  const attributes = snippetOf('script', 'project-list', 'script-attributes');
  assert.equal(lists.tampereScript(attributes), snippetOf('script'));
});

inChromium(
  'every embedding method has the documented outcome in rich text editors and a client-side sanitizer',
  async (open) => {
    const editorsPage = await open(editorsSite);
    await editorsPage.waitForLoadState('load');
    const saved = new Map(
      await Promise.all(
        embedMethods.map(
          async (method) => [method, await throughEditors(editorsPage, pasted(method))] as const,
        ),
      ),
    );
    const read = await createReader(open);
    for (const [i, name] of editorNames.entries()) {
      addRow(name, await outcomesOf((method) => read(saved.get(method)?.[i] ?? '')));
    }
  },
);

for (const [city, filter] of [
  ['Helsinki', lists.helsinki],
  ['Tampere', lists.tamperePage],
] as const) {
  test(`the allow list of ${city} strips what it does not name`, () => {
    const html =
      '<div class="a">A</div><script>1</script><iframe src="https://a.example/"></iframe><x-y>B</x-y>';
    assert.equal(filter(html).replace(/<\/?p>/g, ''), 'AB');
    assert.equal(
      filter('<a href="javascript:alert(1)" onclick="x" style="y">A</a>').replace(/<\/?p>/g, ''),
      '<a>A</a>',
    );
  });
}

test('a filter treats all widgets alike', () => {
  for (const [host, filter] of [...editors, ...fields]) {
    for (const widget of widgetNames) {
      for (const method of embedMethods) {
        const expected = filter(snippetOf(method)).replaceAll('project-list', widget);
        const content = method === 'static' ? filter(snippetOf(method)) : expected;
        assert.equal(filter(snippetOf(method, widget)), content, `${host}: ${method}`);
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

  /** Debian updates the patch version of WordPress. */
  const minor = (version: string): string => version.split('.').slice(0, 2).join('.');

  /** Publishes each snippet as a WordPress role and opens the posts as a visitor. */
  const published = async (open: Open, role: Role, more: Readonly<Record<string, string>> | undefined) => {
    const site = await wordPress();
    const pages = site.publish(
      embedMethods.map((method) => ({role, html: pasted(method)})),
      more,
    );
    const page = await open(files);
    addRow(
      `WordPress ${minor(site.version)}, ${role}${more ? ', with the plugin' : ''}`,
      await outcomesOf(async (method) => {
        await page.goto(pages[embedMethods.indexOf(method)]?.url ?? '');
        return outcomeOn(page, shown);
      }),
    );
    await page.context().close();
  };
  for (const role of roles) {
    inChromium(`every embedding method in a WordPress post has the documented outcome: ${role}`, (open) =>
      published(open, role, undefined),
    );
  }
  for (const role of roles) {
    inChromium(
      `every embedding method in a WordPress post has the documented outcome with the plugin: ${role}`,
      (open) => published(open, role, settings),
    );
  }

  inChromium('a keyboard user of the builder makes snippets that survive WordPress', async (open) => {
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

  inChromium('the table in the documentation matches the outcomes of this run', async () => {
    const matrix = await writeMatrix(rows);
    if (process.env['WRITE_MATRIX'] === '1') await writeFile(matrixFile, matrix);
    assert.equal(await readFile(matrixFile, 'utf8'), matrix, 'npm run matrix writes it');
  });
}
