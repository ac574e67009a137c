import {widgetNamed} from '../core/model/widget-names.js';
import {tokenList} from '../widgets/options/option.js';
import {waitForWidget} from './chunks/widget-chunks.js';
import {applyOptions, dataOptions} from './options.js';
import {replaceFallback} from './fallback.js';
import type {Trust} from './trust.js';
import {createWidget} from './widgets.js';

export const placeholderMark = 'data-sixcity';

/**
 * Turns `<div data-sixcity="project-list">…</div>` into a widget. The host stays; its own content is the fallback.
 * With `data-static`, which holds the age of its data in words, that content is the same as the widget's: it stays
 * alone until the widget takes it over as a whole, and the widget refers to it when there is no feed.
 */
export const upgradePlaceholder = (host: HTMLElement, trusts: Trust): void => {
  const {feed, project} = host.dataset;
  const name = widgetNamed(host.getAttribute(placeholderMark));
  const isNeeded = name !== 'eu-statement' || Boolean(project?.trim());
  const pending = {name, host, feed: {urls: tokenList(feed), trusts, isNeeded}};
  if (waitForWidget(pending, () => upgradePlaceholder(host, trusts))) return;
  const element = createWidget(host.getAttribute(placeholderMark) ?? '');
  if (!element) return;
  // A copy of a page holds the element that was here before.
  host.querySelector(`:scope > ${element.localName}`)?.remove();
  const age = host.dataset['static'];
  const isStatic = age !== undefined;
  if (isStatic) element.fallbackAge = age;
  replaceFallback(element, {
    own: fallbackOf(host),
    waits: !isStatic,
    fails: true,
    ...(isStatic && {room: host}),
  });
  element.trusts = trusts;
  applyOptions(element, dataOptions(host));
  host.append(element);
  new MutationObserver((records) => {
    for (const {attributeName} of records) {
      const name = attributeName?.startsWith('data-') ? attributeName.slice('data-'.length) : '';
      applyOptions(element, [[name, host.getAttribute(attributeName ?? '')]]);
    }
  }).observe(host, {attributes: true});
};

/** The host's own children; bare text gets an element around it, so that it can be hidden. */
const fallbackOf = (host: Element): readonly Element[] =>
  [...host.childNodes].flatMap((node) => {
    if (node instanceof Element) return [node];
    if (!node.textContent?.trim() || node.nodeType !== Node.TEXT_NODE) return [];
    const span = document.createElement('span');
    node.replaceWith(span);
    span.append(node);
    return [span];
  });
