import {widgetNamed, widgetNames, type WidgetName} from '../core/model/widget-names.js';

export type Widget = HTMLElementTagNameMap[`sixcity-${WidgetName}`];

/** Matches every widget. */
export const widgetTags = widgetNames.map((name) => `sixcity-${name}`).join();

/**
 * The element of a widget: one of the given elements, if a saved or copied page contains it, or a new one.
 * Undefined, with a warning for the page's developer, if there is no such widget.
 */
export const createWidget = (name: string, saved: Iterable<Element> = []): Widget | undefined => {
  const known = widgetNamed(name);
  if (known) {
    const [first, ...more] = [...saved].filter(({localName}) => localName === `sixcity-${known}`);
    for (const one of more) one.remove();
    return (first as Widget | undefined) ?? document.createElement(`sixcity-${known}`);
  }
  console.warn(`sixcity-widgets: there is no widget "${name}"; there are ${widgetNames.join(', ')}`);
  return undefined;
};
