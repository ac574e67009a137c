import {html, nothing, type TemplateResult} from 'lit';
import {headingTemplate} from '../templates/heading-template.js';
import {textTemplate, textValue, type TextContext} from '../templates/text-template.js';
import {checkBoxId} from './map-template.js';
import type {CityCount, ProjectMapView} from './view.js';

/** What a reader does with a city: filters the linked widgets by it. */
export type ChooseCity = (id: string) => void;

/** The figures of the map as a list, and in it a check box for each city: for everyone, with a map or without. */
export const citiesTemplate = (
  {cities}: Pick<ProjectMapView, 'cities'>,
  headingLevel: number,
  context: TextContext,
  choose?: ChooseCity,
): TemplateResult => {
  const most = Math.max(1, ...cities.map((one) => one.most));
  return html`
    <div id="cities-heading">
      ${headingTemplate(headingLevel, context.locale.messages.projectsByCity, 'list-heading')}
    </div>
    <ul role="list" part="cities" aria-labelledby="cities-heading">
      ${cities.map(
        (one, index) =>
          html`<li>${rowTemplate(one, checkBoxId(index), one.count / most, context, choose)}</li>`,
      )}
    </ul>
  `;
};

const rowTemplate = (
  {city, count, isChosen, canChoose}: CityCount,
  id: string,
  share: number,
  context: TextContext,
  choose: ChooseCity | undefined,
): TemplateResult => {
  const {messages, formats} = context.locale;
  const number = formats.number(count);
  const bar = html`<i part="bar" aria-hidden="true" .style=${`--share:${share}`}></i>`;
  if (!choose || !canChoose) {
    return html`<div class="city" part="city">
      <span>${textTemplate(city.name, context)}</span>${bar}<b>${number}</b>
    </div>`;
  }
  // The name of the box says it all, because it has two labels: this row and the circle.
  return html`<label class="city" part="city">
    <input
      type="checkbox"
      id=${id}
      aria-label=${`${textValue(city.name, context)}, ${messages.projects(count, number)}`}
      .checked=${isChosen}
      @change=${({currentTarget}: Event) => {
        // Not every browser focuses a check box that is pressed.
        (currentTarget as HTMLElement).focus({preventScroll: true});
        choose(city.id);
      }}
    />
    <span aria-hidden="true">${textTemplate(city.name, context)}</span>${bar}<b aria-hidden="true"
      >${number}</b
    >
  </label>`;
};

/** What a reader has to know to read the numbers correctly. */
export const countsNoteTemplate = (
  {total, withoutCity, areShared}: ProjectMapView,
  {locale: {messages, formats}}: TextContext,
): TemplateResult | typeof nothing => {
  const sentences = [
    ...(areShared ? [messages.sharedByCities(formats.number(total))] : []),
    ...(withoutCity > 0 ? [messages.withoutCity(withoutCity, formats.number(withoutCity))] : []),
  ];
  return sentences.length > 0 ? html`<p part="counts-note">${sentences.join(' ')}</p>` : nothing;
};
