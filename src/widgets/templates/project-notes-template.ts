import type {TemplateResult, nothing} from 'lit';
import type {Project} from '../../core/model/feed.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {ItemView} from '../../core/query/select-items.js';
import {notesTemplate, situationNote} from './notes-template.js';

/** What a reader has to know to read a list or a sum of projects correctly. */
export const projectNotes = (
  selection: ItemView<Project>,
  {asOf, status}: {readonly asOf: string; readonly status: readonly string[]},
  locale: Locale,
): TemplateResult | typeof nothing => {
  const {messages, formats} = locale;
  const {programmeEnd, itemCount, matchCount, others} = selection;
  return notesTemplate([
    situationNote(asOf, locale),
    programmeEnd && messages.programmeEnded(formats.date(programmeEnd)),
    itemCount > matchCount && messages.inSeveralGroups,
    status.length > 0 && others > 0 && messages.others(others, formats.number(others)),
  ]);
};
