import {html, nothing, type TemplateResult} from 'lit';
import {siteNames, siteOf, type SiteName} from '../../snippets/sites.js';
import type {EmbedMethod} from '../../snippets/snippet.js';
import {methodOf} from './choices.js';
import type {BuilderI18n} from './labels.js';
import type {BuilderActions, BuilderState} from './builder-state.js';

/** The rows of the matrix have English names in every language. */
const testedTemplate = (sentence: string, row: string): TemplateResult => {
  const [before, after] = sentence.split(row);
  return html`${before}<span lang="en">${row}</span>${after}`;
};

/** Step 3: asks for the site, which decides how the widget is embedded. */
export const siteStepTemplate = (
  {choices}: BuilderState,
  {texts}: BuilderI18n,
  {setChoices}: BuilderActions,
): TemplateResult => {
  const {siteStep} = texts;
  const option = (name: SiteName) =>
    html`<option value=${name} ?selected=${choices.site === name}>${siteStep.names[name]}</option>`;
  const cities = siteNames.filter((name) => siteOf(name).city);
  const systems = siteNames.filter((name) => !siteOf(name).city && siteOf(name).page);
  const others = siteNames.filter((name) => !siteOf(name).page);
  const {methods, tested = {}, page} = siteOf(choices.site);
  const chosenMethod = methodOf(choices);
  const row = tested[chosenMethod];
  return html`
    <section class="in" aria-labelledby="site-step-title">
      <h2 id="site-step-title">${siteStep.title}</h2>
      <div class="field">
        <label for="site">${siteStep.label}</label>
        <select
          id="site"
          aria-describedby="site-note"
          @change=${({target}: Event) =>
            // The other site has its own best method.
            setChoices({...choices, site: (target as HTMLSelectElement).value as SiteName, method: ''})}
        >
          ${others.map(option)}
          <optgroup label=${siteStep.cities}>${cities.map(option)}</optgroup>
          <optgroup label=${siteStep.systems}>${systems.map(option)}</optgroup>
        </select>
      </div>
      <p id="site-note">${siteStep.notes[choices.site]}</p>
      ${
        methods.length > 1
          ? html`<fieldset>
              <legend>${siteStep.method}</legend>
              ${methods.map(
                (method: EmbedMethod, index) => html`
                  <label class="box">
                    <input
                      type="radio"
                      name="method"
                      value=${method}
                      .checked=${method === chosenMethod}
                      @change=${() => setChoices({...choices, method: index === 0 ? '' : method})}
                    />
                    <span
                      >${siteStep.methods[method]}${index === 0 ? html` <em>(${siteStep.best})</em>` : nothing}</span
                    >
                  </label>
                `,
              )}
            </fieldset>`
          : html`<p><strong>${siteStep.methods[chosenMethod]}</strong></p>`
      }
      <p>${siteStep.methodNotes[chosenMethod]}</p>
      <p class="help">
        ${row === undefined ? siteStep.untested : testedTemplate(siteStep.tested(row), row)}
        ${
          page === undefined
            ? nothing
            : html`<a href=${`docs/hosts/${page}.html`} hreflang="en">${siteStep.hostPage}</a>`
        }
      </p>
    </section>
  `;
};
