import {composedParent} from './composed-parent.js';

/**
 * Sends messages to screen readers. There is one live region for the page, outside all widgets: several regions, or
 * one that is added and removed with a widget, are not announced reliably.
 */
const name = 'sixcity-live-region';

const homeOf = (widget: Element): Element => {
  // Screen readers ignore content outside an open modal dialog.
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
  // Invisible, whatever the page's styles are. The properties are set one by one, because a security policy may
  // forbid style="".
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

/** Elements around a widget that may become a modal dialog. */
const dialogs = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal]';

/**
 * Creates the region before its first message, also in each dialog around the widget, open or not, because screen
 * readers may miss a region that is added together with its message.
 */
export const prepareLiveRegion = (widget: Element): void => {
  for (let node: Node | null = widget; node; node = composedParent(node))
    if (node instanceof Element && node.matches(dialogs)) regionIn(node);
  // While the page is loading, other elements are added after the last child.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => regionIn(homeOf(widget)), {once: true});
  } else {
    regionIn(homeOf(widget));
  }
};

/** Messages of other widgets within this time, in milliseconds, belong to the same news. */
const sameNewsMs = 2000;
/**
 * Old messages are removed, so that nobody finds them at the end of the page. Screen readers have spoken them by
 * then.
 */
const clearAfterMs = 15_000;

interface Announcement {
  readonly widget: Element;
  readonly message: string;
  readonly lang: string;
  readonly at: number;
}
const latest = new WeakMap<Element, readonly Announcement[]>();
const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/**
 * Announces a message. If several widgets have the same message, it is announced once.
 * @param isNews whether no reader has asked for it; then it is added to what other widgets have just announced
 */
export const announce = (widget: Element, message: string, lang: string, isNews = false): void => {
  const region = regionIn(homeOf(widget));
  const at = performance.now();
  const recent = (latest.get(region) ?? []).filter(
    (other) => other.widget !== widget && other.widget.isConnected && at - other.at < sameNewsMs,
  );
  if (recent.some((other) => other.message === message && other.lang === lang)) return;
  const spoken = [...(isNews ? recent : []), {widget, message, lang, at}];
  latest.set(region, spoken);
  write(region, spoken);
  clearTimeout(timers.get(region));
  timers.set(
    region,
    setTimeout(() => region.replaceChildren(), clearAfterMs),
  );
};

const write = (region: HTMLElement, spoken: readonly Announcement[]): void => {
  const [first, ...more] = spoken;
  if (!first) return;
  region.lang = first.lang;
  if (more.length > 0) {
    region.replaceChildren(
      ...spoken.map(({message, lang}) =>
        Object.assign(document.createElement('p'), {textContent: message, lang}),
      ),
    );
  } else {
    // A repeated message is announced only if its text differs.
    region.textContent = region.textContent === first.message ? `${first.message}\u00a0` : first.message;
  }
};
