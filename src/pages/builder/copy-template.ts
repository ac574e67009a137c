import {html, nothing, type TemplateResult} from 'lit';
import type {BuilderActions, BuilderState, CopyTarget} from './builder-state.js';

interface CopyTemplateOptions {
  readonly target: CopyTarget;
  /** Label of the field with the text. Without a label there is no field, and a prompt shows the text if copying fails. */
  readonly label?: string;
  readonly button: string;
  readonly text: string;
  /** The same as `text/html`, for visual editors. */
  readonly richText?: string | undefined;
  /** Content between field and button. */
  readonly before?: TemplateResult;
  /** Id of the description of the button. */
  readonly describedBy?: string | undefined;
  readonly state: BuilderState;
  readonly actions: BuilderActions;
}

/** A button that copies a text, its field, and the result for screen readers. */
export const copyOutputTemplate = ({
  target,
  label,
  button,
  text,
  richText,
  before,
  describedBy,
  state: {copied},
  actions,
}: CopyTemplateOptions): TemplateResult => {
  const id = `copy-${target}`;
  const copy = () => actions.copyText({target, text, richText, field: document.getElementById(id)});
  return html`
    ${
      label === undefined
        ? nothing
        : html`<div class="field wide">
            <label for=${id}>${label}</label>
            <textarea
              id=${id}
              readonly
              spellcheck="false"
              rows=${Math.min(text.split('\n').length + Math.ceil(text.length / 90), 14)}
              .value=${text}
            ></textarea>
          </div>`
    }
    ${before ?? nothing}
    <p>
      <button type="button" class="button" aria-describedby=${describedBy ?? nothing} @click=${copy}>
        ${button}
      </button>
    </p>
    <p role="status">${copied?.target === target ? copied.message : nothing}</p>
  `;
};
