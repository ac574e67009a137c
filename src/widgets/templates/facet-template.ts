import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import type {FacetValue, FacetView} from '../../core/query/facets.js';
import type {FacetName, QueryAction} from '../../core/query/query.js';
import type {FilterBarController} from '../controllers/filter-bar-controller.js';
import {badgeTemplate, chosenName} from './badge-template.js';
import {facetName, valueName, valueText} from './facet-names.js';
import {labelTemplate} from './label-template.js';
import type {TextContext} from './text-template.js';
import {controlsLocale} from '../../core/i18n/messages/controls-messages.js';

export interface FacetProps {
  /** The facets with chosen values. The values of others are counted when their panel is opened, not before. */
  readonly active: readonly FacetView[];
  readonly panels: FilterBarController;
  readonly dispatch: (action: QueryAction) => unknown;
  /** "5 projects". */
  readonly countText: (count: number) => string;
}

/** Lists of more values can be narrowed by typing. */
const minValuesToNarrow = 40;

/** How many values of a facet are chosen. */
export const chosenIn = (facet: FacetName, {active}: Pick<FacetProps, 'active'>): number =>
  active.find(({name}) => name === facet)?.values.length ?? 0;

/** A filter: a button, and after it the panel with its values, which is rendered only while it is open. */
export const facetTemplate = (facet: FacetView, props: FacetProps, context: TextContext): TemplateResult => {
  const {name} = facet;
  const {panels} = props;
  const isOpen = panels.isOpen(name);
  const chosen = chosenIn(name, props);
  const panel = `panel-${name}`;
  const label = facetName(name, context.locale);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    void panels.close();
  };
  return html`<div class="facet" part="facet" @keydown=${closeOnEscape}>
    <button
      class=${chosen > 0 ? 'pick chevron on' : 'pick chevron'}
      part="facet-button"
      type="button"
      data-facet=${name}
      aria-label=${chosenName(label, chosen, context.locale)}
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen ? panel : nothing}
      @click=${() => panels.toggle(facet)}
    >
      <span>${label}</span>${badgeTemplate(chosen, context.locale)}
    </button>
    ${isOpen ? panelTemplate(facet, panel, props, context) : nothing}
  </div>`;
};

const panelTemplate = (
  facet: FacetView,
  id: string,
  props: FacetProps,
  context: TextContext,
): TemplateResult => {
  const {messages, formats} = controlsLocale(context.locale);
  const {panels} = props;
  const label = facetName(facet.name, context.locale);
  const {all, shown} = panels.valuesOf(facet, (value) => valueText(facet.name, value, context));
  const isCut = shown.length < all.length && panels.narrowedBy === '';
  const shownIds = new Set(shown.map((value) => value.id));
  const firstNew = all.findIndex((value) => !shownIds.has(value.id));
  const narrow = ({currentTarget}: Event) => panels.narrow((currentTarget as HTMLInputElement).value);
  return html`<div class="panel" part="panel" id=${id} role="group" aria-label=${label}>
    ${
      all.length > minValuesToNarrow
        ? html`<label class="within"
            ><span>${messages.findValue(label)}</span>
            <input type="text" maxlength="100" .value=${panels.narrowedBy} @input=${narrow} />
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
        ? html`<button class="textlike" part="button" type="button" @click=${() => panels.expand(firstNew)}>
            ${labelTemplate(messages.showAll(formats.number(all.length)), label)}
          </button>`
        : nothing
    }
  </div>`;
};

const optionTemplate = (
  {name}: FacetView,
  value: FacetValue,
  {dispatch, countText}: FacetProps,
  context: TextContext,
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
