import {html, nothing, type TemplateResult} from 'lit';
import type {FacetView} from '../../core/query/facets.js';
import type {FacetName} from '../../core/query/query.js';
import type {ControlsModule, FacetProps} from '../controllers/controls-module.js';
import {facetName} from './facet-name.js';
import type {TextContext} from './text-template.js';

export interface FacetButtonProps extends FacetProps {
  /** The facets with chosen values. Values of other facets are counted only when their panel is opened. */
  readonly active: readonly FacetView[];
  /** What the panels hold; undefined before it is loaded. */
  readonly controls: ControlsModule | undefined;
  /** What is said instead. */
  readonly pendingText: string;
}

/** How many values of a facet are chosen. */
export const chosenIn = (facet: FacetName, {active}: Pick<FacetButtonProps, 'active'>): number =>
  active.find(({name}) => name === facet)?.values.length ?? 0;

/** A filter: a button, followed by the panel with its values, which is rendered only while it is open. */
export const facetTemplate = (
  facet: FacetView,
  props: FacetButtonProps,
  context: TextContext,
): TemplateResult => {
  const {name} = facet;
  const {panels, controls, pendingText} = props;
  const {locale} = context;
  const label = facetName(name, locale);
  const isOpen = panels.isOpen(name);
  const chosen = chosenIn(name, props);
  const panel = `panel-${name}`;
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
      aria-label=${controls?.chosenName(label, chosen, locale) ?? nothing}
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen ? panel : nothing}
      @click=${() => panels.toggle(name)}
    >
      <span>${label}</span>${' '}${controls?.badgeTemplate(chosen, locale)}
    </button>
    ${
      isOpen
        ? html`<div class="panel" part="panel" id=${panel} role="group" aria-label=${label}>
            ${controls?.panelTemplate(facet, props, context) ?? html`<p class="note">${pendingText}</p>`}
          </div>`
        : nothing
    }
  </div>`;
};
