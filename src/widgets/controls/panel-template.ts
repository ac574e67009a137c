import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import type {FacetValue, FacetView} from '../../core/query/facets.js';
import type {ControlsContext, DoneProps, FacetProps} from '../controllers/controls-module.js';
import {controlsLocale} from '../../core/i18n/messages/controls-messages.js';
import {facetName} from '../templates/facet-name.js';
import {labelTemplate} from '../templates/label-template.js';
import {openPanelOf} from './open-panel.js';
import {valueName, valueText} from './value-names.js';

/** Longer lists of values have a text field that filters them. */
const minValuesToNarrow = 40;

/** The values of a filter that is open. */
export const panelTemplate = (
  facet: FacetView,
  props: FacetProps,
  context: ControlsContext,
): TemplateResult => {
  const {messages, formats} = controlsLocale(context.locale);
  const panel = openPanelOf(props.panels, facet);
  const label = facetName(facet.name, context.locale);
  const {all, shown} = panel.valuesOf(facet, (value) => valueText(facet.name, value, context));
  const isCut = shown.length < all.length && panel.narrowedBy === '';
  const shownIds = new Set(shown.map((value) => value.id));
  const firstNew = all.findIndex((value) => !shownIds.has(value.id));
  const narrow = ({currentTarget}: Event) => panel.narrow((currentTarget as HTMLInputElement).value);
  return html`${
      all.length > minValuesToNarrow
        ? html`<label class="within"
            ><span>${messages.findValue(label)}</span>
            <input type="text" maxlength="100" .value=${panel.narrowedBy} @input=${narrow} />
          </label>`
        : nothing
    }
    <ul role="list">
      ${repeat(
        shown,
        (value) => value.id,
        (value) => optionTemplate(facet, value, props, context),
      )}
    </ul>
    ${
      isCut
        ? html`<button class="textlike" part="button" type="button" @click=${() => panel.expand(firstNew)}>
            ${labelTemplate(messages.showAll(formats.number(all.length)), label)}
          </button>`
        : nothing
    }`;
};

const optionTemplate = (
  {name}: FacetView,
  value: FacetValue,
  {dispatch, countText}: FacetProps,
  context: ControlsContext,
): TemplateResult => {
  const toggle = () => dispatch({type: 'toggle', facet: name, value: value.id});
  return html`<li>
    <label class="option">
      <input
        type="checkbox"
        aria-label=${`${valueText(name, value, context)}, ${countText(value.count)}`}
        .checked=${live(value.isChosen)}
        @change=${toggle}
      />
      <span
        >${valueName(name, value, context)}
        <span class="number" aria-hidden="true">${context.locale.formats.number(value.count)}</span></span
      >
    </label>
  </li>`;
};

/** The end of the expanded filters on a narrow widget. */
export const doneTemplate = (
  {countText, itemCount, panels, dispatch, hasChosen}: DoneProps,
  locale: ControlsContext['locale'],
): TemplateResult => {
  const {messages} = controlsLocale(locale);
  // Collapses the filters, and moves the focus to the number of results.
  const finish = async () => {
    panels.isUnfolded = false;
    panels.openPanel = undefined;
    panels.host.requestUpdate();
    await panels.host.updateComplete;
    panels.focusResults();
  };
  return html`
    <div class="done">
      <button class="solid" part="button" type="button" @click=${finish}>
        ${messages.showResults(countText(itemCount))}
      </button>
      ${
        hasChosen
          ? html`<button
              class="textlike"
              part="button"
              type="button"
              @click=${() => dispatch({type: 'reset'})}
            >
              ${messages.resetFilters}
            </button>`
          : nothing
      }
    </div>
  `;
};
