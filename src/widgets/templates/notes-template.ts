import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';

/** What a reader has to know first. Notes that do not apply are left out. */
export const notesTemplate = (
  notes: readonly (string | false | undefined)[],
): TemplateResult | typeof nothing => {
  const said = notes.filter(Boolean);
  return said.length === 0
    ? nothing
    : html`<div class="notes quiet" part="notes">${said.map((note) => html`<p>${note}</p>`)}</div>`;
};

/** The day for which a widget shows the situation, if one was chosen. */
export const situationNote = (asOf: string, {messages, formats}: Locale): string | undefined =>
  asOf === '' ? undefined : messages.situationOn(formats.date(asOf));
