import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import type {FacetView} from '../../core/query/facets.js';
import type {FacetName, Query, QueryAction} from '../../core/query/query.js';
import {facetName, valueName} from './facet-names.js';
import type {TextContext} from './text-template.js';
import {controlsLocale} from '../../core/i18n/messages/controls-messages.js';

export interface ChipsProps {
  readonly query: Query;
  readonly active: readonly FacetView[];
  /** @param chip the index of the pressed chip, which is removed by the action */
  readonly dispatch: (action: QueryAction, chip?: number) => unknown;
}

/** The active filters, each as a button that removes it; on paper as text. */
export const chipsTemplate = (props: ChipsProps, context: TextContext): TemplateResult | typeof nothing => {
  const {query, active, dispatch} = props;
  const {messages} = controlsLocale(context.locale);
  const chosen = active.flatMap(({name, values}) => values.map((value) => ({name, value})));
  if (chosen.length === 0 && !query.search) return nothing;
  return html`${paperTemplate(props, context)}
    <ul class="chips" part="chips" role="list">
      ${chosen.map(
        ({name, value}, index) =>
          html`<li>
            <button
              class="chip"
              part="chip"
              type="button"
              @click=${() => dispatch({type: 'toggle', facet: name, value: value.id}, index)}
            >
              <span class="hidden">${messages.removeFilter}</span> ${valueName(name, value, context)}
            </button>
          </li>`,
      )}
      <li>
        <button class="textlike" part="button" type="button" @click=${() => dispatch({type: 'reset'})}>
          ${messages.resetFilters}
        </button>
      </li>
    </ul>`;
};

const paperTemplate = ({query, active}: ChipsProps, context: TextContext): TemplateResult => {
  const {messages} = controlsLocale(context.locale);
  // A list of values, each of which may be a template.
  const joined = (values: readonly unknown[]) =>
    values.map((value, index) => html`${index > 0 ? ', ' : nothing}${value}`);
  const lines = [
    ...(query.search ? [html`${messages.search}: ${query.search}`] : []),
    ...active.map(
      ({name, values}) =>
        html`${facetName(name, context.locale)}:
        ${joined(values.map((value) => valueName(name, value, context)))}`,
    ),
  ];
  return html`<div class="paper">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
};

/** The filters of linked widgets that have no effect here. */
export const ignoredTemplate = (
  ignored: readonly FacetName[],
  locale: Locale,
): TemplateResult | typeof nothing => {
  const {messages, formats} = controlsLocale(locale);
  const names = ignored.map((name) => facetName(name, locale));
  return names.length > 0 ? html`<p class="note">${messages.notFiltered(formats.list(names))}</p>` : nothing;
};
