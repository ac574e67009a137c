/** The widgets by the names that script tags, placeholders and addresses use. */
export const widgetNames = ['project-list', 'publication-table', 'funding-summary', 'eu-statement'] as const;
export type WidgetName = (typeof widgetNames)[number];
export type Widget = HTMLElementTagNameMap[`sixcity-${WidgetName}`];

export const widgetTags = widgetNames.map((name) => `sixcity-${name}`).join();

export const widgetNamed = (name: string | null): WidgetName | undefined =>
  widgetNames.find((known) => known === name?.trim().toLowerCase());

/**
 * The element of a widget: the one among these that a saved or copied page holds, else a new one. There is none, and
 * a line for the page's developer, where there is no such widget.
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
