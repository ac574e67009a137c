import {widgetNamed, widgetNames} from '../../core/model/widget-names.js';
import {siteNames} from '../../snippets/sites.js';
import {waysIn} from '../../snippets/snippet.js';
import {colourSchemes, emptyChoices, grounds, widths, type Choices} from './choices.js';

/** Parameters of the builder itself; every other one is an option of the widget, by the name of its attribute. */
export const ownNames = [
  'home',
  'feed',
  'widget',
  'text',
  'site',
  'way',
  'width',
  'scheme',
  'ground',
] as const;
type OwnName = (typeof ownNames)[number];
const parse: Readonly<Partial<Record<OwnName, readonly string[]>>> = {
  site: siteNames,
  way: waysIn,
  width: widths,
  scheme: colourSchemes,
  ground: grounds,
};

/** A parameter that means nothing: what stands there, and what it would have had to be. */
export interface AddressFault {
  readonly name: string;
  readonly value: string;
}
export interface ReadUrl {
  readonly choices: Choices;
  readonly faults: readonly AddressFault[];
}

/** What makes an attribute's name; nothing else gets into a snippet. */
export const optionName = /^[a-z]+(-[a-z]+)*$/;

/** What is as it was in the beginning is left out. */
export const writeChoices = (choices: Choices): string => {
  const own = ownNames.flatMap((name) =>
    choices[name] === emptyChoices[name] ? [] : [[name, choices[name]] as const],
  );
  const query = new URLSearchParams([...own, ...choices.options].map(([name, value]) => [name, value]));
  const text = String(query);
  return text && `?${text}`;
};

/** What an address says; nonsense is left out, and named. */
export const readChoices = (search: string): ReadUrl => {
  const faults: AddressFault[] = [];
  const own: Partial<Record<OwnName, string>> = {};
  const options = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    const known = ownNames.find((one) => one === name);
    if (!value.trim()) continue;
    if (known === 'widget' && !widgetNamed(value)) faults.push({name, value});
    else if (known && !(parse[known]?.includes(value) ?? true)) faults.push({name, value});
    else if (known) own[known] = value;
    else if (optionName.test(name)) options.set(name, value);
    else faults.push({name, value});
  }
  const widget = widgetNamed(own.widget ?? null) ?? widgetNames[0];
  return {choices: {...emptyChoices, ...own, widget, options} as Choices, faults};
};
