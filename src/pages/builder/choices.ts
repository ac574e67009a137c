import {optionsByAttribute} from '../../widgets/registry/widget-options.js';
import {widgetNames, type WidgetName} from '../../core/model/widget-names.js';
import {siteOf, type SiteName} from '../../snippets/sites.js';
import type {WayIn} from '../../snippets/snippet.js';

/** How the preview is looked at. */
export const widths = ['desktop', 'tablet', 'phone'] as const;
export type Width = (typeof widths)[number];
/** In CSS pixels. */
export const widthPixels: Readonly<Record<Width, number>> = {desktop: 1280, tablet: 768, phone: 360};
export const colourSchemes = ['light', 'dark'] as const;
export type ColourScheme = (typeof colourSchemes)[number];
export const grounds = ['plain', 'host'] as const;
export type Ground = (typeof grounds)[number];

/** Instead of an address: the release that lies beside the builder. */
export const demoHome = 'demo';

/** All that an editor has chosen. It is never changed, only replaced, and stands whole in the address of the page. */
export interface Choices {
  /** Address of the folder with the script, as it was typed, or `demo`; '' where it is not known yet. */
  readonly home: string;
  /** Address of the feed, as it was typed; '' means beside the script. */
  readonly feed: string;
  readonly widget: WidgetName;
  /** Attributes by name, without the feed; those that the widget does not have are kept for another one. */
  readonly options: ReadonlyMap<string, string>;
  /** Words of the link and of every fallback; '' means that they are made from widget and cities. */
  readonly text: string;
  readonly site: SiteName;
  /** '' means the best one that the site has. */
  readonly way: WayIn | '';
  readonly width: Width;
  readonly scheme: ColourScheme;
  readonly ground: Ground;
}

export const emptyChoices: Choices = {
  home: '',
  feed: '',
  widget: widgetNames[0],
  options: new Map(),
  text: '',
  site: 'unknown',
  way: '',
  width: 'desktop',
  scheme: 'light',
  ground: 'plain',
};

/** The way in that is used: the chosen one where the site has it, else the site's best. */
export const wayOf = ({site, way}: Pick<Choices, 'site' | 'way'>): WayIn => {
  const {ways} = siteOf(site);
  return ways.find((one) => one === way) ?? ways[0];
};

/** What of the options the widget has; `lang` every element has. */
export const optionsOf = ({widget, options}: Pick<Choices, 'widget' | 'options'>) => {
  const own = optionsByAttribute(widget);
  const isOwn = ([name]: readonly [string, string]) => name === 'lang' || own.has(name);
  const given = [...options];
  return {
    used: new Map(given.filter(isOwn)),
    /** Kept, but not in the snippet. */
    unused: given.filter((option) => !isOwn(option)).map(([name]) => name),
  };
};

/** With an option set, or taken away by an empty value. */
export const withOption = (choices: Choices, name: string, value: string): Choices => {
  const options = new Map(choices.options);
  if (value.trim()) options.set(name, value);
  else options.delete(name);
  return {...choices, options};
};

/** The words of an option, such as ids of cities. */
export const wordsOf = ({options}: Choices, name: string): readonly string[] =>
  (options.get(name) ?? '').split(/\s+/).filter(Boolean);

/** With a word added to an option, or taken out of it. */
export const withWord = (choices: Choices, name: string, word: string, isIn: boolean): Choices => {
  const others = wordsOf(choices, name).filter((one) => one !== word);
  return withOption(choices, name, (isIn ? [...others, word] : others).join(' '));
};
