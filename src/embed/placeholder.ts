import {applyOptions, dataOptions} from './options.js';
import {trustedOrigins, trustsOnly} from './trust.js';
import {createWidget} from './widgets.js';

const mark = 'data-sixcity';

/**
 * Turns `<div data-sixcity="project-list">…</div>` into a widget, now and whenever one is added. The host
 * stays; its own content is the fallback: hidden once the widget shows something, shown again when it fails.
 * Sanitizers let placeholders through, so a stranger's comment may hold one: its feed has to be trusted.
 */
export const watchPlaceholders = (script: HTMLScriptElement): void => {
  const trusts = trustsOnly(trustedOrigins(script));
  const within = script.dataset['root'] ?? ':root';
  const known = new WeakSet<Element>();
  const upgrade = (host: Element): void => {
    if (known.has(host) || !isWithin(host, within)) return;
    known.add(host);
    const element = createWidget(host.getAttribute(mark) ?? '');
    if (!element) return;
    // A copy of a page holds the element that was here before.
    host.querySelector(`:scope > ${element.localName}`)?.remove();
    const fallback = fallbackOf(host);
    const show = (isShown: boolean) => fallback.forEach((own) => own.toggleAttribute('hidden', !isShown));
    if (element.standsAlone) void element.updateComplete.then(() => show(false));
    else {
      element.addEventListener('sixcity-load', () => show(false));
      element.addEventListener('sixcity-error', () => show(true));
    }
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
  const look = (node: Node): void => {
    if (!(node instanceof Element)) return;
    if (node.hasAttribute(mark)) upgrade(node);
    node.querySelectorAll(`[${mark}]`).forEach(upgrade);
  };
  new MutationObserver((records) => {
    for (const {addedNodes} of records) addedNodes.forEach(look);
  }).observe(document, {childList: true, subtree: true});
  look(document.documentElement);
};

const isWithin = (host: Element, selector: string): boolean => {
  try {
    return host.closest(selector) !== null;
  } catch {
    // A selector that is none must not open the whole page.
    return false;
  }
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
