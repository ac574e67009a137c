import {widgetNamed, widgetNames} from '../../core/model/widget-names.js';
import {siteNames} from '../../snippets/sites.js';
import {embedMethods} from '../../snippets/snippet.js';
import {colourSchemes, emptyChoices, grounds, widths, type Choices} from './choices.js';

/** The query parameters of the builder itself. Every other parameter is an attribute of the widget. */
export const builderParameters = [
  'home',
  'feed',
  'widget',
  'text',
  'site',
  'method',
  'width',
  'scheme',
  'ground',
] as const;
type BuilderParameter = (typeof builderParameters)[number];
const validValues: Readonly<Partial<Record<BuilderParameter, readonly string[]>>> = {
  site: siteNames,
  method: embedMethods,
  width: widths,
  scheme: colourSchemes,
  ground: grounds,
};

/** A query parameter whose name or value is invalid. */
export interface InvalidParameter {
  readonly name: string;
  readonly value: string;
}
export interface ParsedChoices {
  readonly choices: Choices;
  readonly invalid: readonly InvalidParameter[];
}

/** The form of an attribute's name. A parameter of another form never gets into a snippet. */
export const optionName = /^[a-z]+(-[a-z]+)*$/;

/** Writes the choices as a query; defaults are left out. */
export const writeChoices = (choices: Choices): string => {
  const own = builderParameters.flatMap((name) =>
    choices[name] === emptyChoices[name] ? [] : [[name, choices[name]] as const],
  );
  const query = new URLSearchParams([...own, ...choices.options].map(([name, value]) => [name, value]));
  const text = String(query);
  return text && `?${text}`;
};

/** Reads the choices from a query. Invalid parameters are ignored and listed. */
export const readChoices = (search: string): ParsedChoices => {
  const invalid: InvalidParameter[] = [];
  const own: Partial<Record<BuilderParameter, string>> = {};
  const options = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    const known = builderParameters.find((one) => one === name);
    if (!value.trim()) continue;
    if (known === 'widget' && !widgetNamed(value)) invalid.push({name, value});
    else if (known && !(validValues[known]?.includes(value) ?? true)) invalid.push({name, value});
    else if (known) own[known] = value;
    else if (optionName.test(name)) options.set(name, value);
    else invalid.push({name, value});
  }
  const widget = widgetNamed(own.widget ?? null) ?? widgetNames[0];
  return {choices: {...emptyChoices, ...own, widget, options} as Choices, invalid};
};
