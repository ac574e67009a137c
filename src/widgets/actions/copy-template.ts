import {html, nothing, type TemplateResult} from 'lit';
import type {CoreMessages} from '../../core/i18n/messages/messages.js';
import {labelTemplate} from '../templates/label-template.js';
import type {CopyController, CopyOutcome} from './copy-controller.js';

/** Copies a text, and tells how the last copy for a key ended. */
export interface Clipboard extends Pick<CopyController, 'copy'> {
  /** `pending` while the code that copies is on its way. */
  readonly outcomeOf: (key: string) => CopyOutcome | 'pending' | undefined;
}

/** A button that copies a text, with a field that shows the text where the browser refuses to copy. */
export const copyTemplate = (
  key: string,
  label: string,
  text: string,
  about: unknown,
  {copy, outcomeOf}: Clipboard,
  messages: CoreMessages,
): TemplateResult => {
  const outcome = outcomeOf(key);
  const notes = {copied: messages.copied, refused: messages.copyRefused, pending: messages.waiting};
  const note = outcome && notes[outcome];
  return html`<button class="tool" part="button" type="button" @click=${() => copy(key, text)}>
      <span>${labelTemplate(label, about)}</span></button
    >${
      outcome === 'refused'
        ? html`<input readonly data-copy=${key} aria-label=${label} .value=${text} />`
        : nothing
    }<span class="note">${note ?? nothing}</span>`;
};
