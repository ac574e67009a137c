import {html, nothing, type TemplateResult} from 'lit';
import type {Status} from '../../core/model/feed.js';
import {languageName} from '../../core/i18n/formats.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {CoreMessages} from '../../core/i18n/messages/messages.js';
import type {FacetValue, FacetView} from '../../core/query/facets.js';
import {searchLimit, type FacetName, type Query, type QueryAction} from '../../core/query/query.js';
import {buttonTemplate} from './status-templates.js';
import {textTemplate, type TextContext} from './text-template.js';

/** A facet with more values shows the most frequent ones first, and the rest on request. */
const maxFacetValues = 12;
const collapsedFacetValues = 8;

export interface FilterBarProps {
  readonly query: Query;
  readonly facets: readonly FacetView[];
  readonly active: readonly FacetView[];
  readonly ignored: readonly FacetName[];
  readonly hasSearch: boolean;
  /** Whether the filters are unfolded, where the widget is narrow. */
  readonly isUnfolded: boolean;
  /** The facets of which all values are shown. */
  readonly expandedFacets: ReadonlySet<FacetName>;
  readonly dispatch: (action: QueryAction) => unknown;
  readonly unfold: () => void;
  readonly expandFacet: (facet: FacetName) => void;
  readonly prepareSearch: (isUrgent: boolean) => void;
  /** "5 projects". */
  readonly countText: (count: number) => string;
}

/** What a reader finds records with: search, filters, and what of them is active. */
export const filterBarTemplate = (props: FilterBarProps, context: TextContext): TemplateResult => {
  const {messages} = context.locale;
  const {facets, active, ignored, isUnfolded, unfold} = props;
  return html`
    <div class="filter-bar" part="filter-bar">
      ${props.hasSearch ? searchTemplate(props, messages) : nothing}
      ${
        facets.length > 0
          ? html`<button
              class="fold"
              part="button"
              type="button"
              aria-expanded=${isUnfolded ? 'true' : 'false'}
              aria-controls="filters"
              @click=${unfold}
            >
              ${messages.filters(active.reduce((sum, {values}) => sum + values.length, 0))}
            </button>`
          : nothing
      }
    </div>
    ${
      facets.length > 0
        ? html`<div class=${isUnfolded ? 'filters unfolded' : 'filters'} part="filters" id="filters">
            ${facets.map((facet) => facetTemplate(facet, props, context))}
          </div>`
        : nothing
    }
    ${chipsTemplate(props, context)} ${ignoredTemplate(ignored, context.locale)}
  `;
};

/** The filters of linked widgets that do nothing here. */
export const ignoredTemplate = (
  ignored: readonly FacetName[],
  {messages, formats}: Locale,
): TemplateResult | typeof nothing => {
  const names = ignored.map((name) => facetName(name, messages));
  return names.length > 0 ? html`<p class="note">${messages.notFiltered(formats.list(names))}</p>` : nothing;
};

/** Filters that are active, each a button that takes it back. */
export const chipsTemplate = (
  {query, active, dispatch}: Pick<FilterBarProps, 'query' | 'active' | 'dispatch'>,
  context: TextContext,
): TemplateResult | typeof nothing => {
  const {messages} = context.locale;
  if (active.length === 0 && !query.search) return nothing;
  const chips = active.flatMap(({name: facet, values}) =>
    values.map(
      (value) =>
        html`<li>
          <button
            part="chip"
            type="button"
            @click=${() => dispatch({type: 'toggle', facet, value: value.id})}
          >
            <span class="hidden">${messages.removeFilter}</span> ${valueName(facet, value, context)}
          </button>
        </li>`,
    ),
  );
  // A list of values, each of which may be a template.
  const joined = (values: readonly unknown[]) =>
    values.map((value, index) => html`${index > 0 ? ', ' : nothing}${value}`);
  const onPaper = [
    ...(query.search ? [html`${messages.search}: ${query.search}`] : []),
    ...active.map(
      ({name, values}) =>
        html`${facetName(name, messages)}: ${joined(values.map((value) => valueName(name, value, context)))}`,
    ),
  ];
  return html`<div class="paper">${onPaper.map((line) => html`<p>${line}</p>`)}</div>
    <div class="chips" part="chips">
      ${
        chips.length > 0
          ? html`<ul role="list">
              ${chips}
            </ul>`
          : nothing
      }
      ${buttonTemplate(messages.resetFilters, () => dispatch({type: 'reset'}))}
    </div>`;
};

const searchTemplate = (
  {query, dispatch, prepareSearch}: FilterBarProps,
  {search}: CoreMessages,
): TemplateResult => {
  const type = ({currentTarget}: Event) =>
    dispatch({type: 'search', search: (currentTarget as HTMLInputElement).value});
  return html`<label>
    ${search}
    <input
      type="search"
      part="search"
      maxlength=${searchLimit}
      .value=${query.search}
      @focus=${() => prepareSearch(true)}
      @input=${type}
    />
  </label>`;
};

const facetTemplate = (
  {name, values}: FacetView,
  props: FilterBarProps,
  context: TextContext,
): TemplateResult => {
  const {messages, formats} = context.locale;
  // Nothing can be found where nothing is left; what is chosen can still be taken back.
  const useful = values.filter(({count, isChosen}) => count > 0 || isChosen);
  const isLong = useful.length > maxFacetValues && !props.expandedFacets.has(name);
  const shown = isLong
    ? useful.filter(({isChosen}, index) => isChosen || index < collapsedFacetValues)
    : useful;
  return html`<fieldset part="facet">
    <legend>${facetName(name, messages)}</legend>
    ${shown.map(
      (value) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${value.isChosen}
            @change=${() => props.dispatch({type: 'toggle', facet: name, value: value.id})}
          />
          <span
            >${valueName(name, value, context)}<span class="hidden"
              >, ${props.countText(value.count)}</span
            ></span
          >
          <span class="figure" aria-hidden="true">${formats.number(value.count)}</span>
        </label>`,
    )}
    ${
      isLong
        ? html`<button class="plain" type="button" @click=${() => props.expandFacet(name)}>
            ${messages.showAll(formats.number(useful.length))}
            <span class="hidden">${facetName(name, messages)}</span>
          </button>`
        : nothing
    }
  </fieldset>`;
};

const facetName = (name: FacetName, {byFacet, columns}: CoreMessages): string =>
  // A sum by year goes by the year of the start, a filter by any year.
  name === 'year' || !(name in byFacet)
    ? columns[name as keyof typeof columns]
    : byFacet[name as keyof typeof byFacet];

const valueName = (facet: FacetName, {id, name}: FacetValue, context: TextContext): unknown => {
  const {messages, code} = context.locale;
  if (facet === 'status') return messages.statusGroup[id as Status];
  if (facet === 'language') return languageName(id, code);
  return textTemplate(name ?? id, {...context, searchWords: []});
};
