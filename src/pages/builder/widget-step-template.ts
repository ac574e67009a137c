import {html, nothing, type TemplateResult} from 'lit';
import {widgetNames, type WidgetName} from '../../core/model/widget-names.js';
import {withOption, type Choices} from './choices.js';
import {sectionsOf} from './controls.js';
import type {BuilderI18n} from './labels.js';
import {optionTemplate} from './option-template.js';
import type {BuilderActions, BuilderState} from './builder-state.js';

const languages = ['fi', 'sv', 'en'] as const;

/** Step 2: asks for the widget and its options. */
export const widgetStepTemplate = (
  state: BuilderState,
  i18n: BuilderI18n,
  actions: BuilderActions,
): TemplateResult => {
  const {choices} = state;
  const {widgetStep} = i18n.texts;
  const {filters: shown, appearance, more} = sectionsOf(choices.widget);
  const control = (option: string) => optionTemplate(option, state, i18n, actions);
  const isMoreUsed = more.some((option) => choices.options.has(option));
  return html`
    <div class="choices">
      <h2 id="widget-step-title">${widgetStep.title}</h2>
      <fieldset>
        <legend>${widgetStep.widget}</legend>
        ${widgetNames.map((name) => widgetTemplate(name, choices, i18n, actions))}
      </fieldset>
      <div class="field">
        <label for="lang">${widgetStep.language}</label>
        <select
          id="lang"
          @change=${({target}: Event) =>
            actions.setChoices(withOption(choices, 'lang', (target as HTMLSelectElement).value))}
        >
          <option value="" ?selected=${!choices.options.has('lang')}>${widgetStep.ownLanguage}</option>
          ${languages.map(
            (code) =>
              html`<option value=${code} ?selected=${choices.options.get('lang') === code}>
                ${widgetStep.languages[code]}
              </option>`,
          )}
        </select>
      </div>
      <h3>${widgetStep.filters}</h3>
      <p class="help">${widgetStep.filtersHelp}</p>
      ${shown.map(control)}
      <h3>${widgetStep.appearance}</h3>
      ${appearance.map(control)}
      ${
        more.length > 0
          ? html`<details ?open=${isMoreUsed}>
              <summary>${widgetStep.more}</summary>
              ${more.map(control)}
            </details>`
          : nothing
      }
    </div>
  `;
};

const widgetTemplate = (
  name: WidgetName,
  choices: Choices,
  {texts}: BuilderI18n,
  {setChoices}: BuilderActions,
): TemplateResult => html`
  <label class="box">
    <input
      type="radio"
      name="widget"
      value=${name}
      .checked=${choices.widget === name}
      @change=${() => setChoices({...choices, widget: name})}
    />
    <span>${texts.widgetStep.widgets[name]}</span>
  </label>
`;
