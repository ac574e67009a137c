import {fixture, html} from '@open-wc/testing';
import type {ProjectMapElement} from '../../../src/widgets/project-map/project-map-element.js';
import type {FeedJson} from '../../support/feeds.js';
import type {Attributes} from '../../support/project-list.js';
import {all, parts, textOf} from '../../support/queries.js';
import {settled} from '../../support/settled.js';

/** Adds a map to the page, in a container of a given width, possibly still without its feed. */
export const openMap = async (
  attributes: Attributes,
  data?: unknown,
  width?: number,
): Promise<ProjectMapElement> => {
  const place = await fixture(
    html`<div style=${width === undefined ? '' : `inline-size: ${width}px`}></div>`,
  );
  const map = document.createElement('sixcity-project-map');
  for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
  if (data !== undefined) map.data = data;
  place.append(map);
  await map.updateComplete;
  return map;
};

/** Adds a map of a feed, in Finnish by default. */
export const showMap = async (
  feed: FeedJson,
  attributes: Attributes = {},
  width?: number,
): Promise<ProjectMapElement> => settled(await openMap({lang: 'fi', ...attributes}, feed, width));

/** Adds a map with a feed URL and waits for the response or the failure. */
export const fetchMap = async (feed: string, attributes: Attributes = {}) =>
  settled(await openMap({lang: 'fi', feed, ...attributes}));

/** The rows of the list: each city and its number. */
export const rows = (map: Element): readonly (readonly [string, string])[] =>
  parts(map, 'city').map((row) => [textOf(row.querySelector('span')), textOf(row.querySelector('b'))]);

/** The circles: the texts in them and beside them. */
export const circles = (map: Element): readonly (readonly [string, string])[] =>
  parts(map, 'circle').map((circle) => [
    textOf(circle.querySelector('span')),
    textOf(circle.querySelector('b')),
  ]);

/** The circle of a city, found by the name beside it. */
export const circle = (map: Element, name: string): HTMLElement => {
  const found = parts(map, 'circle').find((one) => textOf(one.querySelector('span')).startsWith(name));
  if (!found) throw new Error(`no circle "${name}" but "${circles(map).join('", "')}"`);
  return found;
};

export const boxes = (map: Element) => all<HTMLInputElement>(map, 'input[type="checkbox"]');

/** The check box of a city, by its accessible name: "Espoo, 2 hanketta". */
export const box = (map: Element, name: string): HTMLInputElement => {
  const found = boxes(map).find(({ariaLabel}) => ariaLabel?.startsWith(`${name},`));
  if (!found) throw new Error(`no check box "${name}"`);
  return found;
};
