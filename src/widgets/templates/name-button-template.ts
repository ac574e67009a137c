import {html, type TemplateResult} from 'lit';
import type {Text} from '../../core/model/feed.js';
import {languageNote, textTemplate, type TextContext} from './text-template.js';

export interface Opening {
  readonly isOpen: boolean;
  /** The id of what it opens. */
  readonly details: string;
  readonly toggle: () => void;
}

/** The name of a record as the button that opens it in place. */
export const nameButtonTemplate = (
  name: Text,
  reading: TextContext,
  {isOpen, details, toggle}: Opening,
): TemplateResult =>
  html`<button
      class="name"
      part="name"
      type="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${details}
      @click=${toggle}
    >
      ${textTemplate(name, reading)}</button
    >${languageNote(name, reading)}`;
