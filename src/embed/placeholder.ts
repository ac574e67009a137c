import {widgetNamed} from '../core/model/widget-names.js';
import {tokenList} from '../widgets/options/option.js';
import {loadEmbedChunk} from './chunks/load-embed-chunk.js';
import {needsFeed, waitForWidget} from './chunks/widget-chunks.js';
import {applyOptions, hostOption, hostOptions, replaceOptions} from './options.js';
import {replaceFallback} from './fallback.js';
import type {Trust} from './trusted-origins.js';
import {createWidget} from './widgets.js';

export const placeholderMark = 'data-sixcity';

/**
 * Turns `<div data-sixcity="project-list">…</div>` into a widget. The host element stays; its own content is the
 * fallback. With `data-static`, which holds the age of its data in words, that content is the same as the widget's:
 * it is shown alone until the widget replaces it completely, and the widget refers to it if there is no feed.
 */
export const upgradePlaceholder = (host: HTMLElement, trusts: Trust): void => {
  const {feed, project} = host.dataset;
  const name = widgetNamed(host.getAttribute(placeholderMark));
  const pending = {name, host, feed: {urls: tokenList(feed), trusts, isNeeded: needsFeed(name, project)}};
  if (waitForWidget(pending, () => upgradePlaceholder(host, trusts))) return;
  const element = createWidget(host.getAttribute(placeholderMark) ?? '', host.children);
  if (!element) return;
  const age = host.dataset['static'];
  const isStatic = age !== undefined;
  if (isStatic) element.fallbackAge = age;
  replaceFallback(element, {
    own: fallbackOf(host).filter((one) => one !== element),
    isShownWaiting: !isStatic,
    isShownFailed: true,
    ...(isStatic && {keepLayout: roomKeeper(host)}),
    ...(host.localName === 'a' && {onChange: linkSwitch(host)}),
  });
  element.trusts = trusts;
  replaceOptions(element, hostOptions(host));
  // A widget that is moved would start again.
  if (element.parentNode !== host) host.append(element);
  new MutationObserver((records) => {
    for (const {attributeName} of records) applyOptions(element, hostOption(host, attributeName ?? ''));
  }).observe(host, {attributes: true});
};

/** Keeps the height of an element until a reader acts. */
const roomKeeper = (room: HTMLElement) =>
  loadEmbedChunk().then(
    ({keepRoom}) =>
      (change: () => void) =>
        keepRoom(room, change),
    () => undefined,
  );

/**
 * A link that contains a widget is disabled, because a reader who presses something in it does not want to leave
 * the page.
 */
const linkSwitch = (host: HTMLElement): ((isHidden: boolean) => void) => {
  const href = host.getAttribute('href');
  return (isHidden) => {
    if (isHidden) host.removeAttribute('href');
    else if (href !== null) host.setAttribute('href', href);
  };
};

/** The host's own children. Bare text is wrapped in an element, so that it can be hidden. */
const fallbackOf = (host: Element): readonly Element[] =>
  [...host.childNodes].flatMap((node) => {
    if (node.nodeType === Node.ELEMENT_NODE) return [node as Element];
    if (!node.textContent?.trim() || node.nodeType !== Node.TEXT_NODE) return [];
    const span = document.createElement('span');
    node.replaceWith(span);
    span.append(node);
    return [span];
  });
