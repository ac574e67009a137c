import {html, nothing, type TemplateResult} from 'lit';
import type {Text} from '../../core/model/feed.js';
import type {Measure} from '../../core/model/amounts.js';
import type {FundingSummary} from '../../core/funding/summarise.js';
import type {Sum} from '../../core/funding/sums.js';
import {compactMoneyText, moneyText} from '../../core/i18n/phrases.js';
import {textValue, type TextContext} from '../templates/text-template.js';
import {figureTemplate} from './figure-template.js';
import {fundingLocale} from '../../core/i18n/messages/funding-messages.js';
import {amountLocale} from '../../core/i18n/messages/amount-messages.js';

/** The figures and what they cover, in sentences. Unknown values are named, never drawn. */
export const summaryTemplate = (
  summary: FundingSummary,
  measure: Measure,
  city: Text | undefined,
  reading: TextContext,
): TemplateResult => {
  const {messages, formats} = amountLocale(fundingLocale(reading.locale));
  const {headline, others, joint, projects} = summary;
  const cityName = city === undefined ? '' : textValue(city, reading);
  const label = (sum: Sum) => messages.amountLabel(messages.measure[measure], messages.stage[sum.stage]);
  const said = (sum: Sum) =>
    messages.summaryHeadline(
      cityName ? messages.shareOf(cityName, label(sum)) : label(sum),
      moneyText(sum, reading.locale),
      formats.number(sum.stated),
      formats.number(sum.of),
    );
  const isMoney = measure !== 'projects';
  const noSum = cityName ? messages.shareUnknown(cityName) : messages.noSum(messages.measure[measure]);
  /** Text in place of a missing sum: that it is unknown, or the number of projects if that was requested. */
  const unsaid = isMoney ? noSum : messages.projects(projects, formats.number(projects));
  return html`
    <div class="summary" part="summary">
      <div class="headline">
        ${
          headline
            ? html`<p class="figure" part="total" aria-hidden="true">
                ${figureTemplate(compactMoneyText(headline, reading.locale))}
              </p>`
            : nothing
        }
        <p class="covers" part="headline">${headline ? said(headline) : unsaid}</p>
        ${headline && headline.stated < headline.of ? coverTemplate(headline, reading) : nothing}
      </div>
      ${
        joint
          ? html`<p part="joint">
              ${messages.jointProjects(cityName, formats.number(joint.projects))}
              ${joint.sums.map(
                (sum) =>
                  html`${' '}${messages.jointSum(
                    label(sum),
                    moneyText(sum, reading.locale),
                    formats.number(sum.stated),
                    formats.number(sum.of),
                  )}`,
              )}
              ${joint.sums.length > 0 ? nothing : messages.noSum(messages.measure[measure])}
            </p>`
          : nothing
      }
      ${
        others.length > 0
          ? html`<p>${messages.otherSums}:</p>
              <ul class="others" part="others">
                ${others.map((sum) => html`<li>${said(sum)}</li>`)}
              </ul>`
          : nothing
      }
    </div>
  `;
};

/** For how many of the projects the sum is known, as a bar. */
const coverTemplate = ({stated, of}: Sum, {locale}: TextContext): TemplateResult => {
  const {messages, formats} = fundingLocale(locale);
  return html`
    <div class="cover" aria-hidden="true">
      <span .style=${`--share:${(stated / of).toFixed(4)}`}></span><i></i>
    </div>
    <ul class="legend" role="list" aria-hidden="true">
      <li><span class="swatch"></span> ${messages.knownCount(formats.number(stated))}</li>
      <li><span class="swatch rest"></span> ${messages.unknownCount(formats.number(of - stated))}</li>
    </ul>
  `;
};

/** What a reader has to know to read the bars correctly. */
export const barsNote = (
  {bars, overlaps}: FundingSummary,
  measure: Measure,
  hasCity: boolean,
  {locale}: TextContext,
): TemplateResult | typeof nothing => {
  const {messages} = fundingLocale(locale);
  const notes = [
    ...(measure !== 'projects' && bars === 'projects'
      ? [hasCity ? messages.tooFewShares : messages.tooFewStated]
      : []),
    ...(overlaps ? [messages.overlapping] : []),
  ];
  return notes.length > 0 ? html`<p class="said" part="bars-note">${notes.join(' ')}</p>` : nothing;
};
