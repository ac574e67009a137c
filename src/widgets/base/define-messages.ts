import {defineLocale, type LanguageOptions} from '../../core/i18n/define-locale.js';
import {addLocale} from '../../core/i18n/locale.js';
import {onGroupLoaded} from '../../core/i18n/loaded-groups.js';
import type {PartialMessages} from '../../core/i18n/merge-messages.js';

/**
 * Adds a language to the widgets of a page, or replaces messages of one. Widgets on the page change at once.
 * Missing and invalid messages are listed in one warning on the console.
 * @param language the primary subtag of a BCP 47 tag; it is used for every region
 */
export const defineMessages = (
  language: string,
  messages: PartialMessages,
  options: LanguageOptions = {},
): void => {
  const {locale, problem, problemWith} = defineLocale(language, messages, options);
  warn(problem);
  if (!locale) return;
  addLocale(locale);
  onGroupLoaded((group) => warn(problemWith(group)));
};

const warn = (problem: string | undefined): void => {
  if (problem !== undefined) console.warn(`sixcity-widgets: ${problem}`);
};
