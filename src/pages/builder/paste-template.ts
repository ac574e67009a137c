import {html, type TemplateResult} from 'lit';
import type {BuilderActions, BuilderState} from './builder-state.js';
import type {BuilderI18n} from './labels.js';

/** Lets an editor paste a snippet and continue with its choices. */
export const pasteTemplate = (
  {pasteMessages}: BuilderState,
  {texts}: BuilderI18n,
  {openPastedSnippet}: BuilderActions,
): TemplateResult => {
  const {paste} = texts;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const {elements} = event.target as HTMLFormElement;
    openPastedSnippet((elements.namedItem('pasted') as HTMLTextAreaElement).value);
  };
  return html`
    <details class="in paste">
      <summary>${paste.title}</summary>
      <form class="fields" @submit=${submit}>
        <div class="field wide">
          <label for="pasted">${paste.label}</label>
          <textarea
            id="pasted"
            name="pasted"
            rows="4"
            spellcheck="false"
            aria-describedby="pasted-help"
          ></textarea>
          <p class="help" id="pasted-help">${paste.help}</p>
        </div>
        <button class="button quiet">${paste.open}</button>
      </form>
      <div role="status">${pasteMessages.map((text) => html`<p>${text}</p>`)}</div>
    </details>
  `;
};
