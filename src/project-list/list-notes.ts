import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../i18n/locale.js';
import type {ProjectListView} from '../query/select-projects.js';

/** What a reader has to know to read the list rightly. */
export const notesTemplate = (
  view: ProjectListView,
  {messages, formats}: Locale,
  {asOf, hasStatusPreset}: {readonly asOf: string; readonly hasStatusPreset: boolean},
): TemplateResult | typeof nothing => {
  const notes = [
    asOf && messages.situationOn(formats.date(asOf)),
    view.programmeEnd && messages.programmeEnded(formats.date(view.programmeEnd)),
    view.places > view.projects.length && messages.inSeveralGroups,
    hasStatusPreset && view.others > 0 && messages.others(view.others, formats.number(view.others)),
  ].filter((note) => typeof note === 'string' && note !== '');
  return notes.length === 0
    ? nothing
    : html`<div class="notes" part="notes">${notes.map((note) => html`<p>${note}</p>`)}</div>`;
};
