import {html, nothing, type TemplateResult} from 'lit';
import {dayOfFeed} from '../../core/model/days.js';
import {idKey} from '../../core/model/ids.js';
import {shownSnapshot, type BuilderActions, type BuilderState} from './builder-state.js';
import {checkboxesTemplate} from './checkboxes-template.js';
import {tokensOf, withOption, withToken, type Choices} from './choices.js';
import {facetChoices} from './facet-choices.js';
import {facetValueLabel, type BuilderI18n} from './labels.js';

/** With more values than this, a text field for ids replaces the check boxes. */
const maxCheckboxes = 300;

const idsTemplate = (
  option: string,
  label: string,
  choices: Choices,
  choose: BuilderActions['setChoices'],
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

/** Check boxes for the values of an option in the feed. */
export const facetChoiceTemplate = (
  option: string,
  label: string,
  state: BuilderState,
  i18n: BuilderI18n,
  {setChoices}: BuilderActions,
): TemplateResult => {
  const {choices} = state;
  const {widgetStep} = i18n.texts;
  const snapshot = shownSnapshot(state);
  const chosen = tokensOf(choices, option);
  if (!snapshot) {
    // Without a feed only the chosen ids are known. They can be removed.
    return chosen.length === 0
      ? html`${nothing}`
      : checkboxesTemplate(
          label,
          chosen.map((id) => ({id, name: id, isChosen: true})),
          (id, isIncluded) => setChoices(withToken(choices, option, id, isIncluded)),
        );
  }
  const {feed} = snapshot;
  const day = dayOfFeed(feed, new Date());
  const isOfRecords = option === 'project' || option === 'without';
  const inFeed = facetChoices(choices.widget, option, feed, day, chosen);
  const nameOf = (one: (typeof inFeed)[number]) => facetValueLabel(option, one, feed, i18n).value;
  // Readers look for a project by its name; everything else has an order of its own.
  const values = isOfRecords
    ? [...inFeed].sort((a, b) => i18n.locale.order.compare(nameOf(a), nameOf(b)))
    : inFeed;
  if (values.length === 0) return html`${nothing}`;
  if (values.length > maxCheckboxes) return idsTemplate(option, label, choices, setChoices);
  const unknownIds = values.filter(({isUnknown}) => isUnknown).map(({id}) => id);
  return html`
    ${checkboxesTemplate(
      label,
      values.map((one) => {
        const {value, lang} = facetValueLabel(option, one, feed, i18n);
        return {
          id: one.id,
          name: value,
          lang,
          count: one.count,
          remark: one.isUnknown ? widgetStep.notInFeed : undefined,
          isChosen: chosen.some((id) => idKey(id) === idKey(one.id)),
        };
      }),
      (id, isIncluded) => {
        // The editor may have written the id in another case.
        const written = chosen.find((other) => idKey(other) === idKey(id)) ?? id;
        setChoices(withToken(choices, option, written, isIncluded));
      },
      isOfRecords ? widgetStep.find(label) : undefined,
    )}
    ${unknownIds.length > 0 ? html`<p class="trouble">${widgetStep.unknownIds(unknownIds.join(', '))}</p>` : nothing}
  `;
};
