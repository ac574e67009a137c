import {widgetNames} from '../core/model/widget-names.js';
import type {EmbedMethod} from '../snippets/snippet.js';
import type {FeedState} from '../widgets/controllers/feed-controller.js';

/** A widget on the page, with the only property of it that the doctor reads. */
export type DiagnosedWidget = HTMLElement & {readonly feedState: FeedState};

/**
 * How a widget was embedded. A frame is a page of its own: inside it the method is `embedPage`. A bare URL has
 * become a link.
 */
export type DetectedMethod = Exclude<EmbedMethod, 'frame' | 'address'> | 'embedPage';

const tags = widgetNames.map((name) => `sixcity-${name}`).join();

/** Finds every widget of the page, also in the shadow trees of other components. */
export const findWidgets = (root: Document | ShadowRoot | Element): readonly DiagnosedWidget[] => [
  ...[...root.querySelectorAll<DiagnosedWidget>(tags)].filter((widget) => widget.shadowRoot !== null),
  ...[...root.querySelectorAll('*')].flatMap(({shadowRoot, localName}) =>
    shadowRoot && !localName.startsWith('sixcity-') ? findWidgets(shadowRoot) : [],
  ),
];

/** Tells how a widget was embedded, and on which element the editor has written its options. */
export const detectMethod = (
  widget: Element,
): {readonly method: DetectedMethod; readonly optionsElement: Element} => {
  const {parentElement, previousElementSibling: before} = widget;
  if (before instanceof HTMLAnchorElement && before.href.includes('embed.html'))
    return {method: 'link', optionsElement: before};
  if (parentElement?.hasAttribute('data-sixcity')) {
    const method = parentElement.hasAttribute('data-static') ? 'static' : 'placeholder';
    return {method, optionsElement: parentElement};
  }
  if (before instanceof HTMLScriptElement && before.dataset['widget'])
    return {method: 'script', optionsElement: before};
  if (parentElement?.id === 'widget' && document.querySelector('script[data-embed-page]'))
    return {method: 'embedPage', optionsElement: widget};
  return {method: 'element', optionsElement: widget};
};
