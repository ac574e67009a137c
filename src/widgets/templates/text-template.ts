import {html, nothing, type TemplateResult} from 'lit';
import type {Feed, Text} from '../../core/model/feed.js';
import type {Locale} from '../../core/i18n/locale.js';
import {isSameLanguage, textIn} from '../../core/model/text.js';

/** What templates need to show a text of a feed. */
export interface TextContext {
  readonly feed: Feed;
  readonly locale: Locale;
  /** Marks what a reader searches; undefined while nothing is searched. */
  readonly highlight?: ((text: string) => unknown) | undefined;
}

export const textValue = (text: Text, {feed, locale}: TextContext): string =>
  textIn(text, locale.code, feed.language).value;

/** A text of the feed, isolated from the text around it, in its own language (WCAG 3.1.2). */
export const textTemplate = (text: Text, {feed, locale, highlight}: TextContext): TemplateResult => {
  const {value, lang} = textIn(text, locale.code, feed.language);
  return html`<bdi lang=${isSameLanguage(lang, locale.code) ? nothing : lang}
    >${highlight?.(value) ?? value}</bdi
  >`;
};

/** Whether a text is the same in each of its languages: the name of a thing, which nobody translates. */
const isProperName = (text: Text): boolean => {
  const values = typeof text === 'string' ? [] : Object.values(text);
  return values.length > 1 && new Set(values).size === 1;
};

/** The short note that a text is in another language than the widget. */
export const languageNote = (text: Text, {feed, locale}: TextContext): TemplateResult | typeof nothing => {
  const {lang} = textIn(text, locale.code, feed.language);
  return isSameLanguage(lang, locale.code) || isProperName(text)
    ? nothing
    : html`${' '}<span class="note" part="language-note">(${locale.messages.inLanguage(lang)})</span>`;
};

/** A text of the feed, with a note of its language if it needs one. */
export const notedText = (text: Text, reading: TextContext): TemplateResult =>
  html`${textTemplate(text, reading)}${languageNote(text, reading)}`;

/** Letters of right-to-left scripts. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A short text, without an element of its own if it needs none. */
export const plainText = (text: Text, context: TextContext): unknown => {
  const {feed, locale} = context;
  const {value, lang} = textIn(text, locale.code, feed.language);
  return isSameLanguage(lang, locale.code) && !rightToLeft.test(value) && !context.highlight
    ? value
    : textTemplate(text, context);
};

/**
 * A text as a paragraph. The note of its language is left out if another text already has it.
 * @param notedLanguage the language of that text
 */
export const blockTextTemplate = (
  text: Text,
  context: TextContext,
  name: string,
  notedLanguage?: string,
): TemplateResult => {
  const {feed, locale, highlight} = context;
  const {value, lang} = textIn(text, locale.code, feed.language);
  const isOwn = isSameLanguage(lang, locale.code);
  const hasNote = !isOwn && (notedLanguage === undefined || !isSameLanguage(lang, notedLanguage));
  const note = hasNote
    ? html`${' '}<span class="note" lang=${locale.code} dir="auto"
          >(${locale.messages.inLanguage(lang)})</span
        >`
    : nothing;
  // The lines of a text are kept, so there must be no white space around it.
  const content = [highlight?.(value) ?? value, note];
  return html`<p class=${name} part=${name} dir="auto" lang=${isOwn ? nothing : lang}>${content}</p>`;
};

/** A longer text below its label. The note of its language is beside the label. */
export const paragraphTemplate = (label: string, text: Text, reading: TextContext): TemplateResult => html`
  <p class="label" role="term">${label}${languageNote(text, reading)}</p>
  <p class="text" role="definition">${textTemplate(text, reading)}</p>
`;
