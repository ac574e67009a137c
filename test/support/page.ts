import {fixture, html} from '@open-wc/testing';
import type {ProjectListElement} from '../../src/widgets/project-list/project-list-element.js';
import {settled} from './settled.js';

/** What test/embed/pages/listen.js has written down in a page that loads it. */
export interface Heard {
  readonly warnings: readonly string[];
  /** Errors that nobody caught, and violations of the page's security policy. */
  readonly errors: readonly string[];
}
export interface Page {
  readonly window: Window & {readonly heard: Heard; readonly performance: Performance};
  readonly document: Document;
  readonly heard: Heard;
}

/** A page of its own in a frame of this one, once everything in it has been loaded and run. */
export const openPage = async (source: {readonly src: string} | {readonly srcdoc: string}): Promise<Page> => {
  const place = await fixture(html`<div></div>`);
  const frame = Object.assign(document.createElement('iframe'), {width: '800', height: '600', ...source});
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  place.append(frame);
  await loaded;
  const window = frame.contentWindow as unknown as Page['window'];
  return {window, document: window.document, heard: window.heard};
};

export const listsIn = ({document}: Page): readonly ProjectListElement[] => [
  ...document.querySelectorAll('sixcity-project-list'),
];

/** The lists of a page, each with its feed. */
export const settledListsIn = (page: Page): Promise<readonly ProjectListElement[]> =>
  Promise.all(listsIn(page).map(settled));

/** How often a page has asked for an address, as its browser has measured it. */
export const requestsIn = ({window}: Page, url: string): number =>
  window.performance.getEntriesByType('resource').filter(({name}) => name.includes(url)).length;
