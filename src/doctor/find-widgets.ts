import {widgetNames} from '../core/model/widget-names.js';
import type {Patient} from './diagnosis.js';
import type {Way} from './doctor-texts.js';

const tags = widgetNames.map((name) => `sixcity-${name}`).join();

/** Every widget of the page, also in the shadow trees of other components. */
export const widgetsIn = (root: Document | ShadowRoot | Element): readonly Patient[] => [
  ...[...root.querySelectorAll<Patient>(tags)].filter((one) => one.shadowRoot !== null),
  ...[...root.querySelectorAll('*')].flatMap(({shadowRoot, localName}) =>
    shadowRoot && !localName.startsWith('sixcity-') ? widgetsIn(shadowRoot) : [],
  ),
];

/** How a widget came onto the page, and the element on which its editor has written the options. */
export const wayOf = (widget: Element): readonly [way: Way, host: Element] => {
  const {parentElement, previousElementSibling: before} = widget;
  if (before instanceof HTMLAnchorElement && before.href.includes('embed.html')) return ['link', before];
  if (parentElement?.hasAttribute('data-sixcity'))
    return [parentElement.hasAttribute('data-static') ? 'static' : 'placeholder', parentElement];
  if (before instanceof HTMLScriptElement && before.dataset['widget']) return ['scriptTag', before];
  if (parentElement?.id === 'widget' && document.querySelector('script[data-embed-page]'))
    return ['embedPage', widget];
  return ['element', widget];
};
