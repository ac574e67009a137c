import {html, type TemplateResult} from 'lit';

/** The label of a button, and the item it belongs to, which sighted readers see from the position of the button. */
export const labelTemplate = (label: string, about: unknown): TemplateResult =>
  html`${label}<span class="hidden">: ${about}</span>`;
