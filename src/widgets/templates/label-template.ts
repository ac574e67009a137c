import {html, type TemplateResult} from 'lit';

/**
 * The label of a button and, for screen readers, the item it belongs to, which sighted readers see from its
 * position. The hidden name is complete, because browsers add a space before the colon if it is composed of parts.
 */
export const labelTemplate = (label: unknown, about: unknown): TemplateResult =>
  html`<span aria-hidden="true">${label}</span><span class="hidden">${label}: ${about}</span>`;
