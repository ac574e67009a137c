/** The widgets by the names that script tags, placeholders and addresses use. */
export const widgetNames = ['project-list', 'publication-table', 'funding-summary', 'eu-statement'] as const;
export type WidgetName = (typeof widgetNames)[number];
export type Widget = HTMLElementTagNameMap[`sixcity-${WidgetName}`];

export const widgetNamed = (name: string | null): WidgetName | undefined =>
  widgetNames.find((known) => known === name?.trim().toLowerCase());

/** The element of a widget; none, and a line for the page's developer, where there is no such widget. */
export const createWidget = (name: string): Widget | undefined => {
  const known = widgetNamed(name);
  if (known) return document.createElement(`sixcity-${known}`);
  console.warn(`sixcity-widgets: there is no widget "${name}"; there are ${widgetNames.join(', ')}`);
  return undefined;
};
