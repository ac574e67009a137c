import {fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {FeedJson} from '../../support/feeds.js';
import {all, parts} from '../../support/queries.js';
import {settled} from '../../support/settled.js';

type Tag = `sixcity-${'project-list' | 'publication-table' | 'funding-summary' | 'project-map'}`;
export type Widget = HTMLElementTagNameMap[Tag];

export interface Screen {
  readonly tag: Tag;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly change?: (feed: FeedJson) => FeedJson;
  /** Puts the widget into the state. */
  readonly enter?: (widget: Widget) => Promise<unknown>;
}

export const press =
  (selector: string, index = 0) =>
  async (widget: Widget) => {
    const found = all(widget, selector)[index];
    if (!found) throw new Error(`no ${selector} to press`);
    found.click();
    await widget.updateComplete;
  };
/** Opens a filter. If the widget is narrow, expands the filters first. */
export const openFacet = (index: number) => async (widget: Widget) => {
  const fold = all(widget, '.fold')[0];
  if (fold?.checkVisibility() && fold.ariaExpanded === 'false') await press('.fold')(widget);
  await press('[part="facet-button"]', index)(widget);
};
const choose = async (widget: Widget) => {
  await openFacet(0)(widget);
  await press('.option input', 1)(widget);
  await press('[part="facet-button"]', 1)(widget);
  await press('.option input', 0)(widget);
  await press('.option input', 1)(widget);
};
const pressAll = (selector: string) => async (widget: Widget) => {
  for (const one of all(widget, selector)) {
    one.click();
    await widget.updateComplete;
  }
};

const list = 'sixcity-project-list';
const table = 'sixcity-publication-table';
const summary = 'sixcity-funding-summary';
const ungrouped = {'group-by': 'none', 'page-size': '9'};
const inEspoo = {city: 'espoo', 'as-of': '2018-03-02'};
const withFiles = (feed: FeedJson): FeedJson => ({
  ...feed,
  publications: (feed['publications'] as readonly object[]).map((one, index) => ({
    ...one,
    files: [
      {
        url: 'https://files.example/a.pdf',
        format: 'pdf',
        bytes: 4_200_000,
        language: index % 2 ? 'fi' : 'en',
      },
      {url: 'https://files.example/a.epub', format: 'epub', bytes: 1_100_000, language: 'sv'},
    ],
  })),
});
const oneProject = (feed: FeedJson): FeedJson => ({
  ...feed,
  projects: (feed['projects'] as readonly object[]).slice(4, 5),
});

export const screens: Readonly<Record<string, Screen>> = {
  cards: {tag: list, attributes: {'page-size': '9'}},
  'cards with their status': {tag: list, attributes: {...inEspoo, 'group-by': 'none'}},
  'an opened card': {tag: list, attributes: ungrouped, enter: press('[part="name"]', 4)},
  'an opened card with menus': {
    tag: list,
    attributes: {...ungrouped, 'url-state': 'p', theme: 'employment'},
    enter: async (widget) => {
      await press('[part="name"]', 1)(widget);
      await pressAll('[part="menu"]')(widget);
      await pressAll('.fold-up')(widget);
    },
  },
  'an open filter': {tag: list, attributes: ungrouped, enter: openFacet(0)},
  'a filter of many values': {tag: list, attributes: ungrouped, enter: openFacet(5)},
  chips: {tag: list, attributes: ungrouped, enter: choose},
  rows: {tag: list, attributes: {layout: 'rows', 'page-size': '14'}},
  'rows with their status': {tag: list, attributes: {...inEspoo, layout: 'rows', 'group-by': 'none'}},
  'an opened row': {tag: list, attributes: {...ungrouped, layout: 'rows'}, enter: press('[part="name"]', 2)},
  'a time line': {tag: list, attributes: {...inEspoo, layout: 'timeline'}},
  'an opened time line': {
    tag: list,
    attributes: {...inEspoo, layout: 'timeline', 'group-by': 'none'},
    enter: press('[part="name"]', 2),
  },
  publications: {tag: table},
  'an opened publication': {tag: table, enter: press('[part="name"]', 4)},
  'publications by level': {tag: table, attributes: {'group-by': 'level'}},
  'publications with files': {tag: table, change: withFiles},
  'chips of publications': {tag: table, enter: choose},
  'bars of projects': {
    tag: summary,
    attributes: {facts: '', by: 'theme', link: 'a'},
    enter: press('.fold-up'),
  },
  'bars of sums': {tag: summary, attributes: {by: 'year', theme: 'climate'}, enter: press('.fold-up')},
  'a map': {tag: 'sixcity-project-map', attributes: {link: 'b'}},
  'one project': {tag: list, change: oneProject},
  'nothing to show': {tag: list, attributes: {city: 'nobody'}},
  'a failure': {tag: list, attributes: {feed: '/missing.json'}, change: () => ({})},
};

const demo: Promise<FeedJson> = fetch('/demo/feed.json').then(
  (response) => response.json() as Promise<FeedJson>,
);

/** Shows a screen in a container of a given width. */
export const showScreen = (name: string, lang: string, width: number): Promise<Widget> =>
  show(screens[name]!, lang, width);

/** Shows a widget with the data of the demonstration in a container of a given width. */
export const show = async (screen: Screen, lang: string, width: number): Promise<Widget> => {
  const {tag, attributes = {}, change = (feed: FeedJson) => feed, enter} = screen;
  const container = await fixture<HTMLElement>(html`<div></div>`);
  container.style.cssText = `inline-size: ${width}px; font: 16px/1.55 sans-serif`;
  const widget = document.createElement(tag);
  for (const [key, value] of Object.entries({lang, ...attributes})) widget.setAttribute(key, value);
  if (!attributes['feed']) widget.data = change(await demo);
  container.append(widget);
  await settled(widget);
  // WebKit evaluates container queries with the next frame.
  await new Promise(requestAnimationFrame);
  await enter?.(widget);
  await new Promise(requestAnimationFrame);
  if (parts(widget, 'widget').length === 0) throw new Error(`${tag} shows nothing`);
  return widget;
};
