import {html, type TemplateResult} from 'lit';

/** The label of a button and what it is about, which sighted readers see from where the button is. */
export const labelTemplate = (label: string, about: unknown): TemplateResult =>
  html`${label}<span class="hidden">: ${about}</span>`;
