import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import {controlsLocale} from '../../core/i18n/messages/controls-messages.js';
import type {FacetName} from '../../core/query/query.js';
import type {ChipsProps, ControlsContext} from '../controllers/controls-module.js';
import {facetName} from '../templates/facet-name.js';
import {buttonTemplate} from '../templates/status-templates.js';
import {valueName} from './value-names.js';

/** The active filters, each as a button that removes it; on paper as text. */
export const chipsTemplate = (
  props: ChipsProps,
  context: ControlsContext,
): TemplateResult | typeof nothing => {
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

const paperTemplate = ({query, active}: ChipsProps, context: ControlsContext): TemplateResult => {
  // A list of values, each of which may be a template.
  const joined = (values: readonly unknown[]) =>
    values.map((value, index) => html`${index > 0 ? ', ' : nothing}${value}`);
  const lines = [
    ...(query.search ? [html`${context.locale.messages.search}: ${query.search}`] : []),
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

/** Empty because of the reader's search and filters. The page's own text would be wrong here. */
export const noMatchesTemplate = (
  message: string,
  locale: Locale,
  reset: () => unknown,
): TemplateResult => html`
  <div class="state empty" part="empty">
    <p><strong>${message}</strong></p>
    ${' '}
    <p class="do">${buttonTemplate(controlsLocale(locale).messages.resetFilters, reset)}</p>
  </div>
`;
