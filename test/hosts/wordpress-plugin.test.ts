import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import type {Page} from 'playwright-core';
import {current, feedOf, project} from '../support/feeds.js';
import {inChromium, origin, type Site} from './chromium.js';
import {outcomeOn} from './cms/outcome.js';
import {startWordPress, whyNoWordPress, type WordPress} from './wordpress/wordpress.js';

const shown = 'Espoon oma hanke';
const feed = feedOf([project(shown, {...current, cities: ['espoo']})]);
const files: Site = {'/': '', '/feed.json': JSON.stringify(feed)};
type Open = (site: Site) => Promise<Page>;

const noWordPress = whyNoWordPress();
if (noWordPress) {
  console.warn(`[skipped] WordPress: ${noWordPress}`);
} else {
  let started: Promise<WordPress> | undefined;
  const wordPress = () => (started ??= startWordPress());
  after(async () => (await started)?.end());
  const settings = {
    ...{script: `${origin}/v1/sixcity.js`, feed: '', brand: 'espoo'},
    ...{allow: '', integrity: ''},
  };

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
    inChromium(`the ${form} of the plugin shows the widget in the configured colours`, async (open) => {
      const page = await visit(open, html);
      assert.equal(await outcomeOn(page, shown), 'widget');
      const widget = page.locator('sixcity-project-list');
      assert.deepEqual(await Promise.all(['city', 'brand'].map((name) => widget.getAttribute(name))), [
        'espoo',
        'espoo',
      ]);
    });
  }

  inChromium('the shortcode of the plugin becomes a link where the script is not available', async (open) => {
    const page = await visit(open, '[sixcity city="espoo"]', {...settings, script: `${origin}/v1/gone.js`});
    await page.waitForLoadState('load');
    const link = page.getByRole('link', {name: 'Projects'});
    assert.equal(
      await link.getAttribute('href'),
      `${origin}/embed.html?widget=project-list&city=espoo&brand=espoo&lang=en`,
    );
  });

  inChromium('the shortcode of the plugin outputs no executable code', async (open) => {
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
    'the plugin does nothing until the script URL is set, and refuses executable URLs',
    async (open) => {
      for (const script of ['', 'javascript:alert(1)', 'file:///etc/passwd']) {
        const page = await visit(open, '<p>B</p>[sixcity city="espoo"]', {...settings, script});
        assert.equal(await page.locator('[data-sixcity]').count(), 0, script);
        assert.equal(await page.locator('script[src*="sixcity"]').count(), 0, script);
      }
    },
  );

  /** A feed on a server that is neither the page's nor the script's. */
  const foreign = 'https://feeds.example';
  const visitForeign = async (open: Open, html: string, more: Partial<typeof settings>): Promise<Page> => {
    const site = await wordPress();
    const [post] = site.publish([{role: 'author', html}], {...settings, ...more});
    const page = await open({'/': ''});
    await page.route(`${foreign}/**`, (route) =>
      route.fulfill({json: feed, headers: {'access-control-allow-origin': '*'}}),
    );
    await page.goto(post?.url ?? '');
    return page;
  };
  const scriptTag = (page: Page) => page.locator('script[src*="/sixcity.js"]');

  inChromium('a shortcode with a feed of a third server works where the settings allow it', async (open) => {
    const html = `[sixcity city="espoo" feed="${foreign}/feed.json"]`;
    const page = await visitForeign(open, html, {allow: `${foreign} javascript:alert(1)`});
    assert.equal(await outcomeOn(page, shown), 'widget');
    assert.equal(await scriptTag(page).getAttribute('data-allow'), foreign);
  });

  inChromium('a shortcode with a feed of a third server asks nothing of it otherwise', async (open) => {
    const asked: string[] = [];
    const html = `[sixcity city="espoo" feed="${foreign}/feed.json"]`;
    const page = await visitForeign(open, html, {});
    page.on('request', (request) => asked.push(request.url()));
    await page.reload({waitUntil: 'networkidle'});
    assert.equal(await scriptTag(page).getAttribute('data-allow'), null);
    assert.deepEqual(
      asked.filter((url) => url.startsWith(foreign)),
      [],
    );
  });

  inChromium('the feeds of the settings are trusted and tried in turn', async (open) => {
    const page = await visitForeign(open, '[sixcity city="espoo"]', {
      feed: `${origin}/gone.json  ${foreign}/feed.json data:,x`,
    });
    assert.equal(await outcomeOn(page, shown), 'widget');
    assert.equal(await scriptTag(page).getAttribute('data-feed'), `${origin}/gone.json ${foreign}/feed.json`);
  });

  inChromium('the plugin checks a pinned script, and never the floating one', async (open) => {
    for (const [script, integrity, written] of [
      [`${origin}/1.2.3/sixcity.js`, 'sha384-AbC+/=', 'sha384-AbC+/='],
      [`${origin}/1.2.3/sixcity.js`, 'sha384-"><b>', null],
      [`${origin}/v1/sixcity.js`, 'sha384-AbC+/=', null],
    ] as const) {
      const tag = scriptTag(await visit(open, '[sixcity city="espoo"]', {...settings, script, integrity}));
      assert.equal(await tag.getAttribute('integrity'), written, script);
      assert.equal(await tag.getAttribute('crossorigin'), written === null ? null : 'anonymous', script);
    }
  });

  inChromium('the heading of a shortcode is the text of its link', async (open) => {
    const html = '[sixcity city="espoo" heading="Hankkeet & rahoitus" lang="sv"]';
    const page = await visit(open, html, {...settings, script: `${origin}/v1/gone.js`});
    await page.waitForLoadState('load');
    const href = await page.getByRole('link', {name: 'Hankkeet & rahoitus'}).getAttribute('href');
    assert.equal(href, `${origin}/embed.html?widget=project-list&city=espoo&lang=sv&brand=espoo`);
  });

  test('the plugin leaves no settings behind when it is deleted', async () => {
    const [before, after] = (await wordPress()).uninstall(settings);
    assert.deepEqual(
      [...before].sort(),
      Object.keys(settings)
        .map((name) => `sixcity_${name}`)
        .sort(),
    );
    assert.deepEqual(after, []);
  });
}
