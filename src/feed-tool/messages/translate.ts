import {listMessages, messageWords} from './list-messages.js';
import {valueMessages} from './value-messages.js';

export const messageLanguages = ['fi', 'sv', 'en'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/**
 * Messages are written in English where they arise, and looked up here by their English, as gettext does it: what
 * differs in a message is found by its place and put into the translation.
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

/** A message in a language; in English where there is no translation of it. */
export const translate = (message: string, language: MessageLanguage): string => {
  if (language === 'en') return message;
  const index = language === 'fi' ? 1 : 2;
  const whole = exact.get(message);
  if (whole) return whole[index];
  const word = messageWords[message];
  if (word) return word[index - 1] ?? message;
  // Those with the most words of their own come first.
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

/** Whether a message has a translation: what tests ask. */
export const hasTranslation = (message: string): boolean => translate(message, 'fi') !== message;

/** The language of messages that a tag or a value of LANG asks for: "sv_FI.UTF-8" is Swedish. */
export const messageLanguageOf = (tag: string | undefined): MessageLanguage => {
  const primary = (tag ?? '').toLowerCase().split(/[-_.@]/)[0] ?? '';
  return messageLanguages.find((language) => language === primary) ?? 'en';
};
