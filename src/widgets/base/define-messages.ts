import {defineLocale, type LanguageOptions} from '../../core/i18n/define-locale.js';
import {addLocale} from '../../core/i18n/locale.js';
import type {PartialMessages} from '../../core/i18n/merge-messages.js';

/**
 * Adds a language to the widgets of a page, or rewords one; widgets that are on the page change at once. Messages
 * that are missing or invalid are named in one warning on the console.
 * @param language the primary subtag of a BCP 47 tag; it serves for every region
 */
export const defineMessages = (
  language: string,
  messages: PartialMessages,
  options: LanguageOptions = {},
): void => {
  const {locale, problem} = defineLocale(language, messages, options);
  if (problem !== undefined) console.warn(`sixcity-widgets: ${problem}`);
  if (locale) addLocale(locale);
};
