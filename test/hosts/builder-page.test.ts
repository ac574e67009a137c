import assert from 'node:assert/strict';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Page} from 'playwright-core';
import sirv from 'sirv';
import {builderTexts} from '../../src/pages/builder/texts/texts.js';
import {makeSnippet} from '../../src/snippets/snippet.js';
import {withServer} from '../cli/server.js';
import {current, feedOf, project} from '../support/feeds.js';
import {withoutAxe} from './builder-by-keyboard.js';
import {inChromium, origin, type Site} from './chromium.js';

const texts = builderTexts('fi');
const shown = 'Espoon oma hanke';
const feed = JSON.stringify(
  feedOf([
    project(shown, {...current, cities: ['espoo']}),
    project('Muu hanke', {...current, cities: ['oulu']}),
  ]),
);
const files = (more: Site = {}): Site => ({'/': '', '/feed.json': feed, ...withoutAxe, ...more});
const file = (text: string) => ({
  name: 'syote.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

const paste = (page: Page) => page.locator('#copy-snippet').inputValue();
const inPreview = (page: Page, text: string) => page.frameLocator('iframe').getByText(text).first();
/** The number of records that the widget in the preview states. */
const countInPreview = (page: Page, text: string) =>
  page.frameLocator('iframe').locator('[part="count"]', {hasText: text});
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

inChromium('the builder reports an invalid address without a request', async (open) => {
  const page = await open(files(), '/builder.html');
  const requests: string[] = [];
  page.on('request', (request) => {
    if (/\.(js|json)$/.test(request.url())) requests.push(request.url());
  });
  await page.locator('#home').waitFor();
  requests.length = 0;
  for (const [typed, warning] of [
    ['', texts.sourceStep.problems.missing],
    ['meidän palvelin', texts.sourceStep.problems.malformed],
    ['ftp://city.example/', texts.sourceStep.problems['not-web']],
  ] as const) {
    await page.getByLabel(texts.sourceStep.home).fill(typed);
    await page.keyboard.press('Enter');
    await page.getByText(warning).waitFor();
    assert.equal(await page.getByLabel(texts.sourceStep.home).inputValue(), typed, 'what was typed stays');
  }
  assert.deepEqual(requests, []);
});

inChromium(
  'the language of the builder, of the snippet and of the choices are three things',
  async (open) => {
    const page = await open(files(), '/builder.html?home=demo');
    await inPreview(page, shown).waitFor();
    assert.doesNotMatch(await paste(page), /lang=/, 'nobody has chosen a language');
    await page.getByRole('checkbox', {name: 'Espoo'}).check();
    await page.getByLabel(texts.siteStep.label).selectOption('turku');
    await page.locator('#lang').selectOption('en');
    const before = await paste(page);
    assert.match(before, /data-lang="en"/);
    await page.locator('.languages a[lang="sv"]').click();
    const sv = builderTexts('sv');
    await page.getByRole('heading', {name: sv.outputStep.title}).waitFor();
    await page.locator('#copy-snippet').waitFor();
    assert.equal(await paste(page), before, 'what was chosen stays');
  },
);

inChromium('the builder opens a whole snippet that is pasted into the field of the address', async (open) => {
  const page = await open(files(), '/builder.html');
  const snippet = makeSnippet({
    widget: 'funding-summary',
    method: 'placeholder',
    home: `${origin}/`,
    options: {city: 'espoo'},
    text: 'Rahat',
  });
  await page.getByLabel(texts.sourceStep.home).fill(snippet.paste);
  await page.keyboard.press('Enter');
  await page.getByText(texts.sourceStep.scriptFound('0.1.0')).waitFor();
  assert.ok((await paste(page)).includes(snippet.paste));
});

inChromium('the builder orders single projects by name and narrows them by what is typed', async (open) => {
  const names = Array.from({length: 20}, (_, index) => `Hanke ${String.fromCharCode(84 - index)}`);
  const many = JSON.stringify(feedOf(names.map((name) => project(name, current))));
  const page = await open({...files(), '/feed.json': many}, '/builder.html?home=demo&project=x');
  const group = page.getByRole('group', {name: texts.options['project'] ?? ''});
  await group.getByText('Hanke A').waitFor();
  const visible = () => group.locator('.box:visible bdi').allTextContents();
  assert.deepEqual((await visible()).slice(0, 2), ['Hanke A', 'Hanke B']);
  await group.getByRole('searchbox').fill('hanke c');
  assert.deepEqual(
    (await visible()).filter((name) => name.startsWith('Hanke')),
    ['Hanke C'],
  );
});

inChromium('the builder asks for the text of a link only where there is one', async (open) => {
  const page = await open(files(), '/builder.html?home=demo&site=html');
  await page.locator('#copy-snippet').waitFor();
  assert.equal(await page.locator('#text').count(), 1);
  await page.getByLabel(texts.siteStep.methods.script).check();
  assert.equal(await page.locator('#text').count(), 0);
  assert.equal(await page.locator('[lang="en"]', {hasText: 'plain HTML'}).count(), 1);
});

inChromium('the builder moves the focus to the field that is wrong, which says why', async (open) => {
  const page = await open(files(), '/builder.html');
  for (const [typed, problem] of [
    ['', texts.sourceStep.problems.missing],
    ['foo bar', texts.sourceStep.problems.malformed],
  ] as const) {
    await page.getByLabel(texts.sourceStep.home).fill(typed);
    await page.getByRole('button', {name: texts.sourceStep.load}).focus();
    await page.keyboard.press('Enter');
    await page.getByText(problem).waitFor();
    const field = await page.evaluate(() => {
      const {activeElement: focused} = document;
      const described = focused?.getAttribute('aria-describedby')?.split(' ') ?? [];
      const words = described.map((id) => document.getElementById(id)?.textContent);
      return [focused?.id, focused?.getAttribute('aria-invalid'), words.join(' ')];
    });
    assert.deepEqual(field.slice(0, 2), ['home', 'true']);
    assert.ok(field[2]?.includes(problem));
  }
});

inChromium('the builder says nothing of a failure while the servers are asked', async (open) => {
  let answer = (_: string): void => undefined;
  const late = new Promise<string>((resolve) => (answer = resolve));
  const page = await open({...files(), '/feed.json': late}, '/builder.html?home=demo');
  await page.getByText(texts.sourceStep.loading).waitFor();
  const spoken = () =>
    page.locator('[role="status"]').evaluateAll((all) => all.map((one) => one.textContent.trim()).join(' '));
  const {script, feed: data} = texts.outputStep.warnings;
  for (const warning of [script, data]) assert.ok(!(await spoken()).includes(warning), warning);
  answer(feed);
  await page.getByText(texts.sourceStep.feedFound(2, 0)).waitFor();
  for (const warning of [script, data]) assert.ok(!(await spoken()).includes(warning), warning);
});

inChromium('a keyboard user of the builder skips the preview in each language', async (open) => {
  for (const [file, lang] of [
    ['builder.html', 'fi'],
    ['builder-sv.html', 'sv'],
    ['builder-en.html', 'en'],
  ] as const) {
    const page = await open(files(), `/${file}?home=demo`);
    const {skip, grounds} = builderTexts(lang).preview;
    await page.locator('iframe').waitFor();
    await page.getByRole('radio', {name: grounds.plain, exact: true}).focus();
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), skip);
    assert.equal(await page.getByText(skip).isVisible(), true);
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'after-preview');
    await page.keyboard.press('Tab');
    assert.notEqual(await page.evaluate(() => document.activeElement?.localName), 'iframe');
  }
});

inChromium(
  'the builder copies a snippet whose addresses did not answer only with a warning',
  async (open) => {
    const page = await open(files({'/gone/v1/sixcity.js': '<title>Kirjaudu</title>'}), '/builder.html');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {origin});
    await page.getByLabel(texts.sourceStep.home).fill(`${origin}/gone/`);
    await page.keyboard.press('Enter');
    await page.getByText(texts.sourceStep.scriptOther).waitFor();
    await page.getByText('Tietoja ei saatu.').or(page.getByText('Tietoja ei voitu hakea')).first().waitFor();
    assert.equal(await page.getByRole('button', {name: texts.outputStep.copy, exact: true}).count(), 0);
    const button = page.getByRole('button', {name: texts.outputStep.copyAnyway});
    const description = await button.evaluate(
      (one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.innerText ?? '',
    );
    assert.ok(description.includes(texts.outputStep.warnings.script), description);
    assert.ok(description.includes(texts.outputStep.warnings.feed), description);
    await button.click();
    await page.getByText('Kopioitu leikepöydälle.').waitFor();
    assert.equal(await copied(page), await paste(page));

    await page.getByLabel(texts.sourceStep.home).fill('https://nowhere.example/');
    await page.keyboard.press('Enter');
    await page
      .getByText(texts.sourceStep.scriptMissing(404))
      .or(page.getByText(texts.sourceStep.scriptUnreadable))
      .waitFor();
  },
);

inChromium('the builder previews a dropped feed file and uploads it nowhere', async (open) => {
  const page = await open(files({'/feed.json': '<title>404</title>'}), '/builder.html?home=demo');
  await page.getByText(texts.sourceStep.scriptFound('0.1.0')).waitFor();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.method()));
  await page.locator('#file').setInputFiles(file('{"version": "1.0"}'));
  await page.getByText('Palvelimen vastaus on tietoja').or(page.locator('.found .bad')).first().waitFor();
  await page.locator('#file').setInputFiles(file(feed));
  await page.getByText(texts.sourceStep.feedFile('syote.json', 2, 0)).waitFor();
  await inPreview(page, shown).waitFor();
  await page.getByText(texts.outputStep.warnings.unpublished(`${origin}/feed.json`)).waitFor();
  await page.getByText(texts.outputStep.fileNotInLink).waitFor();
  assert.ok(!requests.includes('POST'));
});

inChromium('the URL of the builder reproduces every choice for a colleague', async (open) => {
  const page = await open(files(), '/builder-en.html?home=demo&lang=en');
  const en = builderTexts('en');
  await page.getByRole('checkbox', {name: 'Espoo'}).check();
  await page
    .getByRole('textbox', {name: en.options['heading'] ?? '', exact: true})
    .fill('Our <projects> & more');
  await page.getByLabel(en.options['layout'] ?? '').selectOption('timeline');
  await page.getByLabel(en.preview.widths.phone).check();
  await page.getByLabel(en.preview.schemes.dark).check();
  await page.getByLabel(en.siteStep.label).selectOption('tampere');
  await page.getByLabel(en.siteStep.methods.link).check();
  const before = await paste(page);
  const url = page.url();
  const other = await open(files(), url.replace(origin, ''));
  await other.locator('#copy-snippet').waitFor();
  assert.equal(await paste(other), before);
  assert.equal(await other.getByLabel(en.preview.widths.phone).isChecked(), true);
  assert.match(
    before,
    /^<p><a href="https:\/\/city\.example\/embed\.html\?widget=project-list.*layout=timeline/,
  );
  // The URL of a link cannot contain the heading, and the builder says so.
  await other.getByText(en.outputStep.note({kind: 'unsupported', options: ['heading']})).waitFor();

  await other.goto(`${origin}/builder-en.html?home=demo&site=paris&layout=circle&city=atlantis`);
  await other.getByText('site=paris').waitFor();
  await other.getByText(en.widgetStep.invalidValue('Layout', 'circle')).waitFor();
  await other.getByText(en.widgetStep.unknownIds('atlantis')).waitFor();
});

inChromium('"paste yours" opens every form of snippet', async (open) => {
  const page = await open(files(), '/builder.html');
  await page.getByText(texts.paste.title).click();
  const area = page.getByLabel(texts.paste.label);
  const press = () => page.getByRole('button', {name: texts.paste.open}).click();
  await area.fill('<p>Hankkeet</p>');
  await press();
  await page.getByText(texts.paste.none).waitFor();
  for (const method of ['element', 'script', 'placeholder', 'link', 'frame'] as const) {
    const snippet = makeSnippet({
      widget: 'funding-summary',
      method,
      home: `${origin}/`,
      options: {city: 'espoo', by: 'city'},
      text: 'Rahat',
    });
    await area.fill(`${snippet.paste}${snippet.install ?? ''}`);
    await press();
    await page.getByText(texts.sourceStep.scriptFound('0.1.0')).waitFor();
    // Nothing is filtered on plain HTML, so the snippet holds the script too.
    const pasted = (await paste(page)).split('\n').at(-1);
    assert.equal(pasted, snippet.paste, method);
  }
});

inChromium('the preview shows the choices and the findings of axe', async (open) => {
  const page = await open({'/': '', '/feed.json': feed}, '/builder.html?home=demo&lang=sv');
  await countInPreview(page, '2 projekt').waitFor();
  await page.getByText('axe ei löytänyt virheitä').waitFor();
  await page.getByRole('checkbox', {name: 'Espoo'}).check();
  // A single project has no count: it is shown expanded, and the other project is gone.
  await inPreview(page, 'Muu hanke').waitFor({state: 'detached'});
  await inPreview(page, shown).waitFor();
  await page.getByRole('radio', {name: texts.preview.grounds.host}).check();
  await inPreview(page, builderTexts('sv').preview.host.name).waitFor();
  assert.equal(await page.locator('iframe').getAttribute('sandbox'), null);
});

const anyone = {'access-control-allow-origin': '*'};
/** Serves the built site to every origin, as the documentation requires. */
const site = () =>
  sirv('dist/site', {
    setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
  });

/** Needs a real server, because a test cannot intercept requests of a sandboxed frame. */
const originOf = (url: string): string => new URL(url).origin;

inChromium('the preview runs a script from another server in a sandboxed frame', (open) =>
  withServer(site(), (own) =>
    withServer(
      (request, response) => {
        const isScript = request.url?.endsWith('/v1/sixcity.js') ?? false;
        response.writeHead(isScript ? 200 : 404, {...anyone, 'content-type': 'text/javascript'});
        response.end(
          isScript &&
            '/*! sixcity-widgets 9.9.9 | */ let read = "sealed"; try { read = parent.document.title } catch {} document.querySelector("h1").textContent = read;',
        );
      },
      async (other) => {
        const page = await open(files());
        const query = new URLSearchParams({home: originOf(other), feed: own, ground: 'host'});
        await page.goto(`${originOf(own)}/builder.html?${query}`);
        await page.getByText(texts.sourceStep.scriptFound('9.9.9')).waitFor();
        assert.equal(await page.locator('iframe').getAttribute('sandbox'), 'allow-scripts allow-popups');
        await inPreview(page, 'sealed').waitFor();
        // The script defines no widgets.
        await page.getByText(texts.preview.noScript).waitFor();
      },
    ),
  ),
);

inChromium('the builder works from the file system, with script and feed on a server', (open) =>
  withServer(site(), async (url) => {
    const page = await open(files());
    await page.route('file://**', (route) => route.continue());
    await page.goto(pathToFileURL(path.resolve('dist/site/builder.html')).href);
    await page.getByLabel(texts.sourceStep.home).fill(originOf(url));
    await page.keyboard.press('Enter');
    await page.getByText(texts.sourceStep.scriptFound('0.1.0')).waitFor();
    await countInPreview(page, '43 hanketta').waitFor();
    assert.match(await paste(page), /^<p><a href="http:\/\/127\.0\.0\.1:\d+\/embed\.html/);
  }),
);
