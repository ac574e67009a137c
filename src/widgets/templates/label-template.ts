import {html, type TemplateResult} from 'lit';

/**
 * The label of a button and, for screen readers, what it is about, which others see from where it is. The hidden
 * name is whole: after a part of its own, browsers read a space before the colon.
 */
export const labelTemplate = (label: unknown, about: unknown): TemplateResult =>
  html`<span aria-hidden="true">${label}</span><span class="hidden">${label}: ${about}</span>`;
