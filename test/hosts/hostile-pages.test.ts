import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import type {Page} from 'playwright-core';
import type {} from '../../src/define.js';
import type {} from '../../src/embed/guard.js';
import {whyMissing} from './debian-packages.js';
import {inChromium, origin, pageWith, painted, type Site} from './chromium.js';

const list = '<sixcity-project-list city="espoo" page-size="3"></sixcity-project-list>';
type Open = (site: Site, path?: string) => Promise<Page>;
const ready = (page: Page, selector = 'sixcity-project-list') =>
  page.locator(`${selector} [part="foot"]`).first().waitFor();

/** Records uncaught errors and warnings of the widgets. */
const recordProblems = (page: Page) => {
  const problems: string[] = [];
  page.on('pageerror', ({message}) => problems.push(message));
  page.on('console', (message) => {
    if (message.text().startsWith('sixcity-widgets')) problems.push(message.text());
  });
  return problems;
};

/** The sizes of texts, buttons and cards of a list in px. */
const measures = (page: Page) =>
  page.locator('sixcity-project-list').evaluate((element) => {
    const root = element.shadowRoot!;
    return ['[part="count"]', '[part="name"]', 'select'].map((selector) => {
      const found = root.querySelector(selector)!;
      return [getComputedStyle(found).fontSize, Math.round(found.getBoundingClientRect().height)].join();
    });
  });

inChromium('a widget ignores a root font size of 50, 62.5, 125 or 200 %', async (open) => {
  const sizes = [];
  const site: Record<string, string> = {'/': ''};
  const page = await open(site);
  for (const size of ['50%', '62.5%', '100%', '125%', '200%']) {
    const style = `<style>html {font-size: ${size}} body {font-size: 16px}</style>`;
    site['/'] = pageWith(list, style);
    await page.reload();
    await ready(page);
    sizes.push(await measures(page));
  }
  for (const one of sizes) assert.deepEqual(one, sizes[2]);
});

inChromium('a widget is immune to inherited and reset styles of the page', async (open) => {
  const page = await open({}, '/hosts/host-styles.html');
  await ready(page);
  const styles = await page.locator('sixcity-project-list').evaluate((element) => {
    const style = getComputedStyle(element.shadowRoot!.querySelector('[part="count"]')!);
    return [
      ...[style.letterSpacing, style.wordSpacing, style.textTransform, style.textShadow],
      ...[style.whiteSpace, style.textIndent, style.fontStyle],
    ];
  });
  assert.deepEqual(styles, ['normal', '0px', 'none', 'none', 'normal', '0px', 'normal']);
  const table = page.locator('sixcity-publication-table table').first();
  assert.equal(await table.evaluate((element) => getComputedStyle(element).display), 'table');
  assert.ok(await page.locator('sixcity-project-list [part="name"]').first().isVisible());
  for (const tag of ['project-list', 'publication-table', 'funding-summary', 'project-map']) {
    const isWide = await page
      .locator(`sixcity-${tag}`)
      .evaluate((element) => element.scrollWidth > document.documentElement.clientWidth);
    assert.equal(isWide, false, `${tag} is wider than the page`);
  }
});

inChromium(
  'a widget in a left-to-right language stays left-to-right on a right-to-left page',
  async (open) => {
    const page = await open({}, '/hosts/right-to-left.html');
    await ready(page);
    const direction = await page
      .locator('sixcity-project-list .widget')
      .evaluate((element) => getComputedStyle(element).direction);
    assert.equal(direction, 'ltr');
  },
);

/** Opens a page and records its problems from the start. */
const openRecorded = async (open: Open, site: Site, path: string) => {
  const page = await open({'/blank': '<!doctype html>', ...site}, '/blank');
  const problems = recordProblems(page);
  await page.goto(origin + path);
  return {page, problems};
};

/** Checks and uses all widgets of a page whose libraries change built-in objects. */
const assertUnaffected = async (open: Open, site: Site, path: string): Promise<Page> => {
  const plain = await open({'/': pageWith(list)});
  await ready(plain);
  const expected = await plain.locator('sixcity-project-list .content').innerText();
  const {page, problems} = await openRecorded(open, site, path);
  for (const tag of ['project-list', 'publication-table', 'funding-summary'])
    await ready(page, `sixcity-${tag}`);
  assert.equal(await page.locator('sixcity-project-list .content').innerText(), expected);
  await page.locator('sixcity-project-list [part="name"]').first().click();
  await page.locator('sixcity-project-list input[type="search"]').fill('hanke');
  await page.locator('sixcity-project-list mark').first().waitFor();
  // A changed built-in object could remove the stars from the path of the emblem.
  const stars = await page.locator('sixcity-eu-statement path').getAttribute('d');
  assert.equal(stars?.split('M').length, 13);
  assert.deepEqual(problems, []);
  return page;
};

inChromium('a widget works on a page whose library changes built-in objects', async (open) => {
  await assertUnaffected(open, {}, '/hosts/old-script.html');
});

const prototype = '/usr/share/javascript/prototype/prototype.js';
const noPrototype = whyMissing([prototype], ['libjs-prototype']);
if (noPrototype) {
  console.warn(`[skipped] Prototype: ${noPrototype}`);
} else {
  inChromium('a widget works beside Prototype 1.7 and jQuery 1', async (open) => {
    const libraries = `<script src="/prototype.js"></script><script src="/jquery.js"></script>
      <script>jQuery.noConflict()</script>`;
    const page = await assertUnaffected(
      open,
      {
        '/prototype.js': readFile(prototype, 'utf8'),
        '/jquery.js': readFile('node_modules/jquery1/jquery.js', 'utf8'),
        '/old': pageWith(
          `${list}<sixcity-publication-table></sixcity-publication-table>
           <sixcity-funding-summary by="theme" facts></sixcity-funding-summary>
           <sixcity-eu-statement period="2014-2020" fund="erdf"></sixcity-eu-statement>`,
          libraries,
        ),
      },
      '/old',
    );
    const versions = await page.evaluate(() => {
      const {Prototype, jQuery} = globalThis as unknown as {
        readonly Prototype: {readonly Version: string};
        readonly jQuery: {readonly fn: {readonly jquery: string}};
      };
      return [Prototype.Version, jQuery.fn.jquery];
    });
    assert.deepEqual(versions, ['1.7.3', '1.9.1']);
  });
}

inChromium('a widget survives machine translation without an error or a second language', async (open) => {
  const page = await open({'/': pageWith(`${list}<div data-sixcity="project-list"><p>Varalla</p></div>`)});
  const problems = recordProblems(page);
  await ready(page);
  const before = await page.locator('sixcity-project-list').first().locator('.content').innerText();
  await page.evaluate(() => {
    // Imitates Google Translate: wraps each text in two font elements and changes the page language.
    document.documentElement.lang = 'th';
    document.documentElement.classList.add('translated-ltr');
    const texts: Text[] = [];
    const shadows = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
    for (const root of [document.body, ...shadows]) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
    }
    for (const text of texts.filter(
      (node) => node.data.trim() && node.parentElement?.localName !== 'script',
    )) {
      // The deprecated element name is computed, so that lint accepts it.
      const tag = 'FONT'.toLowerCase();
      const [outer, inner] = [document.createElement(tag), document.createElement(tag)];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
  await painted(page);
  assert.equal(await page.locator('sixcity-project-list').first().locator('.content').innerText(), before);
  await page.locator('sixcity-project-list [part="name"]').first().click();
  await page
    .locator('sixcity-project-list')
    .first()
    .evaluate((element) => {
      element.setAttribute('city', 'oulu');
      return Reflect.get(element, 'updateComplete') as Promise<unknown>;
    });
  assert.deepEqual(problems, []);
});

const copies = (first: string, second: string): Site => ({
  '/': pageWith(''),
  '/two': `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Kaupunki</title>${list}
    <script src="${first}" defer></script><script src="${second}" defer></script>`,
});
for (const [first, second] of [
  ['/v1/sixcity.js', '/1.2.3/sixcity.js'],
  ['/1.2.3/sixcity.js', '/v1/sixcity.js'],
] as const) {
  inChromium(
    `the first of two copies of the script wins, and one warning names both: ${first} first`,
    async (open) => {
      const page = await open(copies(first, second));
      const problems = recordProblems(page);
      await page.goto(`${origin}/two`);
      await ready(page);
      assert.equal(await page.evaluate(() => globalThis.sixcity?.url), origin + first);
      assert.equal(problems.length, 1);
      assert.ok(problems[0]?.includes(first) && problems[0].includes(second), problems[0]);
    },
  );
}

const placeholder = `<div data-sixcity="project-list" data-city="espoo"><p id="own">Varalla</p></div>`;
const loadings: Readonly<Record<string, string>> = {
  deferred: `<script src="/v1/sixcity.js" defer></script>${placeholder}`,
  async: `<script src="/v1/sixcity.js" async></script>${placeholder}`,
  'in the head': `<script src="/v1/sixcity.js"></script>${placeholder}`,
  'at the end': `${placeholder}<script src="/v1/sixcity.js"></script>`,
  injected: `${placeholder}<script>document.head.append(Object.assign(document.createElement('script'), {src: '/v1/sixcity.js'}))</script>`,
  'injected twice': `${placeholder}<script>for (let time = 0; time < 2; time++) document.head.append(Object.assign(document.createElement('script'), {src: '/v1/sixcity.js'}))</script>`,
  twice: `<script src="/v1/sixcity.js"></script>${placeholder}<script src="/v1/sixcity.js" defer></script>`,
};
for (const [way, body] of Object.entries(loadings)) {
  inChromium(`a script loaded ${way} turns a placeholder into exactly one widget`, async (open) => {
    const page = await open({
      '/': `<!doctype html><html lang="fi"><meta charset="utf-8"><title>K</title>${body}`,
    });
    const problems = recordProblems(page);
    await ready(page);
    assert.equal(await page.locator('sixcity-project-list').count(), 1);
    assert.equal(await page.locator('#own').isVisible(), false);
    assert.deepEqual(problems, []);
  });
}

inChromium(
  'a page swapped in by a router gets its widgets, and the previous page leaves nothing behind',
  async (open) => {
    const page = await open({'/': pageWith(`<main>${list}</main>`)});
    const problems = recordProblems(page);
    let requests = 0;
    page.on('request', (request) => (requests += request.url().endsWith('/feed.json') ? 1 : 0));
    await ready(page);
    const before = requests;
    for (let swap = 0; swap < 3; swap++) {
      await page.evaluate((html) => {
        history.pushState(null, '', `/page-${String(Math.random()).slice(2)}`);
        const old = document.querySelector('main')!;
        const fresh = document.createElement('main');
        fresh.innerHTML = html;
        old.replaceWith(fresh);
      }, placeholder + `<p><a href="/embed.html?widget=publication-table">Julkaisut</a></p>`);
      await ready(page);
      await ready(page, 'sixcity-publication-table');
    }
    assert.equal(requests, before);
    assert.equal(await page.locator('sixcity-project-list').count(), 1);
    assert.deepEqual(problems, []);
  },
);

inChromium(
  'a widget still works after the page returns from the back-forward cache',
  async (open) => {
    const page = await open({'/': pageWith(list), '/other': pageWith('<p>Toinen</p>')});
    const problems = recordProblems(page);
    await ready(page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({persisted}) => Object.assign(globalThis, {persisted}));
    });
    await page.goto(`${origin}/other`);
    await page.evaluate(() => {
      history.back();
    });
    await page.waitForFunction(() => Reflect.has(globalThis, 'persisted'));
    await ready(page);
    // It is the same page, not a reload.
    assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'persisted') as unknown), true);
    await page.locator('sixcity-project-list [part="name"]').first().click();
    assert.ok(await page.locator('sixcity-project-list [part="details"]').first().isVisible());
    assert.deepEqual(problems, []);
  },
  // The headless shell has no back-forward cache.
  'browser',
);

inChromium('a widget works beside another version of Lit', async (open) => {
  const lit = `<script>
    globalThis.litElementVersions = ['9.9.9'];
    globalThis.litHtmlVersions = ['9.9.9'];
    globalThis.reactiveElementVersions = ['9.9.9'];
  </script>`;
  const page = await open({'/': pageWith(list, lit)});
  const problems = recordProblems(page);
  await ready(page);
  assert.deepEqual(problems, []);
});

inChromium('an old browser shows the fallback content without an exception', async (open) => {
  const {page, problems} = await openRecorded(open, {}, '/hosts/old-browser.html');
  assert.equal(await page.getByText('Sivun oma sisältö').first().isVisible(), true);
  assert.equal(await page.getByText('Sivun oma sisältö').nth(1).isVisible(), true);
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? '', /too old/);
});
