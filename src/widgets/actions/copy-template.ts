import {html, nothing, type TemplateResult} from 'lit';
import {labelTemplate} from '../templates/label-template.js';
import type {CopyController} from './copy-controller.js';

/** Copies a text, and returns the result of the last copy for a key. */
export type Clipboard = Pick<CopyController, 'copy' | 'outcomeOf' | 'noteOf'>;

/** A button that copies a text, with a field that shows the text if the browser refuses to copy. */
export const copyTemplate = (
  key: string,
  label: string,
  text: string,
  about: unknown,
  {copy, outcomeOf, noteOf}: Clipboard,
): TemplateResult =>
  html`<button class="tool" part="button" type="button" @click=${() => copy(key, text)}>
      <span>${labelTemplate(label, about)}</span></button
    >${
      outcomeOf(key) === 'refused'
        ? html`<input readonly data-copy=${key} aria-label=${label} .value=${text} />`
        : nothing
    }<span class="note">${noteOf(key) ?? nothing}</span>`;
