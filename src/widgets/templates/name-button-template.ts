import {html, nothing, type TemplateResult} from 'lit';
import type {Text} from '../../core/model/feed.js';
import {languageNote, plainText, type TextContext} from './text-template.js';

export interface Opening {
  readonly isOpen: boolean;
  /** The id of the element that it opens, which exists only while it is open. */
  readonly details: string;
  readonly toggle: () => void;
}

/** The name of a record as the button that opens it in place. */
export const nameButtonTemplate = (
  name: Text,
  context: TextContext,
  {isOpen, details, toggle}: Opening,
): TemplateResult =>
  html`<button
    class="opener"
    part="name"
    type="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${isOpen ? details : nothing}
    @click=${toggle}
  >
    ${plainText(name, context)}${languageNote(name, context)}
  </button>`;
