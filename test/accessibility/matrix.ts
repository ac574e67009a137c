import type {Page} from 'playwright-core';
import {brandNames} from '../../src/widgets/themes/brands.js';
import {pageWith, painted} from '../hosts/chromium.js';
import type {ProjectListElement} from '../../src/widgets/project-list/project-list-element.js';
import {emptyFeed, fullFeed} from './full-feed.js';
import {pairwise, type Row} from './pairwise.js';

/** The widgets of the matrix, by name. */
const widgets = {
  cards: '<sixcity-project-list>',
  'rows by theme': '<sixcity-project-list layout="rows" group-by="theme">',
  timeline: '<sixcity-project-list layout="timeline" group-by="none" as-of="2018-03-02" page-size="5">',
  'table of publications': '<sixcity-publication-table>',
  'publications by level': '<sixcity-publication-table group-by="level" page-size="5">',
  'publications by series': '<sixcity-publication-table group-by="series">',
  'sums by fund': '<sixcity-funding-summary facts link="a">',
  'sums of a city': '<sixcity-funding-summary by="theme" city="espoo">',
  map: '<sixcity-project-map link="a">',
  'map of a city': '<sixcity-project-map city="espoo" link="a">',
  statement: '<sixcity-eu-statement period="2014-2020" fund="erdf" languages="fi sv">',
  'statement of a project': '<sixcity-eu-statement project="full" variant="mono">',
} as const;

const parameters = {
  widget: Object.keys(widgets) as readonly (keyof typeof widgets)[],
  state: [
    ...(['waiting', 'ready', 'opened', 'menus open', 'filtered', 'nothing found'] as const),
    ...(['empty feed', 'nothing preset', 'failed', 'trying again', 'stale', 'incomplete'] as const),
  ],
  lang: ['fi', 'sv', 'en'],
  brand: ['', ...brandNames],
  colours: ['light', 'dark', 'forced light', 'forced dark'],
  width: ['320', '640', '1280'],
} as const;
export type Setting = Row<typeof parameters>;

/** Whether a widget has a state: summary and map have no details and no search, a statement few states. */
const isAllowed = ({widget, state}: Partial<Setting>): boolean => {
  if (!widget || !state) return true;
  if (widget.startsWith('statement')) return ['ready', 'waiting', 'failed'].includes(state);
  return !/^(sums|map)/.test(widget) || !['opened', 'filtered', 'nothing found'].includes(state);
};

export const settings: readonly Setting[] = pairwise(parameters, isAllowed);
export const nameOf = (setting: Setting): string => Object.values(setting).filter(Boolean).join(', ');

const answers = {
  ready: JSON.stringify(fullFeed),
  empty: JSON.stringify(emptyFeed),
  incomplete: JSON.stringify({...fullFeed, next: 'missing.json'}),
  waiting: new Promise<string>(() => undefined),
};
/** The responses of the server. `/later.json` exists only for a time. */
export const server: Record<string, string | Promise<string>> = {
  '/': pageWith(
    `<style>
      html {color-scheme: light; background: #fff; color: #222}
      html.dark {color-scheme: dark; background: #111; color: #eee}
      body {margin: 0; padding: 8px; font: 16px/1.4 sans-serif}
    </style><main><h1>Sivu</h1><div id="place"></div></main>`,
  ),
  '/ready.json': answers.ready,
  '/empty.json': answers.empty,
  '/incomplete.json': answers.incomplete,
  '/waiting.json': answers.waiting,
};

const feedOf: Partial<Record<Setting['state'], string>> = {
  waiting: 'waiting',
  'empty feed': 'empty',
  incomplete: 'incomplete',
  failed: 'missing',
  'trying again': 'later',
  stale: 'later',
};

/** Shows the widget of a setting and brings it into its state. */
export const showSetting = async (page: Page, setting: Setting, number: number): Promise<void> => {
  const {widget, state, lang, brand, colours, width} = setting;
  await page.setViewportSize({width: Number(width), height: 800});
  const isDark = colours.endsWith('dark');
  await page.emulateMedia({
    colorScheme: isDark ? 'dark' : 'light',
    forcedColors: colours.startsWith('forced') ? 'active' : 'none',
  });
  if (state === 'stale') server['/later.json'] = answers.ready;
  else delete server['/later.json'];
  const attributes = {
    lang,
    brand,
    feed: `${feedOf[state] ?? 'ready'}.json?${number}`,
    ...(widget.startsWith('statement') ? {} : {heading: 'Otsikko'}),
    ...(state === 'nothing preset' ? {[widget.includes('ublications') ? 'series' : 'city']: 'nobody'} : {}),
  };
  await page.evaluate(
    ({markup, attributes, lang, isDark}) => {
      document.documentElement.lang = lang;
      document.documentElement.className = isDark ? 'dark' : '';
      const container = document.getElementById('place')!;
      const template = document.createElement('template');
      template.innerHTML = markup;
      const element = template.content.firstElementChild!;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      container.replaceChildren(element);
    },
    {markup: widgets[widget], attributes, lang, isDark},
  );
  const root = page.locator('#place > *');
  if (state === 'waiting') {
    await root.locator('.widget').waitFor();
  } else {
    await root.locator('.widget[aria-busy="false"]').waitFor();
    await enterState(state, page);
  }
  await painted(page);
};

const enterState = async (state: Setting['state'], page: Page): Promise<void> => {
  const root = page.locator('#place > *');
  const pressAll = (selector: string) =>
    root.locator(selector).evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()));
  if (state === 'opened') await pressAll('[part="name"]');
  if (state === 'menus open') await pressAll('summary, .fold, [part="menu"]');
  if (state === 'filtered') {
    await pressAll('.fold');
    await root.locator('[part="facet-button"]').first().click();
    await root.locator('[part="panel"] input[type="checkbox"]').first().check();
    await root.locator('[part="chip"]').waitFor();
  }
  if (state === 'nothing found') {
    await root.locator('input[type="search"]').fill('zzzz');
    await root.locator('[part="empty"]').waitFor();
  }
  if (state === 'trying again') {
    server['/later.json'] = answers.waiting;
    await root.locator('[part="failed"] button').click();
    await root.locator('.widget[aria-busy="true"]').waitFor();
  }
  if (state === 'stale') {
    delete server['/later.json'];
    await root.evaluate((element) => (element as ProjectListElement).reload());
    await root.locator('[part="stale"]').waitFor();
  }
};
