import {fixture, html} from '@open-wc/testing';
import type {ProjectListElement} from '../../src/widgets/project-list/project-list-element.js';
import {settled} from './settled.js';

/** What test/embed/pages/listen.js has recorded in a page. */
export interface PageLog {
  readonly warnings: readonly string[];
  /** Uncaught errors and violations of the content security policy. */
  readonly errors: readonly string[];
}
export interface Page {
  readonly window: Window & {readonly log: PageLog; readonly performance: Performance};
  readonly document: Document;
  readonly log: PageLog;
}

/** Opens a page in an iframe and resolves once it is loaded. */
export const openPage = async (source: {readonly src: string} | {readonly srcdoc: string}): Promise<Page> => {
  const container = await fixture(html`<div></div>`);
  const frame = Object.assign(document.createElement('iframe'), {width: '800', height: '600', ...source});
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  container.append(frame);
  await loaded;
  const window = frame.contentWindow as unknown as Page['window'];
  return {window, document: window.document, log: window.log};
};

export const listsIn = ({document}: Page): readonly ProjectListElement[] => [
  ...document.querySelectorAll('sixcity-project-list'),
];

/** The lists of a page, once each has its feed. */
export const settledListsIn = (page: Page): Promise<readonly ProjectListElement[]> =>
  Promise.all(listsIn(page).map(settled));

/** Counts the requests of a page for a URL by the resource timings. */
export const requestsIn = ({window}: Page, url: string): number =>
  window.performance.getEntriesByType('resource').filter(({name}) => name.includes(url)).length;
