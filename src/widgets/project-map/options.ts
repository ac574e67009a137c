import {
  actionOptions,
  feedOptions,
  headingOptions,
  linkOptions,
  presetOptions,
} from '../options/common-options.js';
import {text, type OptionValues} from '../options/option.js';

export const projectMapOptions = {
  ...feedOptions,
  ...headingOptions,
  ...presetOptions,
  /**
   * URL of another country's outline, on the origin of the page or of the feed. Default: the feed's, or else
   * Finland.
   */
  outline: text(),
  /** A name: widgets with the same name share their filters. */
  link: linkOptions.link,
  ...actionOptions,
} as const;

export type ProjectMapOptions = OptionValues<typeof projectMapOptions>;
