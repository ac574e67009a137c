import {composedParent} from './composed-parent.js';

/**
 * Speaks to screen readers. There is one region for the page, outside of all widgets: several of them, or one
 * that comes and goes with a widget, are not heard reliably.
 */
const name = 'sixcity-live-region';

const homeOf = (widget: Element): Element => {
  // Screen readers ignore what is outside of an open modal dialog.
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
  // Invisible, whatever the page styles. Set one by one, because a security policy may forbid style="".
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

/** Creates the region before its first message. Screen readers may miss a region that comes with its message. */
export const prepareLiveRegion = (widget: Element): void => {
  // While the page is loading, the last child does not stay the last.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => regionIn(homeOf(widget)), {once: true});
  } else {
    regionIn(homeOf(widget));
  }
};

export const announce = (widget: Element, message: string, lang: string): void => {
  const region = regionIn(homeOf(widget));
  region.lang = lang;
  // A repeated message is announced only if its text differs.
  region.textContent = region.textContent === message ? `${message}\u00a0` : message;
};
