import {html, nothing, type TemplateResult} from 'lit';
import type {CoreMessages} from '../../core/i18n/messages/messages.js';
import type {ProjectSortField} from '../../core/query/project-kind.js';
import {writeSort, type Sort} from '../../core/query/sort.js';

/** The orders a reader may choose from: those that change something, and the one there is. */
export const sortChoices = (fields: readonly string[], current: Sort): readonly Sort[] => {
  const choices = fields.flatMap((field) => [
    {field, descending: false},
    {field, descending: true},
  ]);
  return choices.some((choice) => writeSort(choice) === writeSort(current)) ? choices : [current, ...choices];
};

export const sortName = ({field, descending}: Sort, messages: CoreMessages): string =>
  messages.sortName(
    messages.sortFields[field as ProjectSortField],
    descending ? messages.descending : messages.ascending,
  );

/** A native list to choose the order from; absent where there is nothing to put in order. */
export const sortTemplate = (
  choices: readonly Sort[],
  current: Sort,
  messages: CoreMessages,
  sortBy: (sort: Sort) => void,
): TemplateResult | typeof nothing => {
  if (choices.length < 2) return nothing;
  const choose = ({currentTarget}: Event) => {
    const choice = choices[(currentTarget as HTMLSelectElement).selectedIndex];
    if (choice) sortBy(choice);
  };
  return html`
    <label>
      ${messages.sortBy}
      <select part="sort" @change=${choose}>
        ${choices.map(
          (choice) => html`
            <option value=${writeSort(choice)} ?selected=${writeSort(choice) === writeSort(current)}>
              ${sortName(choice, messages)}
            </option>
          `,
        )}
      </select>
    </label>
  `;
};
