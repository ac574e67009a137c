import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import type {CDPSession, Page} from 'playwright-core';
import {inChromium, origin, pageWith, painted} from '../hosts/chromium.js';
import {lineOf, oneLine, type AxNode} from './ax-node.js';
import {fullFeed} from './full-feed.js';

/**
 * What is spoken along a journey: the control that has the focus, and what the live region says. A change of either
 * shows in review. `npm run speech` writes the scripts.
 */
const folder = 'test/accessibility/speech';
const isWriting = process.env['WRITE_SPEECH'] === '1';

interface Step {
  readonly name: string;
  /** The control that gets the focus. */
  readonly control: string;
  /** A key to press there, or a text to type. */
  readonly press?: string;
  readonly type?: string;
  /** Whether the live region says something then. */
  readonly isAnnounced?: true;
}

const download = (menu: string): readonly Step[] => [
  {name: 'open the downloads', control: menu, press: 'Enter'},
  {name: 'download', control: '.choices button >> nth=0', press: 'Enter', isAnnounced: true},
];
const retry: readonly Step[] = [
  {name: 'fail', control: '[part="failed"] button'},
  {name: 'try again', control: '[part="failed"] button', press: 'Enter', isAnnounced: true},
];
const filter = (facet: string): readonly Step[] => [
  {name: 'open a filter', control: `[data-facet="${facet}"]`, press: 'Enter'},
  {name: 'filter', control: '.panel input >> nth=0', press: 'Space', isAnnounced: true},
  {name: 'take the filter back', control: '[part="chip"] >> nth=0', press: 'Enter', isAnnounced: true},
];

const journeys: Readonly<Record<string, readonly [markup: string, steps: readonly Step[]]>> = {
  'project-list': [
    '<sixcity-project-list feed="late.json" sort="feed" page-size="2" as-of="2018-03-02"></sixcity-project-list>',
    [
      ...retry,
      {name: 'find', control: 'input[type="search"]', type: 'espoo', isAnnounced: true},
      {name: 'go to the results', control: '[part="skip"] >> nth=0', press: 'Enter'},
      ...filter('fund'),
      {name: 'order', control: 'select', press: 'ArrowUp', isAnnounced: true},
      {name: 'open', control: '[part="name"] >> nth=0', press: 'Enter'},
      {name: 'show more', control: '[part="more"] button >> nth=0', press: 'Enter', isAnnounced: true},
      ...download('.foot [part="menu"] >> nth=0'),
    ],
  ],
  'publication-table': [
    '<sixcity-publication-table feed="late.json" page-size="3" sort="-year"></sixcity-publication-table>',
    [
      ...retry,
      {name: 'find', control: 'input[type="search"]', type: 'opas', isAnnounced: true},
      {name: 'find everything', control: 'input[type="search"]', press: 'ControlOrMeta+A', type: ' '},
      ...filter('level'),
      {name: 'order', control: 'th button >> nth=0', press: 'Enter', isAnnounced: true},
      {name: 'open', control: '[part="name"] >> nth=0', press: 'Enter'},
      ...download('.foot [part="menu"] >> nth=0'),
    ],
  ],
  'funding-summary': [
    '<sixcity-funding-summary feed="late.json" link="a" as-of="2018-03-02"></sixcity-funding-summary>',
    [
      ...retry,
      {name: 'filter', control: '[part="choice"] >> nth=0', press: 'Enter', isAnnounced: true},
      {name: 'open the table', control: 'summary', press: 'Enter'},
      ...download('.foot [part="menu"] >> nth=0'),
    ],
  ],
  'project-map': [
    '<sixcity-project-map feed="late.json" link="b" as-of="2018-03-02"></sixcity-project-map>',
    [
      ...retry,
      {name: 'filter', control: 'input >> nth=0', press: 'Space', isAnnounced: true},
      ...download('.foot [part="menu"] >> nth=0'),
    ],
  ],
};

/** The control that has the focus, as it is spoken. */
const focusedLine = async (session: CDPSession): Promise<string> => {
  const {nodes} = (await session.send('Accessibility.getFullAXTree')) as unknown as {nodes: AxNode[]};
  const focused = nodes.filter(
    ({role, properties = []}) =>
      role?.value !== 'RootWebArea' &&
      properties.some(({name, value}) => name === 'focused' && value.value === true),
  );
  const [node] = focused;
  if (!node) return 'nothing';
  // The content as a whole has no role, and everything in it for its name.
  return node.role?.value === 'generic' ? 'the content of the widget' : lineOf(node);
};

const region = '.sixcity-live-region';
/** What the live region says, without the day in the names of files. */
const announced = async (page: Page): Promise<string> => {
  await page.waitForFunction((selector) => document.querySelector(selector)?.textContent.trim(), region, {
    timeout: 8000,
  });
  await painted(page);
  const texts = await page
    .locator(region)
    .evaluate((one) =>
      (one.childElementCount > 0 ? [...one.children] : [one]).map((each) => each.textContent),
    );
  return texts.map((text) => `"${oneLine(text).replace(/\d{4}-\d{2}-\d{2}/g, 'DAY')}"`).join(' ');
};
const silence = (page: Page) =>
  page.locator(region).evaluateAll((all) => {
    for (const one of all) one.replaceChildren();
  });

const spokenIn = async (page: Page, session: CDPSession, widget: string, step: Step): Promise<string> => {
  const {name, control, press, type, isAnnounced} = step;
  const target = page.locator(`sixcity-${widget} >> css=${control}`);
  await target.focus();
  const lines = [name, `  on: ${await focusedLine(session)}`];
  await silence(page);
  if (press !== undefined) await page.keyboard.press(press);
  if (type !== undefined) await page.keyboard.type(type);
  if (isAnnounced) {
    const said = await announced(page).catch(() => {
      throw new Error(`${widget} says nothing: ${name}`);
    });
    lines.push(`  said: ${said}`);
  }
  await painted(page);
  const after = `  then: ${await focusedLine(session)}`;
  return [...lines, ...(press === undefined && type === undefined ? [] : [after])].join('\n');
};

inChromium('the speech along a journey', async (open, context) => {
  for (const [widget, [markup, steps]] of Object.entries(journeys)) {
    for (const lang of ['fi', 'sv', 'en']) {
      const page = await open(
        {
          '/': pageWith(`<main lang="${lang}"><h1>Sivu</h1>${markup}</main>`),
          '/feed.json': JSON.stringify(fullFeed),
          '/empty.html': '<!doctype html><title>Tyhjä</title>',
        },
        '/empty.html',
      );
      let isBroken = true;
      await page.route('**/late.json', (route) =>
        isBroken
          ? route.fulfill({status: 500})
          : route.fulfill({contentType: 'application/json', body: JSON.stringify(fullFeed)}),
      );
      await page.waitForLoadState();
      await page.goto(origin);
      const session = await page.context().newCDPSession(page);
      const script: string[] = [];
      await page.locator(`sixcity-${widget} >> css=[part="failed"] button`).waitFor();
      script.push(`arrive\n  said: ${await announced(page)}`);
      for (const step of steps) {
        isBroken = step.name === 'fail';
        script.push(await spokenIn(page, session, widget, step));
        if (step.name === 'try again') await page.locator(`sixcity-${widget} >> css=[part="foot"]`).waitFor();
      }
      const file = `${folder}/${widget}.${lang}.txt`;
      const text = `${script.join('\n')}\n`;
      if (isWriting) {
        mkdirSync(folder, {recursive: true});
        writeFileSync(file, text);
      }
      await context.test(`of ${widget} in ${lang} matches its script`, () =>
        assert.equal(text, readFileSync(file, 'utf8')),
      );
    }
  }
});
