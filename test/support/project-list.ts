import {fixture, html} from '@open-wc/testing';
import type {ProjectListElement} from '../../src/widgets/project-list/project-list-element.js';
import type {FeedJson} from './feeds.js';
import {settled} from './settled.js';

export type Attributes = Readonly<Record<string, string>>;

/** A list on the page as markup would put it there; it need not have its feed yet. */
export const openList = async (attributes: Attributes, data?: unknown): Promise<ProjectListElement> => {
  const place = await fixture(html`<div></div>`);
  const list = document.createElement('sixcity-project-list');
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  if (data !== undefined) list.data = data;
  place.append(list);
  await list.updateComplete;
  return list;
};

/** A list that shows a feed, in Finnish unless told otherwise. */
export const showList = async (feed: FeedJson, attributes: Attributes = {}): Promise<ProjectListElement> =>
  settled(await openList({lang: 'fi', ...attributes}, feed));

/** A list that has asked a server and has its answer, good or bad. */
export const fetchList = async (feed: string, attributes: Attributes = {}): Promise<ProjectListElement> =>
  settled(await openList({lang: 'fi', feed, ...attributes}));
