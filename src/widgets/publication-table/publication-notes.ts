import type {TemplateResult, nothing} from 'lit';
import {publicationLocale} from '../../core/i18n/messages/publication-messages.js';
import type {Publication} from '../../core/model/feed.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {ItemView} from '../../core/query/select-items.js';
import {notesTemplate, situationNote} from '../templates/notes-template.js';

/** What a reader has to know to read a list of publications correctly. */
export const publicationNotes = (
  {others}: Pick<ItemView<Publication>, 'others'>,
  {asOf, status}: {readonly asOf: string; readonly status: readonly string[]},
  locale: Locale,
): TemplateResult | typeof nothing => {
  const {messages, formats} = publicationLocale(locale);
  return notesTemplate([
    situationNote(asOf, locale),
    status.length > 0 && others > 0 && messages.otherPublications(others, formats.number(others)),
  ]);
};
