import {widgetNames, type WidgetName} from '../../core/model/widget-names.js';
import {siteOf, type SiteName} from '../../snippets/sites.js';
import type {EmbedMethod} from '../../snippets/snippet.js';
import {optionsByAttribute} from '../../widgets/registry/widget-options.js';

/** The devices whose width the preview takes. */
export const widths = ['desktop', 'tablet', 'phone'] as const;
export type Width = (typeof widths)[number];
/** In CSS pixels. */
export const widthPixels: Readonly<Record<Width, number>> = {desktop: 1280, tablet: 768, phone: 360};
export const colourSchemes = ['light', 'dark'] as const;
export type ColourScheme = (typeof colourSchemes)[number];
export const grounds = ['plain', 'host'] as const;
export type Ground = (typeof grounds)[number];

/** Value for the release beside the builder, in place of a URL. */
export const demoHome = 'demo';

/** Everything that an editor has chosen. Immutable; the URL of the page holds all of it. */
export interface Choices {
  /** URL of the folder with the script, as typed, or `demo`; '' if it is not known yet. */
  readonly home: string;
  /** URL of the feed, as typed; '' means beside the script. */
  readonly feed: string;
  readonly widget: WidgetName;
  /** Attributes by name, without the feed. Attributes that this widget lacks are kept for another widget. */
  readonly options: ReadonlyMap<string, string>;
  /** Text of the link and of every fallback; '' means a text made from widget and cities. */
  readonly text: string;
  readonly site: SiteName;
  /** '' means the best method of the site. */
  readonly method: EmbedMethod | '';
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
  method: '',
  width: 'desktop',
  scheme: 'light',
  ground: 'plain',
};

/** The method that is used: the chosen one if it works on the site, otherwise the best of the site. */
export const methodOf = ({site, method}: Pick<Choices, 'site' | 'method'>): EmbedMethod => {
  const {methods} = siteOf(site);
  return methods.find((one) => one === method) ?? methods[0];
};

/** Splits the chosen options into those that the widget has and those that it lacks. Every element has `lang`. */
export const splitOptions = ({widget, options}: Pick<Choices, 'widget' | 'options'>) => {
  const own = optionsByAttribute(widget);
  const isOwn = ([name]: readonly [string, string]) => name === 'lang' || own.has(name);
  const given = [...options];
  return {
    used: new Map(given.filter(isOwn)),
    /** Not in the snippet, but kept for another widget. */
    unused: given.filter((option) => !isOwn(option)).map(([name]) => name),
  };
};

/** Sets an option; an empty value removes it. */
export const withOption = (choices: Choices, name: string, value: string): Choices => {
  const options = new Map(choices.options);
  if (value.trim()) options.set(name, value);
  else options.delete(name);
  return {...choices, options};
};

/** The tokens of an option, such as ids of cities. */
export const tokensOf = ({options}: Choices, name: string): readonly string[] =>
  (options.get(name) ?? '').split(/\s+/).filter(Boolean);

/** Adds a token to an option or removes it. */
export const withToken = (choices: Choices, name: string, token: string, isIncluded: boolean): Choices => {
  const others = tokensOf(choices, name).filter((other) => other !== token);
  return withOption(choices, name, (isIncluded ? [...others, token] : others).join(' '));
};
