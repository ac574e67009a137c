import {loadForElement, undefinedWidgets} from './chunks/widget-chunks.js';
import {linkMark, upgradeLink} from './link.js';
import {placeholderMark, upgradePlaceholder} from './placeholder.js';
import {trustedOrigins, trustsOnly} from './trust.js';

/**
 * Finds placeholders and links to embed.html, now and whenever one is added. Sanitizers let both through, so a
 * stranger's comment may hold one: their feeds have to be trusted, and `data-root` says where they count.
 */
export const watchPage = (script: HTMLScriptElement): void => {
  const trusts = trustsOnly(trustedOrigins(script));
  const within = script.dataset['root'] ?? ':root';
  const known = new WeakSet<Element>();
  const upgrade = (found: Element): void => {
    if (found.matches(undefinedWidgets)) {
      known.add(found);
      loadForElement(found);
      return;
    }
    // In an editor everything is still text.
    if (known.has(found) || !(found instanceof HTMLElement) || found.isContentEditable) return;
    if (!isWithin(found, within)) return;
    known.add(found);
    if (found instanceof HTMLAnchorElement) upgradeLink(found, trusts);
    else upgradePlaceholder(found, trusts);
  };
  const marks = `[${placeholderMark}]:not(a),${linkMark},${undefinedWidgets}`;
  const look = (node: Node): void => {
    if (!(node instanceof Element)) return;
    if (node.matches(marks)) upgrade(node);
    node.querySelectorAll(marks).forEach(upgrade);
  };
  const begin = (): void => {
    new MutationObserver((records) => {
      for (const {addedNodes} of records) addedNodes.forEach(look);
    }).observe(document, {childList: true, subtree: true});
    look(document.documentElement);
  };
  // What stands in a placeholder, or around a link, is known only when the page has been read.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, {once: true});
  else begin();
};

const isWithin = (found: Element, selector: string): boolean => {
  try {
    return found.closest(selector) !== null;
  } catch {
    // A selector that is none must not open the whole page.
    return false;
  }
};
