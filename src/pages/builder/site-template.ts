import {html, nothing, type TemplateResult} from 'lit';
import {siteNames, siteOf, type SiteName} from '../../snippets/sites.js';
import type {WayIn} from '../../snippets/snippet.js';
import type {Actions} from './actions.js';
import {wayOf} from './choices.js';
import type {Words} from './names.js';
import type {PageState} from './page-state.js';

/** Which site it is, which decides how the widget gets in. */
export const siteTemplate = ({choices}: PageState, {texts}: Words, {choose}: Actions): TemplateResult => {
  const {site} = texts;
  const option = (name: SiteName) =>
    html`<option value=${name} ?selected=${choices.site === name}>${site.names[name]}</option>`;
  const cities = siteNames.filter((name) => siteOf(name).city);
  const systems = siteNames.filter((name) => !siteOf(name).city && siteOf(name).page);
  const others = siteNames.filter((name) => !siteOf(name).page);
  const {ways, tested = {}, page} = siteOf(choices.site);
  const way = wayOf(choices);
  const row = tested[way];
  return html`
    <section class="in" aria-labelledby="site-title">
      <h2 id="site-title">${site.title}</h2>
      <div class="field">
        <label for="site">${site.label}</label>
        <select
          id="site"
          aria-describedby="site-note"
          @change=${({target}: Event) =>
            // Another site has a best way of its own.
            choose({...choices, site: (target as HTMLSelectElement).value as SiteName, way: ''})}
        >
          ${others.map(option)}
          <optgroup label=${site.cities}>${cities.map(option)}</optgroup>
          <optgroup label=${site.systems}>${systems.map(option)}</optgroup>
        </select>
      </div>
      <p id="site-note">${site.notes[choices.site]}</p>
      ${
        ways.length > 1
          ? html`<fieldset>
              <legend>${site.way}</legend>
              ${ways.map(
                (one: WayIn, index) => html`
                  <label class="box">
                    <input
                      type="radio"
                      name="way"
                      value=${one}
                      .checked=${one === way}
                      @change=${() => choose({...choices, way: index === 0 ? '' : one})}
                    />
                    <span>${site.ways[one]}${index === 0 ? html` <em>(${site.best})</em>` : nothing}</span>
                  </label>
                `,
              )}
            </fieldset>`
          : html`<p><strong>${site.ways[way]}</strong></p>`
      }
      <p>${site.wayNotes[way]}</p>
      <p class="help">
        ${row === undefined ? site.untested : site.tested(row)}
        ${
          page === undefined
            ? nothing
            : html`<a href=${`docs/hosts/${page}.html`} hreflang="en">${site.kit}</a>`
        }
      </p>
    </section>
  `;
};
