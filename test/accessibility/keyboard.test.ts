import assert from 'node:assert/strict';
import type {TestContext} from 'node:test';
import type {Page} from 'playwright-core';
import {inChromium, pageWith, painted, type Site} from '../hosts/chromium.js';
import {fullFeed} from './full-feed.js';
import {defineLooks} from './looks.js';

/** A page as cities have them: a bar that stays above, another below, and every widget between two buttons. */
const site: Site = {
  '/': pageWith(`<style>
      body {margin: 0; background: #fff; color: #222}
      header, footer {position: fixed; inset-inline: 0; block-size: 56px; background: #ddd}
      header {inset-block-start: 0}
      footer {inset-block-end: 0}
      main {padding: 72px 8px}
    </style>
    <header>Kaupunki</header>
    <main><h1>Sivu</h1><button id="before">Ennen</button>
      <sixcity-project-list url-state="p" page-size="3" link="a" group-by="none"></sixcity-project-list>
      <sixcity-publication-table page-size="5"></sixcity-publication-table>
      <sixcity-funding-summary link="a" facts></sixcity-funding-summary>
      <sixcity-project-map link="a"></sixcity-project-map>
      <sixcity-eu-statement period="2014-2020" fund="erdf"></sixcity-eu-statement>
      <button id="after">Jälkeen</button></main>
    <footer>Evästeet</footer>`),
  '/feed.json': JSON.stringify(fullFeed),
};

const ready = async (page: Page): Promise<void> => {
  for (const tag of ['project-list', 'publication-table', 'funding-summary', 'project-map'])
    await page.locator(`sixcity-${tag} [part="foot"]`).waitFor();
  await page.evaluate('globalThis.__name = (one) => one');
  await page.evaluate(defineLooks);
};

/** What has the focus, and what is wrong with how it is seen. */
interface Stop {
  readonly what: string;
  readonly faults: readonly string[];
  /** Whether it lies behind the stop before in the page's own order; 'first' where there is none before. */
  readonly isLater: boolean;
}

const lookAtFocus = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const state = window as unknown as {last: Element | undefined};
    const path: Element[] = [];
    for (let root: Document | ShadowRoot | null = document; root?.activeElement;) {
      path.push(root.activeElement);
      root = root.activeElement.shadowRoot;
    }
    const focused = path.at(-1)!;
    const hosts = (one: Element): readonly Element[] => {
      const root = one.getRootNode();
      return root instanceof ShadowRoot ? [...hosts(root.host), one] : [one];
    };
    const isAfter = (one: Element, other: Element): boolean => {
      const [mine, theirs] = [hosts(one), hosts(other)];
      const apart = mine.findIndex((each, index) => each !== theirs[index]);
      const [a, b] = [mine[apart], theirs[apart]];
      return Boolean(a && b && b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING);
    };
    const isLater = !state.last || isAfter(focused, state.last);
    state.last = focused;
    const what = `${focused.localName} ${focused.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}`;
    if (focused === document.body) return {what: 'nothing', faults: ['the focus is lost'], isLater};
    const box = focused.getBoundingClientRect();
    const deepest = (x: number, y: number): Element | null => {
      let found = document.elementFromPoint(x, y);
      while (found?.shadowRoot?.elementFromPoint(x, y) && found.shadowRoot.elementFromPoint(x, y) !== found)
        found = found.shadowRoot.elementFromPoint(x, y);
      return found;
    };
    /** The rows of points across it at which it can be seen. */
    const heights = [0.1, 0.5, 0.9].map((share) => box.top + box.height * share);
    const seen = heights.filter((y) => {
      const found = deepest(box.left + Math.min(box.width / 2, 20), y);
      return found && (focused === found || focused.contains(found) || found.contains(focused));
    });
    const {outlineStyle, outlineWidth} = getComputedStyle(focused);
    const isOurs = focused.getRootNode() instanceof ShadowRoot;
    return {
      what,
      isLater,
      faults: [
        ...(isOurs && seen.length < heights.length ? [`${seen.length} of 3 of it can be seen`] : []),
        ...(isOurs && (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
          ? [`its ring is ${outlineWidth} ${outlineStyle}`]
          : []),
      ],
    };
  });

/** Presses a key until `#after` or `#before` has the focus. */
const walk = async (page: Page, key: 'Tab' | 'Shift+Tab', end: string): Promise<readonly Stop[]> => {
  const stops: Stop[] = [];
  while (!(await page.evaluate((id) => document.activeElement?.id === id, end))) {
    if (stops.length > 200) throw new Error(`no end after ${stops.length} stops`);
    await page.keyboard.press(key);
    stops.push(await lookAtFocus(page));
  }
  return stops;
};

const assertNoFaults = (stops: readonly Stop[]): void => {
  const faulty = stops.filter(({faults}) => faults.length > 0);
  assert.deepEqual(
    faulty.map(({what, faults}) => `${what}: ${faults.join(', ')}`),
    [],
  );
};

for (const width of [320, 1280]) {
  inChromium(`the focus goes through every widget on a page of ${width} px`, async (open, context) => {
    const page = await open(site);
    await page.setViewportSize({width, height: 640});
    await ready(page);
    // Something of each kind is open, so that there is everything to walk through.
    for (const tag of ['project-list', 'publication-table'])
      await page.locator(`sixcity-${tag} button.name`).first().click();
    await page.locator('.fold:visible, summary').evaluateAll((all) => {
      for (const one of all) (one as HTMLElement).click();
    });
    await painted(page);
    await page.locator('#before').focus();
    const whole = () =>
      page.evaluate(() => [
        location.href,
        ...[...document.querySelectorAll('main > *')].map((one) => one.shadowRoot?.textContent),
      ]);
    const before = await whole();
    const forth = await walk(page, 'Tab', 'after');
    const back = await walk(page, 'Shift+Tab', 'before');
    await context.test('in the order of the page', () =>
      assert.deepEqual(
        forth.filter(({isLater}) => !isLater).map(({what}) => what),
        [],
      ),
    );
    await context.test('and out of it at both ends, by as many stops', () => {
      assert.ok(forth.length > 60, `${forth.length} stops`);
      assert.equal(back.length, forth.length);
    });
    await context.test('and nothing happens by the focus alone', async () =>
      assert.deepEqual(await whole(), before),
    );
    await context.test('and is seen at every stop, with a ring, behind no bar of the page', () =>
      assertNoFaults([...forth, ...back]),
    );
  });
}

/** The words of what has the focus, or of its label. */
const focusedWords = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const label = focused?.matches('input, select') ? (focused as HTMLInputElement).labels?.[0] : undefined;
    return ((label ?? focused)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

/** Tabs on until something of this name has the focus. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let presses = 0; presses < 120; presses++) {
    if (name.test(await focusedWords(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${name.source}`);
};

/** What is said, once it is. */
const heard = (page: Page, words: string) =>
  page.locator('.sixcity-live-region', {hasText: words}).waitFor({state: 'attached'});

type Step = readonly [sentence: string, take: (page: Page, context: TestContext) => Promise<void>];
const list = (page: Page) => page.locator('sixcity-project-list');
const table = (page: Page) => page.locator('sixcity-publication-table');

/** A journey by keys alone, from one step to the next on one page. */
const steps: readonly Step[] = [
  [
    'searches, and hears how many are left',
    async (page) => {
      await page.locator('#before').focus();
      await tabTo(page, /^Haku/);
      await page.keyboard.type('espoo');
      await heard(page, '10 hanketta');
      assert.equal(await list(page).locator('[part="count"]').innerText(), '10 hanketta');
    },
  ],
  [
    'filters, hears it, and the focus stays',
    async (page) => {
      await tabTo(page, /^Euroopan sosiaalirahasto/);
      await page.keyboard.press('Space');
      await heard(page, '5 hanketta');
      assert.equal(await list(page).locator('[part="chip"]').count(), 1);
      assert.match(await focusedWords(page), /^Euroopan sosiaalirahasto/);
    },
  ],
  [
    'opens a project and reads on in it',
    async (page) => {
      await tabTo(page, /^Hanke 1$/);
      await page.keyboard.press('Enter');
      await list(page).locator('button.name[aria-expanded="true"]').waitFor();
      await page.keyboard.press('Tab');
      await tabTo(page, /^Linkki tähän kohteeseen$/);
    },
  ],
  [
    'asks for more, hears how many, and goes on at the first new one',
    async (page) => {
      await tabTo(page, /^Näytä lisää$/);
      await page.keyboard.press('Enter');
      await heard(page, 'Lisää näkyvissä: 2 hanketta.');
      assert.equal(await focusedWords(page), 'Hanke 7');
    },
  ],
  [
    'sorts the list, and hears by what',
    async (page) => {
      await page.locator('#before').focus();
      await tabTo(page, /^Järjestys/);
      await page.keyboard.press('ArrowDown');
      await heard(page, 'Järjestys: Nimi, laskeva.');
      assert.equal(await list(page).locator('button.name').first().innerText(), 'Hanke 9');
    },
  ],
  [
    'sorts the table by a column, which says so',
    async (page) => {
      await tabTo(page, /^Vuosi$/);
      await page.keyboard.press('Enter');
      await table(page).locator('th[aria-sort="ascending"]', {hasText: 'Vuosi'}).waitFor();
      await heard(page, 'Järjestys: Vuosi, nouseva.');
      await page.keyboard.press('Space');
      await table(page).locator('th[aria-sort="descending"]', {hasText: 'Vuosi'}).waitFor();
    },
  ],
  [
    'downloads what is filtered, and hears the name of the file',
    async (page) => {
      await page.locator('#before').focus();
      await tabTo(page, /^Lataa ?: 5 hanketta$/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Taulukkolaskentaan/);
      const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      await heard(page, `Ladattu: ${file.suggestedFilename()}.`);
    },
  ],
  [
    'goes back, and finds the list as it was',
    async (page) => {
      assert.match(page.url(), /p\.fund=esf/);
      assert.match(page.url(), /p\.sort=-name/);
      await page.goBack();
      await list(page).locator('button.name', {hasText: 'Hanke 1'}).first().waitFor();
      assert.equal(await list(page).locator('button.name').first().innerText(), 'Hanke 1');
      assert.equal(await list(page).locator('[part="chip"]').count(), 1);
    },
  ],
];

inChromium('whoever has only keys', async (open, context) => {
  const page = await open(site);
  await ready(page);
  for (const [sentence, take] of steps) await context.test(sentence, () => take(page, context));
});

inChromium('a press that is taken back by moving away does nothing', async (open) => {
  const page = await open(site);
  await ready(page);
  const name = list(page).locator('button.name').first();
  await name.hover();
  await page.mouse.down();
  await page.mouse.move(0, 0);
  await page.mouse.up();
  assert.equal(await name.getAttribute('aria-expanded'), 'false');
  await name.click();
  assert.equal(await name.getAttribute('aria-expanded'), 'true');
});
