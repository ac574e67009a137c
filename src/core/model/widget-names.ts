/** The names of the widgets in script tags, placeholders and URLs. */
export const widgetNames = [
  'project-list',
  'publication-table',
  'funding-summary',
  'project-map',
  'eu-statement',
] as const;
export type WidgetName = (typeof widgetNames)[number];

/** Returns the widget with this name, in any case; undefined if there is none. */
export const widgetNamed = (name: string | null): WidgetName | undefined =>
  widgetNames.find((widgetName) => widgetName === name?.trim().toLowerCase());
