import {html, nothing, type TemplateResult} from 'lit';
import {widgetNames, type WidgetName} from '../../core/model/widget-names.js';
import {idKey} from '../../core/model/ids.js';
import {dayIn, defaultTimeZone} from '../../core/model/days.js';
import type {Actions} from './actions.js';
import {withOption, withWord, wordsOf, type Choices} from './choices.js';
import {controlOf, isNonsense, sectionsOf} from './controls.js';
import {facetChoices} from './facets.js';
import {facetName, valueName, type Words} from './names.js';
import {snapshotIn, type PageState} from './page-state.js';

const languages = ['fi', 'sv', 'en'] as const;

/** Which widget, of what, and how it looks. */
export const widgetStepTemplate = (state: PageState, words: Words, actions: Actions): TemplateResult => {
  const {choices} = state;
  const {what} = words.texts;
  const {what: shown, look, more} = sectionsOf[choices.widget];
  const control = (option: string) => controlTemplate(option, state, words, actions);
  const isUsed = more.some((option) => choices.options.has(option));
  return html`
    <div class="choices">
      <h2 id="what-title">${what.title}</h2>
      <fieldset>
        <legend>${what.widget}</legend>
        ${widgetNames.map((name) => widgetTemplate(name, choices, words, actions))}
      </fieldset>
      <div class="field">
        <label for="lang">${what.language}</label>
        <select
          id="lang"
          @change=${({target}: Event) =>
            actions.choose(withOption(choices, 'lang', (target as HTMLSelectElement).value))}
        >
          <option value="" ?selected=${!choices.options.has('lang')}>${what.ownLanguage}</option>
          ${languages.map(
            (code) =>
              html`<option value=${code} ?selected=${choices.options.get('lang') === code}>
                ${what.languages[code]}
              </option>`,
          )}
        </select>
      </div>
      <h3>${what.shown}</h3>
      <p class="help">${what.shownHelp}</p>
      ${shown.map(control)}
      <h3>${what.look}</h3>
      ${look.map(control)}
      ${
        more.length > 0
          ? html`<details ?open=${isUsed}>
              <summary>${what.more}</summary>
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
  {texts}: Words,
  {choose}: Actions,
): TemplateResult => html`
  <label class="box">
    <input
      type="radio"
      name="widget"
      value=${name}
      .checked=${choices.widget === name}
      @change=${() => choose({...choices, widget: name})}
    />
    <span>${texts.what.widgets[name]}</span>
  </label>
`;

/** The control of one option, with what is wrong with its value. */
const controlTemplate = (
  option: string,
  state: PageState,
  words: Words,
  actions: Actions,
): TemplateResult | typeof nothing => {
  const {choices} = state;
  const {texts} = words;
  const control = controlOf(choices.widget, option);
  const value = choices.options.get(option) ?? '';
  const id = `option-${option}`;
  const label = texts.options[option] ?? option;
  const set = ({target}: Event) =>
    actions.choose(withOption(choices, option, (target as HTMLInputElement | HTMLSelectElement).value));
  const isWrong = value !== '' && isNonsense(choices.widget, option, value);
  const trouble = isWrong ? texts.what.badValue(label, value) : '';
  const around = (content: TemplateResult) => html`
    <div class="field">
      <label for=${id}>${label}</label>
      ${content}
      <p class="trouble" id=${`${id}-trouble`}>${trouble}</p>
    </div>
  `;
  const input = (type: string, placeholder: string) =>
    around(
      html`<input
        id=${id}
        type=${type}
        placeholder=${placeholder || nothing}
        .value=${value}
        aria-describedby=${`${id}-trouble`}
        aria-invalid=${isWrong ? 'true' : nothing}
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
            actions.choose(withOption(choices, option, (target as HTMLInputElement).checked ? 'true' : ''))}
        />
        <span>${label}</span>
      </label>`;
    case 'choice': {
      const standard = control.values.includes(control.standard)
        ? texts.what.standard(valueName(choices.widget, option, control.standard, words))
        : option === 'brand'
          ? texts.what.standardBrand
          : texts.what.notChosen;
      return around(html`
        <select id=${id} aria-describedby=${`${id}-trouble`} @change=${set}>
          <option value="" ?selected=${value === ''}>${standard}</option>
          ${control.values
            .filter((one) => one !== control.standard)
            .map(
              (one) =>
                html`<option value=${one} ?selected=${one === value}>
                  ${valueName(choices.widget, option, one, words)}
                </option>`,
            )}
          ${
            isWrong || (value !== '' && value === control.standard)
              ? html`<option value=${value} selected>${value}</option>`
              : nothing
          }
        </select>
      `);
    }
    case 'words':
      return fieldset(
        label,
        control.values.map((one) => ({
          id: one,
          name: valueName(choices.widget, option, one, words),
          isChosen: wordsOf(choices, option).includes(one),
        })),
        (word, isIn) => actions.choose(withWord(choices, option, word, isIn)),
      );
    case 'facet':
      return facetTemplate(option, label, state, words, actions);
    case 'number':
      return input('number', String(control.standard));
    case 'day':
      return input('date', '');
    case 'text':
      return input('text', '');
  }
};

interface Box {
  readonly id: string;
  readonly name: string;
  readonly lang?: string;
  readonly count?: number | undefined;
  readonly remark?: string | undefined;
  readonly isChosen: boolean;
}

/** More than so many are too many to look through at once. */
const fewEnough = 12;

const fieldset = (
  label: string,
  boxes: readonly Box[],
  set: (id: string, isIn: boolean) => void,
): TemplateResult => html`
  <fieldset>
    <legend>${label}</legend>
    <div class=${boxes.length > fewEnough ? 'boxes many' : 'boxes'}>
      ${boxes.map(
        ({id, name, lang, count, remark, isChosen}) => html`
          <label class="box">
            <input
              type="checkbox"
              .checked=${isChosen}
              @change=${({target}: Event) => set(id, (target as HTMLInputElement).checked)}
            />
            <span
              ><bdi lang=${lang ?? nothing}>${name}</bdi>
              ${count === undefined ? nothing : html`<span class="count">(${count})</span>`}
              ${remark ? html`<span class="trouble">(${remark})</span>` : nothing}</span
            >
          </label>
        `,
      )}
    </div>
  </fieldset>
`;

/** A feed may hold thousands of projects; nobody looks for one of them among check boxes. */
const mostBoxes = 300;

const idsTemplate = (
  option: string,
  label: string,
  choices: Choices,
  choose: Actions['choose'],
): TemplateResult => html`
  <div class="field">
    <label for=${`option-${option}`}>${`${label} (id)`}</label>
    <input
      id=${`option-${option}`}
      type="text"
      spellcheck="false"
      .value=${choices.options.get(option) ?? ''}
      @change=${({target}: Event) => choose(withOption(choices, option, (target as HTMLInputElement).value))}
    />
  </div>
`;

const facetTemplate = (
  option: string,
  label: string,
  state: PageState,
  words: Words,
  {choose}: Actions,
): TemplateResult => {
  const {choices} = state;
  const {what} = words.texts;
  const snapshot = snapshotIn(state);
  const chosen = wordsOf(choices, option);
  if (!snapshot) {
    // Without a feed nobody knows what there is, but what was chosen can be undone.
    return chosen.length === 0
      ? html`${nothing}`
      : fieldset(
          label,
          chosen.map((id) => ({id, name: id, isChosen: true})),
          (id, isIn) => choose(withWord(choices, option, id, isIn)),
        );
  }
  const {feed} = snapshot;
  const day = dayIn(feed.timeZone ?? defaultTimeZone, new Date());
  const found = facetChoices(choices.widget, option, feed, day, chosen);
  if (found.length === 0) return html`${nothing}`;
  if (found.length > mostBoxes) return idsTemplate(option, label, choices, choose);
  const strangers = found.filter(({isUnknown}) => isUnknown).map(({id}) => id);
  return html`
    ${fieldset(
      label,
      found.map((one) => {
        const {value, lang} = facetName(option, one, feed, words);
        return {
          id: one.id,
          name: value,
          lang,
          count: one.count,
          remark: one.isUnknown ? what.notInFeed : undefined,
          isChosen: chosen.some((id) => idKey(id) === idKey(one.id)),
        };
      }),
      (id, isIn) => {
        // The same id may have been written with other letters.
        const written = chosen.find((other) => idKey(other) === idKey(id)) ?? id;
        choose(withWord(choices, option, written, isIn));
      },
    )}
    ${strangers.length > 0 ? html`<p class="trouble">${what.unknownIds(strangers.join(', '))}</p>` : nothing}
  `;
};
