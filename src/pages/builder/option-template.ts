import {html, nothing, type TemplateResult} from 'lit';
import type {BuilderActions, BuilderState} from './builder-state.js';
import {checkboxesTemplate} from './checkboxes-template.js';
import {tokensOf, withOption, withToken} from './choices.js';
import {controlOf, isInvalid} from './controls.js';
import {facetChoiceTemplate} from './facet-template.js';
import {valueLabel, type BuilderI18n} from './labels.js';

/** The control of one option, with a message if its value is invalid. */
export const optionTemplate = (
  option: string,
  state: BuilderState,
  i18n: BuilderI18n,
  actions: BuilderActions,
): TemplateResult | typeof nothing => {
  const {choices} = state;
  const {texts} = i18n;
  const control = controlOf(choices.widget, option);
  const value = choices.options.get(option) ?? '';
  const id = `option-${option}`;
  const label = texts.options[option] ?? option;
  const set = ({target}: Event) =>
    actions.setChoices(withOption(choices, option, (target as HTMLInputElement | HTMLSelectElement).value));
  const hasInvalidValue = value !== '' && isInvalid(choices.widget, option, value);
  const problem = hasInvalidValue ? texts.widgetStep.invalidValue(label, value) : '';
  const field = (content: TemplateResult) => html`
    <div class="field">
      <label for=${id}>${label}</label>
      ${content}
      <p class="trouble" id=${`${id}-problem`}>${problem}</p>
    </div>
  `;
  const input = (type: string, placeholder: string) =>
    field(
      html`<input
        id=${id}
        type=${type}
        placeholder=${placeholder || nothing}
        .value=${value}
        aria-describedby=${`${id}-problem`}
        aria-invalid=${hasInvalidValue ? 'true' : nothing}
        @change=${set}
      />`,
    );
  switch (control?.kind) {
    case undefined:
      return nothing;
    case 'switch':
      return html`<label class="box">
        <input
          type="checkbox"
          .checked=${value !== '' && value !== 'false'}
          @change=${({target}: Event) =>
            actions.setChoices(
              withOption(choices, option, (target as HTMLInputElement).checked ? 'true' : ''),
            )}
        />
        <span>${label}</span>
      </label>`;
    case 'choice': {
      const defaultLabel = control.values.includes(control.defaultValue)
        ? texts.widgetStep.defaultValue(valueLabel(choices.widget, option, control.defaultValue, i18n))
        : option === 'brand'
          ? texts.widgetStep.defaultBrand
          : texts.widgetStep.notChosen;
      return field(html`
        <select id=${id} aria-describedby=${`${id}-problem`} @change=${set}>
          <option value="" ?selected=${value === ''}>${defaultLabel}</option>
          ${control.values
            .filter((one) => one !== control.defaultValue)
            .map(
              (one) =>
                html`<option value=${one} ?selected=${one === value}>
                  ${valueLabel(choices.widget, option, one, i18n)}
                </option>`,
            )}
          ${
            hasInvalidValue || (value !== '' && value === control.defaultValue)
              ? html`<option value=${value} selected>${value}</option>`
              : nothing
          }
        </select>
      `);
    }
    case 'tokens':
      return checkboxesTemplate(
        label,
        control.values.map((one) => ({
          id: one,
          name: valueLabel(choices.widget, option, one, i18n),
          isChosen: tokensOf(choices, option).includes(one),
        })),
        (token, isIncluded) => actions.setChoices(withToken(choices, option, token, isIncluded)),
      );
    case 'facet':
      return facetChoiceTemplate(option, label, state, i18n, actions);
    case 'number':
      return input('number', control.defaultValue);
    case 'date':
      return input('date', '');
    case 'text':
      return input('text', '');
  }
};
