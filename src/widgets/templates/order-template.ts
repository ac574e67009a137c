import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import {controlsLocale} from '../../core/i18n/messages/controls-messages.js';
import {writeSort, type Sort} from '../../core/query/sort.js';

export interface OrderProps {
  readonly locale: Locale;
  readonly choices: readonly Sort[];
  readonly current: Sort;
  readonly nameOf: (sort: Sort) => string;
  readonly choose: (sort: Sort) => void;
  /** Shows it only if the widget is narrow. */
  readonly isNarrowOnly?: boolean;
}

/** A native select for the sort order; absent if there is nothing to sort. */
export const orderTemplate = (props: OrderProps): TemplateResult | typeof nothing => {
  const {locale, choices, current, nameOf, choose, isNarrowOnly = false} = props;
  if (choices.length < 2) return nothing;
  const change = ({currentTarget}: Event) => {
    const choice = choices[(currentTarget as HTMLSelectElement).selectedIndex];
    if (choice) choose(choice);
  };
  return html`
    <label class=${isNarrowOnly ? 'order table-order' : 'order'}>
      <span>${controlsLocale(locale).messages.sortBy}</span>
      <span class="chevron">
        <select part="sort" @change=${change}>
          ${choices.map(
            (choice) => html`
              <option value=${writeSort(choice)} ?selected=${writeSort(choice) === writeSort(current)}>
                ${nameOf(choice)}
              </option>
            `,
          )}
        </select>
      </span>
    </label>
  `;
};

/** The choices, including the current order. */
export const withCurrent = (choices: readonly Sort[], current: Sort): readonly Sort[] =>
  choices.some((choice) => writeSort(choice) === writeSort(current)) ? choices : [current, ...choices];
