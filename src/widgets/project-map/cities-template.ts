import {html, nothing, type TemplateResult} from 'lit';
import {headingTemplate} from '../templates/heading-template.js';
import {textTemplate, textValue, type TextContext} from '../templates/text-template.js';
import {checkBoxId} from './map-template.js';
import type {CityCount, ProjectMapView} from './view.js';
import {mapLocale} from '../../core/i18n/messages/map-messages.js';

/** What a reader can do with a city: filter the linked widgets by it. */
export type ChooseCity = (id: string) => void;

/** The figures of the map as a list with a check box for each city, which is shown with or without a map. */
export const citiesTemplate = (
  view: ProjectMapView,
  headingLevel: number,
  context: TextContext,
  choose?: ChooseCity,
): TemplateResult => {
  const most = Math.max(1, ...view.cities.map((one) => one.most));
  return html`<div class="places">
    ${headingTemplate(headingLevel, mapLocale(context.locale).messages.projectsByCity, 'list-heading')}
    <ul role="list" part="cities" aria-label=${mapLocale(context.locale).messages.projectsByCity}>
      ${view.cities.map((one) => html`<li>${rowTemplate(one, one.count / most, context, choose)}</li>`)}
    </ul>
    ${countsNoteTemplate(view, context)}
  </div>`;
};

const rowTemplate = (
  one: CityCount,
  share: number,
  context: TextContext,
  choose: ChooseCity | undefined,
): TemplateResult => {
  const {city, count, isChosen, canChoose} = one;
  const {messages, formats} = context.locale;
  const number = formats.number(count);
  const isBox = Boolean(choose) && canChoose;
  const hidden = isBox ? 'true' : nothing;
  const content = html`<span aria-hidden=${hidden}>${textTemplate(city.name, context)}</span>
    <i part="bar" .style=${`--share:${share}`}></i>
    <b aria-hidden=${hidden}>${number}</b>`;
  if (!isBox) return html`<div class="city" part="city">${content}</div>`;
  const change = ({currentTarget}: Event) => {
    // Not every browser focuses a check box that is pressed.
    (currentTarget as HTMLElement).focus({preventScroll: true});
    choose?.(city.id);
  };
  // The accessible name of the box is complete, because it has two labels: this row and the circle.
  return html`<label class="city" part="city">
    <input
      type="checkbox"
      id=${checkBoxId(one)}
      aria-label=${`${textValue(city.name, context)}, ${messages.projects(count, number)}`}
      .checked=${isChosen}
      @change=${change}
    />
    ${content}
  </label>`;
};

/** What a reader has to know to read the numbers correctly. */
export const countsNoteTemplate = (
  {total, withoutCity, areShared}: ProjectMapView,
  {locale}: TextContext,
): TemplateResult | typeof nothing => {
  const {messages, formats} = mapLocale(locale);
  const sentences = [
    areShared && messages.sharedByCities(formats.number(total)),
    withoutCity > 0 && messages.withoutCity(withoutCity, formats.number(withoutCity)),
  ].filter(Boolean);
  return sentences.length > 0 ? html`<p part="counts-note">${sentences.join(' ')}</p>` : nothing;
};
