import {html, nothing, type TemplateResult} from 'lit';
import {colourSchemes, grounds, widths, type Choices} from './choices.js';
import type {BuilderI18n} from './labels.js';
import type {BuilderActions, BuilderState} from './builder-state.js';

export interface PreviewPage {
  /** HTML of the page in the frame. */
  readonly srcdoc: string;
  /**
   * Whether the script is the site's own. Another script runs in a sandbox without an origin, where it cannot reach
   * other data.
   */
  readonly isOwn: boolean;
}

/** The preview of the widget, and what axe reports about it. */
export const previewTemplate = (
  state: BuilderState,
  page: PreviewPage | undefined,
  i18n: BuilderI18n,
  {setChoices}: BuilderActions,
): TemplateResult => {
  const {choices, preview} = state;
  const texts = i18n.texts.preview;
  const radios = <Name extends 'width' | 'scheme' | 'ground'>(
    name: Name,
    label: string,
    values: readonly Choices[Name][],
    names: Readonly<Record<string, string>>,
  ) => html`
    <fieldset class="switches">
      <legend>${label}</legend>
      ${values.map(
        (value) => html`
          <label class="box">
            <input
              type="radio"
              name=${name}
              value=${value}
              .checked=${choices[name] === value}
              @change=${() => setChoices({...choices, [name]: value})}
            />
            <span>${names[value]}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
  return html`
    <div class="preview">
      <h2>${texts.title}</h2>
      <div class="views">
        ${radios('width', texts.width, widths, texts.widths)}
        ${radios('scheme', texts.scheme, colourSchemes, texts.schemes)}
        ${radios('ground', texts.ground, grounds, texts.grounds)}
      </div>
      ${
        page
          ? html`<a class="skip-preview" href="#after-preview">${texts.skip}</a>
              <div class="screen ${choices.width}">
                <iframe
                  title=${texts.title}
                  sandbox=${page.isOwn ? nothing : 'allow-scripts allow-popups'}
                  .srcdoc=${page.srcdoc}
                ></iframe>
              </div>`
          : html`<p>${texts.noFeed}</p>`
      }
      ${page && preview.state === 'no-script' ? html`<p class="trouble">${texts.noScript}</p>` : nothing}
      ${page ? html`<p class="help">${texts.note}</p>` : nothing}
      <h3 id="after-preview" tabindex="-1">${texts.accessibility}</h3>
      <div role="status" class="findings">${page ? findingsTemplate(state, i18n) : nothing}</div>
    </div>
  `;
};

const findingsTemplate = (
  {preview: {findings, passed}}: BuilderState,
  {texts: {preview}}: BuilderI18n,
): TemplateResult => {
  if (!findings) return html`<p>${preview.checking}</p>`;
  if (findings.length === 0) return html`<p class="good">${preview.passed(passed)}</p>`;
  return html`
    <p class="bad">${preview.findings(findings.length)}</p>
    <ul lang="en">
      ${findings.map(
        ({rule, help, impact, html: markup}) =>
          html`<li>${help} (${rule}, ${impact})<br /><code>${markup}</code></li>`,
      )}
    </ul>
    <p>${preview.findingsHelp}</p>
  `;
};
