import {composedParent} from '../widgets/browser/composed-parent.js';
import {reportChunkLoad} from './chunks/chunk-failure.js';
import {loadEmbedChunk} from './chunks/load-embed-chunk.js';
import {loadForElement, undefinedWidgets} from './chunks/widget-chunks.js';
import {placeholderMark, upgradePlaceholder} from './placeholder.js';
import {removeSavedWidgets, scriptMark, serveTag} from './script-tag.js';
import {trustedOrigins, trustsOnly} from './trusted-origins.js';

/** Elements that may be links which become widgets. */
const linkMark = 'a[href*="embed.html"]';

/** Our script, on any server. With an inert type it is blocked by a consent tool. */
const isOurs = (script: HTMLScriptElement, own: string): boolean =>
  (script.src === own || /^[^?#]*\/sixcity(?:\.all)?\.js(?:[?#]|$)/.test(script.src)) &&
  /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i.test(script.type.trim());

// No instanceof, because elements of another frame have that frame's classes.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isHtml = (element: Element): element is HTMLElement => 'dataset' in element && 'innerText' in element;
const isScript = (element: Element): element is HTMLScriptElement => element.localName === 'script';
const isLink = (element: Element): element is HTMLAnchorElement => element.localName === 'a';

/**
 * Finds placeholders, links to embed.html and script tags that never run, now and whenever one is added, also in
 * open shadow trees. Sanitizers keep placeholders and links, so a stranger's comment may contain one: their feeds
 * must be trusted, and `data-root` limits where they are used. The returned function searches for script tags
 * again, and returns how many there have been.
 */
export const watchPage = (script: HTMLScriptElement): (() => number) => {
  const trusts = trustsOnly(trustedOrigins(script));
  const within = script.dataset['root'] ?? ':root';
  const known = new WeakSet<Node>();
  let found = 0;
  const upgrade = (element: Element): void => {
    if (element.matches(undefinedWidgets)) {
      loadForElement(element);
      return;
    }
    // In an editor the content is still being written.
    if (known.has(element) || !isHtml(element) || element.isContentEditable) return;
    if (!isWithin(element, within) || element.closest('noscript')) return;
    if (isScript(element)) {
      removeSavedWidgets(element);
      // Until then it may still run.
      if (document.readyState !== 'complete' || !isOurs(element, script.src)) return;
      known.add(element);
      serveTag(element, trusts);
      found++;
      return;
    }
    known.add(element);
    if (element.hasAttribute(placeholderMark)) upgradePlaceholder(element, trusts);
    else if (isLink(element)) {
      // Where that fails, the link stays one.
      reportChunkLoad(async () => (await loadEmbedChunk()).upgradeLink(element, trusts));
    }
  };
  const marks = `[${placeholderMark}],${linkMark},${scriptMark},${undefinedWidgets}`;
  const look = (node: Node): void => {
    if (!isElement(node) && !(node instanceof ShadowRoot)) return;
    if (isElement(node)) {
      if (node.matches(marks)) upgrade(node);
      lookInside(node);
    }
    node.querySelectorAll(marks).forEach(upgrade);
    node.querySelectorAll('*').forEach(lookInside);
  };
  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records) addedNodes.forEach(look);
  });
  /** Our own widgets contain no widgets of the page. */
  const lookInside = ({shadowRoot, localName}: Element): void => {
    if (!shadowRoot || localName.startsWith('sixcity-')) return;
    if (!known.has(shadowRoot)) observer.observe(shadowRoot, {childList: true, subtree: true});
    known.add(shadowRoot);
    look(shadowRoot);
  };
  const lookAll = (): void => look(document.documentElement);
  const begin = (): void => {
    observer.observe(document, {childList: true, subtree: true});
    lookAll();
  };
  // The content of a placeholder, and the surroundings of a link, are complete only when the page has been parsed.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, {once: true});
  else begin();
  if (document.readyState !== 'complete') addEventListener('load', lookAll, {once: true});
  return () => {
    lookAll();
    return found;
  };
};

/** Whether a selector matches an element or one of its ancestors, out through shadow hosts. */
const isWithin = (element: Element, selector: string): boolean => {
  try {
    for (let node: Node | null = element; node; node = composedParent(node))
      if (node instanceof Element && node.matches(selector)) return true;
  } catch {
    // An invalid selector must not allow the whole page.
  }
  return false;
};
