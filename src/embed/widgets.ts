import {widgetNamed, widgetNames, type WidgetName} from '../core/model/widget-names.js';

export type Widget = HTMLElementTagNameMap[`sixcity-${WidgetName}`];

/** The element of a widget; none, and a line for the page's developer, where there is no such widget. */
export const createWidget = (name: string): Widget | undefined => {
  const known = widgetNamed(name);
  if (known) return document.createElement(`sixcity-${known}`);
  console.warn(`sixcity-widgets: there is no widget "${name}"; there are ${widgetNames.join(', ')}`);
  return undefined;
};
