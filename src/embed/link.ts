import {besideScript, feedDefaults} from '../feed-store/feed-defaults.js';
import {resolveUrl} from '../core/model/urls.js';
import {embedPrefix} from '../core/query/query-in-url.js';
import {tokenList} from '../widgets/options/option.js';
import {warnOnce} from '../widgets/browser/warn-once.js';
import {needsFeed, waitForWidget} from './chunks/widget-chunks.js';
import {queryOf, replaceOptions, urlOptions} from './options.js';
import {replaceFallback} from './fallback.js';
import {showsSlots, slotOf} from './hide-replaced.js';
import type {Trust} from './trusted-origins.js';
import {createWidget, widgetTags} from './widgets.js';
import {widgetNamed} from '../core/model/widget-names.js';

/** Places where a link is never replaced. */
const never = `nav,h1,h2,h3,h4,h5,h6,summary,label,[role=navigation],[data-sixcity],${widgetTags}`;

/** Whether a link is alone in its block. In a sentence it is part of the text. */
const isAlone = (link: Element): boolean => {
  let block = link.parentElement;
  while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
  return block?.textContent.trim() === link.textContent.trim();
};

/**
 * Turns a link to embed.html into the widget that it leads to, if the link is alone in its block, does not have
 * `as=link` and does not lead to one record. The link stays visible until the widget has content, and for good if
 * the widget fails.
 */
export const upgradeLink = (link: HTMLAnchorElement, trusts: Trust): void => {
  // Properties of the link element are used, because its URL may be invalid.
  const {origin, pathname} = link;
  const searchParams = queryOf(link);
  const page = origin + pathname;
  const name = widgetNamed(searchParams.get('widget') ?? 'project-list');
  const isForLink =
    searchParams.get('as') === 'link' ||
    [...searchParams.keys()].some((key) => key.startsWith(`${embedPrefix}.`));
  if (!name || isForLink || !pathname.endsWith('/embed.html') || link.closest(never) || !isAlone(link))
    return;
  if (!trusts(link.href)) {
    warnOnce(globalThis, `the link to ${origin} stays one: neither this page's origin nor in data-allow`);
    return;
  }
  // URLs are relative to the page that the link leads to, and the feed is beside that page.
  const named = tokenList(searchParams.get('feed'));
  const beside = page === feedDefaults().embed ? [] : [besideScript(page, 'feed.json')];
  const urls = named.length > 0 ? named.map((one) => resolveUrl(one, page) ?? one) : beside;
  const pending = {name, feed: {urls, trusts, isNeeded: needsFeed(name, searchParams.get('project'))}};
  if (waitForWidget(pending, () => upgradeLink(link, trusts))) return;
  const {nextElementSibling: next} = link;
  const element = createWidget(name, next ? [next] : []);
  if (!element) return;
  if (link.parentElement && !showsSlots(link.parentElement)) {
    const box = document.createElement('span');
    link.before(box);
    box.append(link, ...(element === next ? [element] : []));
  }
  if (slotOf(link)) element.slot = slotOf(link);
  else element.removeAttribute('slot');
  replaceFallback(element, {own: [link], isShownWaiting: false, isShownFailed: false});
  element.trusts = trusts;
  replaceOptions(element, urlOptions(searchParams));
  element.feed = urls;
  if (element !== next) link.after(element);
};
