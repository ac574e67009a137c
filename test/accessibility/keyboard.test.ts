import assert from 'node:assert/strict';
import type {TestContext} from 'node:test';
import type {Page} from 'playwright-core';
import {inChromium, pageWith, painted, type Site} from '../hosts/chromium.js';
import {fullFeed} from './full-feed.js';
import {definePageChecks} from './page-checks.js';

/** A typical city page: fixed bars at top and bottom, and every widget between two buttons. */
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
  await page.evaluate(definePageChecks);
};

/** The focused element, and what makes it hard to see. */
interface Stop {
  readonly what: string;
  readonly faults: readonly string[];
  /** Whether it follows the previous stop in document order. */
  readonly isLater: boolean;
}

const inspectFocus = (page: Page): Promise<Stop> =>
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
    /** The heights at which the element is not covered. */
    const heights = [0.1, 0.5, 0.9].map((share) => box.top + box.height * share);
    const visibleHeights = heights.filter((y) => {
      const found = deepest(box.left + Math.min(box.width / 2, 20), y);
      return found && (focused === found || focused.contains(found) || found.contains(focused));
    });
    // The focus ring of a name surrounds its whole card, that of the search box its label too.
    const own = getComputedStyle(focused);
    const label = focused.closest('label');
    const rings = [own, getComputedStyle(focused, '::after'), ...(label ? [getComputedStyle(label)] : [])];
    const {outlineStyle, outlineWidth} = rings.find((style) => style.outlineStyle !== 'none') ?? own;
    const isOurs = focused.getRootNode() instanceof ShadowRoot;
    return {
      what,
      isLater,
      faults: [
        ...(isOurs && visibleHeights.length < heights.length
          ? [`${visibleHeights.length} of 3 of it can be seen`]
          : []),
        ...(isOurs && (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
          ? [`its ring is ${outlineWidth} ${outlineStyle}`]
          : []),
      ],
    };
  });

/** Presses a key until the element with the id `end` has the focus. */
const walk = async (page: Page, key: 'Tab' | 'Shift+Tab', end: string): Promise<readonly Stop[]> => {
  const stops: Stop[] = [];
  while (!(await page.evaluate((id) => document.activeElement?.id === id, end))) {
    if (stops.length > 200) throw new Error(`no end after ${stops.length} stops`);
    await page.keyboard.press(key);
    stops.push(await inspectFocus(page));
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
  inChromium(`on a page of ${width} px the focus`, async (open, context) => {
    const page = await open(site);
    await page.setViewportSize({width, height: 640});
    await ready(page);
    // Opens one item of each kind, so that Tab passes through all controls.
    for (const tag of ['project-list', 'publication-table'])
      await page.locator(`sixcity-${tag} [part="name"]`).first().click();
    await page.locator('.fold:visible, summary, [part="menu"]').evaluateAll((all) => {
      for (const one of all) (one as HTMLElement).click();
    });
    await painted(page);
    await page.locator('#before').focus();
    const pageContent = () =>
      page.evaluate(() => [
        location.href,
        ...[...document.querySelectorAll('main > *')].map((one) => one.shadowRoot?.textContent),
      ]);
    const before = await pageContent();
    const forward = await walk(page, 'Tab', 'after');
    const back = await walk(page, 'Shift+Tab', 'before');
    await context.test('moves through all widgets in page order', () =>
      assert.deepEqual(
        forward.filter(({isLater}) => !isLater).map(({what}) => what),
        [],
      ),
    );
    await context.test(
      'leaves the widgets at both ends, with the same number of stops in each direction',
      () => {
        assert.ok(forward.length > 60, `${forward.length} stops`);
        assert.equal(back.length, forward.length);
      },
    );
    await context.test('changes nothing on the page by moving', async () =>
      assert.deepEqual(await pageContent(), before),
    );
    await context.test('is visible at every stop, with a focus ring and not behind a fixed bar', () =>
      assertNoFaults([...forward, ...back]),
    );
  });
}

/** The text of the focused element or of its label. */
const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const label = focused?.matches('input, select') ? (focused as HTMLInputElement).labels?.[0] : undefined;
    return ((label ?? focused)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until an element of this name has the focus. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let presses = 0; presses < 120; presses++) {
    if (name.test(await focusedText(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${name.source}`);
};

/** Waits until the live region contains a text. */
const waitForAnnouncement = (page: Page, text: string) =>
  page.locator('.sixcity-live-region', {hasText: text}).waitFor({state: 'attached'});

type Step = readonly [sentence: string, take: (page: Page, context: TestContext) => Promise<void>];
const list = (page: Page) => page.locator('sixcity-project-list');
const table = (page: Page) => page.locator('sixcity-publication-table');

/** The steps of one session with the keyboard alone, each on the result of the step before. */
const steps: readonly Step[] = [
  [
    'searches and hears the number of results',
    async (page) => {
      await page.locator('#before').focus();
      await tabTo(page, /^Haku/);
      await page.keyboard.type('espoo');
      await waitForAnnouncement(page, '10 hanketta');
      assert.equal(await list(page).locator('[part="count"]').innerText(), '10 hanketta, yhteensä 14');
    },
  ],
  [
    'filters, hears the result and keeps the focus',
    async (page) => {
      await tabTo(page, /^Rahasto$/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Euroopan sosiaalirahasto/);
      await page.keyboard.press('Space');
      await waitForAnnouncement(page, '5 hanketta');
      assert.equal(await list(page).locator('[part="chip"]').count(), 1);
      assert.match(await focusedText(page), /^Euroopan sosiaalirahasto/);
    },
  ],
  [
    'opens a project and moves on into its details',
    async (page) => {
      await tabTo(page, /^Hanke 1$/);
      await page.keyboard.press('Enter');
      await list(page).locator('[part="name"][aria-expanded="true"]').waitFor();
      await page.keyboard.press('Tab');
      await tabTo(page, /^Linkki tähän hankkeeseen$/);
    },
  ],
  [
    'shows more, hears how many, and continues at the first new project',
    async (page) => {
      await tabTo(page, /^Näytä lisää$/);
      await page.keyboard.press('Enter');
      await waitForAnnouncement(page, 'Näkyviin tuli lisää: 2 hanketta.');
      assert.equal(await focusedText(page), 'Hanke 7');
    },
  ],
  [
    'sorts the list and hears the order',
    async (page) => {
      await page.locator('#before').focus();
      await tabTo(page, /^Järjestys/);
      await page.keyboard.press('ArrowDown');
      await waitForAnnouncement(page, 'Järjestys: Nimi Ö–A.');
      assert.equal(await list(page).locator('[part="name"]').first().innerText(), 'Hanke 9');
    },
  ],
  [
    'sorts the table by a column and hears the order',
    async (page) => {
      // The filters now have years too.
      await tabTo(page, /^Nimi$/);
      await tabTo(page, /^Vuosi$/);
      await page.keyboard.press('Enter');
      await table(page).locator('th[aria-sort="ascending"]', {hasText: 'Vuosi'}).waitFor();
      await waitForAnnouncement(page, 'Järjestys: Vanhin ensin.');
      await page.keyboard.press('Space');
      await table(page).locator('th[aria-sort="descending"]', {hasText: 'Vuosi'}).waitFor();
    },
  ],
  [
    'downloads the filtered list and hears the file name',
    async (page) => {
      await page.locator('#before').focus();
      await tabTo(page, /Lataa: 5 hanketta$/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Taulukkolaskentaan/);
      const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      await waitForAnnouncement(page, `Tiedosto on ladattu: ${file.suggestedFilename()}.`);
    },
  ],
  [
    'goes back to the previous state of the list',
    async (page) => {
      assert.match(page.url(), /p\.fund=esf/);
      assert.match(page.url(), /p\.sort=-name/);
      await page.goBack();
      await list(page).locator('[part="name"]', {hasText: 'Hanke 1'}).first().waitFor();
      assert.equal(await list(page).locator('[part="name"]').first().innerText(), 'Hanke 1');
      assert.equal(await list(page).locator('[part="chip"]').count(), 1);
    },
  ],
];

inChromium('a keyboard user', async (open, context) => {
  const page = await open(site);
  await ready(page);
  for (const [title, run] of steps) await context.test(title, () => run(page, context));
});

inChromium('a widget ignores a press when the pointer moves away before the release', async (open) => {
  const page = await open(site);
  await ready(page);
  const name = list(page).locator('[part="name"]').first();
  await name.hover();
  await page.mouse.down();
  await page.mouse.move(0, 0);
  await page.mouse.up();
  assert.equal(await name.getAttribute('aria-expanded'), 'false');
  await name.click();
  assert.equal(await name.getAttribute('aria-expanded'), 'true');
});
