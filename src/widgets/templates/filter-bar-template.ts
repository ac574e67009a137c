import {html, nothing, type TemplateResult} from 'lit';
import type {FacetView} from '../../core/query/facets.js';
import {searchLimit, type Query} from '../../core/query/query.js';
import {chosenIn, facetTemplate, type FacetButtonProps} from './facet-template.js';
import type {TextContext} from './text-template.js';

export interface FilterBarProps extends FacetButtonProps {
  readonly query: Query;
  readonly facets: readonly FacetView[];
  readonly hasSearch: boolean;
  readonly prepareSearch: (isUrgent: boolean) => void;
  /** What tells the list apart from others of a page. */
  readonly title: string;
  /** How many items match. */
  readonly itemCount: number;
}

/**
 * Search and filters. The panel of an open filter follows its button in the tree, and is shown below the whole bar
 * if the bar fits on one line. In narrower widgets the same tree is an accordion.
 */
export const filterBarTemplate = (
  props: FilterBarProps,
  context: TextContext,
): TemplateResult | typeof nothing => {
  const {facets, hasSearch, panels, controls} = props;
  if (facets.length === 0 && !hasSearch) return nothing;
  const {messages} = context.locale;
  const chosen = facets.reduce((sum, {name}) => sum + chosenIn(name, props), 0);
  return html`
    <div class=${panels.isUnfolded ? 'find unfolded' : 'find'} part="filter-bar">
      ${hasSearch ? searchTemplate(props, messages.search) : nothing}
      <button class="skip" part="skip" type="button" @click=${panels.focusResults}>
        ${messages.skipToResults}
      </button>
      ${
        facets.length === 0
          ? nothing
          : html`<button
                class=${chosen > 0 ? 'pick chevron fold on' : 'pick chevron fold'}
                part="button"
                type="button"
                aria-label=${controls?.chosenName(messages.filters, chosen, context.locale) ?? nothing}
                aria-expanded=${panels.isUnfolded ? 'true' : 'false'}
                @click=${panels.unfold}
              >
                <span>${messages.filters}</span>${' '}${controls?.badgeTemplate(chosen, context.locale)}
              </button>
              ${facets.map((facet) => facetTemplate(facet, props, context))}
              ${panels.isUnfolded ? controls?.doneTemplate({...props, hasChosen: chosen > 0}, context.locale) : nothing}`
      }
    </div>
  `;
};

const searchTemplate = (
  {query, dispatch, prepareSearch, panels, title}: FilterBarProps,
  label: string,
): TemplateResult => {
  const type = ({currentTarget}: Event) =>
    dispatch({type: 'search', search: (currentTarget as HTMLInputElement).value});
  const goToResults = (event: Event) => {
    event.preventDefault();
    panels.focusResults();
  };
  // The browser submits a form at Enter. A key listener would not be called, because keys are hidden from the page.
  return html`<form @submit=${goToResults}>
    <label class="search">
      <span>${label}</span>
      <input
        type="search"
        aria-label=${`${label}: ${title}`}
        part="search"
        enterkeyhint="search"
        maxlength=${searchLimit}
        .value=${query.search}
        @focus=${() => prepareSearch(true)}
        @input=${type}
      />
    </label>
  </form>`;
};
