import type {TemplateResult, nothing} from 'lit';
import type {Project} from '../../core/model/feed.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {ItemView} from '../../core/query/select-records.js';
import {notesTemplate, situationNote} from './notes-template.js';

/** What a reader has to know to read a list or a sum of projects correctly. */
export const projectNotes = (
  items: ItemView<Project>,
  {asOf, status}: {readonly asOf: string; readonly status: readonly string[]},
  locale: Locale,
): TemplateResult | typeof nothing => {
  const {messages, formats} = locale;
  const {programmeEnd, itemCount, records, others} = items;
  return notesTemplate([
    situationNote(asOf, locale),
    programmeEnd && messages.programmeEnded(formats.date(programmeEnd)),
    itemCount > records.length && messages.inSeveralGroups,
    status.length > 0 && others > 0 && messages.others(others, formats.number(others)),
  ]);
};
