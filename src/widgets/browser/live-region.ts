import {composedParent} from './composed-parent.js';

/**
 * Speaks to screen readers. There is one region for the page, outside of all widgets: several of them, or one
 * that comes and goes with a widget, are not heard reliably.
 */
const name = 'sixcity-live-region';

const homeOf = (widget: Element): Element => {
  // What lies outside of an open modal dialog is silent.
  for (let node: Node | null = widget; node; node = composedParent(node)) {
    if (node instanceof Element && node.matches('dialog[open], [aria-modal="true"]')) return node;
  }
  return document.body;
};

const regionIn = (home: Element): HTMLElement => {
  const found = home.querySelector<HTMLElement>(`:scope > .${name}`);
  if (found) return found;
  const region = document.createElement('div');
  region.className = name;
  region.setAttribute('role', 'status');
  // Seen by nobody, and not to be styled away by the page. Set one by one: a security policy may forbid style="".
  Object.assign(region.style, {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  home.append(region);
  return region;
};

/** Puts the region in place ahead of its first words: one that comes with its words may stay unheard. */
export const prepareLiveRegion = (widget: Element): void => {
  // While the page is being read, whatever is put last does not stay last.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => regionIn(homeOf(widget)), {once: true});
  } else {
    regionIn(homeOf(widget));
  }
};

export const announce = (widget: Element, message: string, lang: string): void => {
  const region = regionIn(homeOf(widget));
  region.lang = lang;
  // The same words again are a change only when they look different to the browser.
  region.textContent = region.textContent === message ? `${message}\u00a0` : message;
};
