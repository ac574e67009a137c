import {listMessages, messageWords} from './list-messages.js';
import {valueMessages} from './value-messages.js';

export const messageLanguages = ['fi', 'sv', 'en'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/**
 * Messages are written in English in the code and translated here, with the English text as key, as in gettext. The
 * variable parts are matched by position and inserted into the translation.
 */
interface Translation {
  readonly pattern: RegExp;
  readonly fi: string;
  readonly sv: string;
}
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const compile = ([en, fi, sv]: readonly [string, string, string]): Translation => ({
  pattern: new RegExp(`^${en.split('{}').map(escaped).join('([\\s\\S]+?)')}$`, 'u'),
  fi,
  sv,
});
let compiled: readonly Translation[] | undefined;
const exact = new Map([...valueMessages, ...listMessages].map((one) => [one[0], one] as const));

/** Translates a message; returns the English text if there is no translation. */
export const translate = (message: string, language: MessageLanguage): string => {
  if (language === 'en') return message;
  const index = language === 'fi' ? 1 : 2;
  const whole = exact.get(message);
  if (whole) return whole[index];
  const word = messageWords[message];
  if (word) return word[index - 1] ?? message;
  // Patterns with more fixed text are tried first, because they are more specific.
  compiled ??= [...valueMessages, ...listMessages]
    .filter(([en]) => en.includes('{}'))
    .sort((a, b) => b[0].length - a[0].length)
    .map(compile);
  for (const translation of compiled) {
    const match = translation.pattern.exec(message);
    if (!match) continue;
    const parts = match.slice(1);
    let at = 0;
    return translation[language].replace(/\{\}/g, () => translate(parts[at++] ?? '', language));
  }
  return message;
};

/** Whether a message has a translation. Used by tests. */
export const hasTranslation = (message: string): boolean => translate(message, 'fi') !== message;

/** The language of messages for a language tag or a value of LANG: "sv_FI.UTF-8" is Swedish. */
export const messageLanguageOf = (tag: string | undefined): MessageLanguage => {
  const primary = (tag ?? '').toLowerCase().split(/[-_.@]/)[0] ?? '';
  return messageLanguages.find((language) => language === primary) ?? 'en';
};
