import {EuStatementElement} from '../widgets/eu-statement/eu-statement-element.js';
import {FundingSummaryElement} from '../widgets/funding-summary/funding-summary-element.js';
import {ProjectListElement} from '../widgets/project-list/project-list-element.js';
import {PublicationTableElement} from '../widgets/publication-table/publication-table-element.js';

export const widgetClasses = {
  'project-list': ProjectListElement,
  'publication-table': PublicationTableElement,
  'funding-summary': FundingSummaryElement,
  'eu-statement': EuStatementElement,
} as const;
export type Widgets = {
  readonly [Name in keyof typeof widgetClasses]: InstanceType<(typeof widgetClasses)[Name]>;
};

/** The attributes of a widget, and whether each is a switch. */
export const attributesOf = (name: keyof Widgets): ReadonlyMap<string, boolean> =>
  new Map(
    optionsIn(name).map(([attribute, property]) => [
      attribute,
      Reflect.get(bareWidget(name), property) === false,
    ]),
  );

/** The attributes of a widget, each with the property that holds its value. */
export const optionsIn = (name: keyof Widgets): readonly (readonly [string, PropertyKey])[] => {
  // Reading them makes Lit put the options of the class and of what it extends together.
  const {observedAttributes, elementProperties} = widgetClasses[name];
  return [...elementProperties].flatMap(([property, {attribute}]) =>
    typeof attribute === 'string' && observedAttributes.includes(attribute) ? [[attribute, property]] : [],
  );
};

/** There is no page in which to make an element: all that is wanted of it is what it makes of its options. */
export const bareWidget = <Name extends keyof Widgets>(name: Name): Widgets[Name] =>
  Object.create(widgetClasses[name].prototype, {requestUpdate: {value: () => undefined}}) as Widgets[Name];

/** A widget's options, made legal as the widget itself makes them. */
export const parseOptions = <Name extends keyof Widgets>(
  name: Name,
  attributes: ReadonlyMap<string, string>,
): Widgets[Name] => {
  const options = bareWidget(name);
  for (const [attribute, property] of optionsIn(name)) {
    const value = attributes.get(attribute);
    if (value !== undefined) Reflect.set(options, property, value);
  }
  return options;
};

/** The attributes whose value the widget does not know, so that it would show its default instead. */
export const invalidOptions = (
  name: keyof Widgets,
  attributes: ReadonlyMap<string, string>,
): readonly (readonly [attribute: string, value: string])[] => {
  const [given, usual] = [parseOptions(name, attributes), bareWidget(name)];
  return optionsIn(name).flatMap(([attribute, property]) => {
    const value = attributes.get(attribute);
    if (value === undefined || value === '' || attribute === 'lang') return [];
    const [own, standard]: readonly unknown[] = [Reflect.get(given, property), Reflect.get(usual, property)];
    const isDefault = JSON.stringify(own) === JSON.stringify(standard);
    return isDefault && String(standard) !== value.trim() && typeof standard !== 'boolean'
      ? [[attribute, value] as const]
      : [];
  });
};
