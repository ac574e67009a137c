import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import type {Page} from 'playwright-core';
import type {} from '../../src/define.js';
import type {} from '../../src/embed/guard.js';
import {whyMissing} from './debian.js';
import {inChromium, origin, pageWith, painted, type Site} from './chromium.js';

const list = '<sixcity-project-list city="espoo" page-size="3"></sixcity-project-list>';
type Open = (site: Site, path?: string) => Promise<Page>;
const ready = (page: Page, selector = 'sixcity-project-list') =>
  page.locator(`${selector} [part="foot"]`).first().waitFor();

/** What goes wrong on a page: errors that nobody catches, and warnings of ours. */
const listen = (page: Page) => {
  const heard: string[] = [];
  page.on('pageerror', ({message}) => heard.push(message));
  page.on('console', (message) => {
    if (message.text().startsWith('sixcity-widgets')) heard.push(message.text());
  });
  return heard;
};

/** How wide and how high text, buttons and cards of a list are, in px. */
const measures = (page: Page) =>
  page.locator('sixcity-project-list').evaluate((element) => {
    const root = element.shadowRoot!;
    return ['[part="count"]', 'button.name', 'select'].map((selector) => {
      const found = root.querySelector(selector)!;
      return [getComputedStyle(found).fontSize, Math.round(found.getBoundingClientRect().height)].join();
    });
  });

inChromium('a root size of 50, 62.5, 125 or 200 % changes nothing', async (open) => {
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

inChromium('what a page lets run in by inheritance, and what it resets, stays out', async (open) => {
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
  assert.ok(await page.locator('sixcity-project-list button.name').first().isVisible());
  for (const tag of ['project-list', 'publication-table', 'funding-summary', 'project-map']) {
    const isWide = await page
      .locator(`sixcity-${tag}`)
      .evaluate((element) => element.scrollWidth > document.documentElement.clientWidth);
    assert.equal(isWide, false, `${tag} is wider than the page`);
  }
});

inChromium('a page that is read from the right keeps the widgets of a language that is not', async (open) => {
  const page = await open({}, '/hosts/right-to-left.html');
  await ready(page);
  const direction = await page
    .locator('sixcity-project-list .widget')
    .evaluate((element) => getComputedStyle(element).direction);
  assert.equal(direction, 'ltr');
});

/** Opens a page with what is listened to on it from its beginning on. */
const openHeard = async (open: Open, site: Site, path: string) => {
  const page = await open({'/blank': '<!doctype html>', ...site}, '/blank');
  const heard = listen(page);
  await page.goto(origin + path);
  return {page, heard};
};

/** Looks at all widgets of a page whose libraries have changed the language, and uses them. */
const staysWhole = async (open: Open, site: Site, path: string): Promise<Page> => {
  const plain = await open({'/': pageWith(list)});
  await ready(plain);
  const expected = await plain.locator('sixcity-project-list .content').innerText();
  const {page, heard} = await openHeard(open, site, path);
  for (const tag of ['project-list', 'publication-table', 'funding-summary'])
    await ready(page, `sixcity-${tag}`);
  assert.equal(await page.locator('sixcity-project-list .content').innerText(), expected);
  await page.locator('sixcity-project-list button.name').first().click();
  await page.locator('sixcity-project-list input[type="search"]').fill('hanke');
  await page.locator('sixcity-project-list mark').first().waitFor();
  // Where a list of attributes of the emblem was made of nothing, its stars are gone.
  const stars = await page.locator('sixcity-eu-statement path').getAttribute('d');
  assert.equal(stars?.split('M').length, 13);
  assert.deepEqual(heard, []);
  return page;
};

inChromium('a library that changes built-ins breaks nothing', async (open) => {
  await staysWhole(open, {}, '/hosts/old-script.html');
});

const prototype = '/usr/share/javascript/prototype/prototype.js';
const noPrototype = whyMissing([prototype], ['libjs-prototype']);
if (noPrototype) {
  console.warn(`[skipped] Prototype: ${noPrototype}`);
} else {
  inChromium('Prototype 1.7 and jQuery 1 on one page break nothing', async (open) => {
    const libraries = `<script src="/prototype.js"></script><script src="/jquery.js"></script>
      <script>jQuery.noConflict()</script>`;
    const page = await staysWhole(
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

inChromium('a machine translation makes no crash and no second language', async (open) => {
  const page = await open({'/': pageWith(`${list}<div data-sixcity="project-list"><p>Varalla</p></div>`)});
  const heard = listen(page);
  await ready(page);
  const before = await page.locator('sixcity-project-list').first().locator('.content').innerText();
  await page.evaluate(() => {
    // As Google Translate does: each text goes into two font elements, and the page turns to another language.
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
      // The element is as old as what makes it, so its name goes by a variable.
      const tag = 'FONT'.toLowerCase();
      const [outer, inner] = [document.createElement(tag), document.createElement(tag)];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
  await painted(page);
  assert.equal(await page.locator('sixcity-project-list').first().locator('.content').innerText(), before);
  await page.locator('sixcity-project-list button.name').first().click();
  await page
    .locator('sixcity-project-list')
    .first()
    .evaluate((element) => {
      element.setAttribute('city', 'oulu');
      return Reflect.get(element, 'updateComplete') as Promise<unknown>;
    });
  assert.deepEqual(heard, []);
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
    `of two copies the first one stays, and one warning names both: ${first} first`,
    async (open) => {
      const page = await open(copies(first, second));
      const heard = listen(page);
      await page.goto(`${origin}/two`);
      await ready(page);
      assert.equal(await page.evaluate(() => globalThis.sixcity?.url), origin + first);
      assert.equal(heard.length, 1);
      assert.ok(heard[0]?.includes(first) && heard[0].includes(second), heard[0]);
    },
  );
}

const placed = `<div data-sixcity="project-list" data-city="espoo"><p id="own">Varalla</p></div>`;
const ways: Readonly<Record<string, string>> = {
  deferred: `<script src="/v1/sixcity.js" defer></script>${placed}`,
  async: `<script src="/v1/sixcity.js" async></script>${placed}`,
  'in the head': `<script src="/v1/sixcity.js"></script>${placed}`,
  'at the end': `${placed}<script src="/v1/sixcity.js"></script>`,
  injected: `${placed}<script>document.head.append(Object.assign(document.createElement('script'), {src: '/v1/sixcity.js'}))</script>`,
  'injected twice': `${placed}<script>for (let time = 0; time < 2; time++) document.head.append(Object.assign(document.createElement('script'), {src: '/v1/sixcity.js'}))</script>`,
  twice: `<script src="/v1/sixcity.js"></script>${placed}<script src="/v1/sixcity.js" defer></script>`,
};
for (const [way, body] of Object.entries(ways)) {
  inChromium(`a script that comes ${way} makes one widget of a placeholder`, async (open) => {
    const page = await open({
      '/': `<!doctype html><html lang="fi"><meta charset="utf-8"><title>K</title>${body}`,
    });
    const heard = listen(page);
    await ready(page);
    assert.equal(await page.locator('sixcity-project-list').count(), 1);
    assert.equal(await page.locator('#own').isVisible(), false);
    assert.deepEqual(heard, []);
  });
}

inChromium(
  'a page that is swapped in gets its widgets, and the one that went leaves nothing',
  async (open) => {
    const page = await open({'/': pageWith(`<main>${list}</main>`)});
    const heard = listen(page);
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
      }, placed + `<p><a href="/embed.html?widget=publication-table">Julkaisut</a></p>`);
      await ready(page);
      await ready(page, 'sixcity-publication-table');
    }
    assert.equal(requests, before);
    assert.equal(await page.locator('sixcity-project-list').count(), 1);
    assert.deepEqual(heard, []);
  },
);

inChromium(
  'a page out of the back-forward cache has its widget, which still works',
  async (open) => {
    const page = await open({'/': pageWith(list), '/other': pageWith('<p>Toinen</p>')});
    const heard = listen(page);
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
    // The page that was left, not one like it.
    assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'persisted') as unknown), true);
    await page.locator('sixcity-project-list button.name').first().click();
    assert.ok(await page.locator('sixcity-project-list [part="details"]').first().isVisible());
    assert.deepEqual(heard, []);
  },
  // The engine alone has no such cache.
  'browser',
);

inChromium('another Lit on the page does not matter', async (open) => {
  const lit = `<script>
    globalThis.litElementVersions = ['9.9.9'];
    globalThis.litHtmlVersions = ['9.9.9'];
    globalThis.reactiveElementVersions = ['9.9.9'];
  </script>`;
  const page = await open({'/': pageWith(list, lit)});
  const heard = listen(page);
  await ready(page);
  assert.deepEqual(heard, []);
});

inChromium('an old browser keeps its own content, and hears no exception', async (open) => {
  const {page, heard} = await openHeard(open, {}, '/hosts/old-browser.html');
  assert.equal(await page.getByText('Sivun oma sisältö').first().isVisible(), true);
  assert.equal(await page.getByText('Sivun oma sisältö').nth(1).isVisible(), true);
  assert.equal(heard.length, 1);
  assert.match(heard[0] ?? '', /too old/);
});
