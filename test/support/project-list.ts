import {fixture, html} from '@open-wc/testing';
import type {ProjectListElement} from '../../src/widgets/project-list/project-list-element.js';
import type {FeedJson} from './feeds.js';
import {settled} from './settled.js';

export type Attributes = Readonly<Record<string, string>>;

/** Adds a list to the page, possibly still without its feed. */
export const openList = async (attributes: Attributes, data?: unknown): Promise<ProjectListElement> => {
  const container = await fixture(html`<div></div>`);
  const list = document.createElement('sixcity-project-list');
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  if (data !== undefined) list.data = data;
  container.append(list);
  await list.updateComplete;
  return list;
};

/** Adds a list that shows a feed, in Finnish by default. */
export const showList = async (feed: FeedJson, attributes: Attributes = {}): Promise<ProjectListElement> =>
  settled(await openList({lang: 'fi', ...attributes}, feed));

/** Adds a list with a feed URL and waits for the response or the failure. */
export const fetchList = async (feed: string, attributes: Attributes = {}): Promise<ProjectListElement> =>
  settled(await openList({lang: 'fi', feed, ...attributes}));
