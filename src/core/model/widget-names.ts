/** The names of the widgets in script tags, placeholders and URLs. */
export const widgetNames = [
  'project-list',
  'publication-table',
  'funding-summary',
  'project-map',
  'eu-statement',
] as const;
export type WidgetName = (typeof widgetNames)[number];

/** The widget of a written name; undefined when there is none. */
export const widgetNamed = (name: string | null): WidgetName | undefined =>
  widgetNames.find((widgetName) => widgetName === name?.trim().toLowerCase());
