/** The widgets by the names that script tags, placeholders and addresses use. */
export const widgetNames = ['project-list'] as const;
export type WidgetName = (typeof widgetNames)[number];

export const tagOf = (name: WidgetName) => `sixcity-${name}` as const;

export const widgetNamed = (name: string | null | undefined): WidgetName | undefined =>
  widgetNames.find((known) => known === name?.trim().toLowerCase());
