/** The widgets by the names that script tags, placeholders and addresses use. */
export const widgetNames = ['project-list', 'publication-table', 'funding-summary', 'eu-statement'] as const;
export type WidgetName = (typeof widgetNames)[number];

export const widgetNamed = (name: string | null): WidgetName | undefined =>
  widgetNames.find((known) => known === name?.trim().toLowerCase());
