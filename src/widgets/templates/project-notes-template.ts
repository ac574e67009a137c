import type {TemplateResult, nothing} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import type {ProjectListView} from '../../core/query/select-projects.js';
import {notesTemplate, situationNote} from './notes-template.js';

/** What a reader has to know to read a list or a sum of projects rightly. */
export const projectNotes = (
  view: ProjectListView,
  locale: Locale,
  {asOf, hasStatusPreset}: {readonly asOf: string; readonly hasStatusPreset: boolean},
): TemplateResult | typeof nothing => {
  const {messages, formats} = locale;
  return notesTemplate([
    situationNote(asOf, locale),
    view.programmeEnd && messages.programmeEnded(formats.date(view.programmeEnd)),
    view.itemCount > view.records.length && messages.inSeveralGroups,
    hasStatusPreset && view.others > 0 && messages.others(view.others, formats.number(view.others)),
  ]);
};
