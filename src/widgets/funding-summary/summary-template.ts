import {html, nothing, type TemplateResult} from 'lit';
import type {Text} from '../../core/model/feed.js';
import type {Measure} from '../../core/model/amounts.js';
import type {FundingSummary} from '../../core/funding/summarise.js';
import type {Sum} from '../../core/funding/sums.js';
import {moneyText} from '../../core/i18n/phrases.js';
import {textValue, type TextContext} from '../templates/text-template.js';
import {fundingLocale} from '../../core/i18n/messages/funding-messages.js';

/** A sum is written short only from a million on, and only where it also stands written out. */
const million = 100_000_000;

/** What the figures are and what they cover, in sentences; what cannot be known is said, never drawn. */
export const summaryTemplate = (
  summary: FundingSummary,
  measure: Measure,
  city: Text | undefined,
  reading: TextContext,
): TemplateResult => {
  const {messages, formats} = fundingLocale(reading.locale);
  const {headline, others, joint, bars, projects, overlaps} = summary;
  const cityName = city === undefined ? '' : textValue(city, reading);
  const label = (sum: Sum) => messages.amountLabel(messages.measure[measure], messages.stage[sum.stage]);
  const said = (sum: Sum) =>
    messages.summaryHeadline(
      cityName ? messages.shareOf(cityName, label(sum)) : label(sum),
      moneyText(sum, reading.locale),
      formats.number(sum.stated),
      formats.number(sum.of),
    );
  const isLarge = headline && bars === 'amounts' && headline.cents >= million;
  const compact = isLarge ? formats.compact(headline.cents, headline.currency) : '';
  const isMoney = measure !== 'projects';
  const noSum = cityName ? messages.shareUnknown(cityName) : messages.noSum(messages.measure[measure]);
  /** What stands where there is no sum: that it is not known, or the number that was asked for. */
  const unsaid = isMoney ? noSum : messages.projects(projects, formats.number(projects));
  return html`
    <div class="summary" part="summary">
      ${
        isLarge
          ? html`<p class="total" part="total" aria-hidden="true">
              ${headline.approximate ? messages.about(compact) : compact}
            </p>`
          : nothing
      }
      <p part="headline">${headline ? said(headline) : unsaid}</p>
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
              <ul part="others">
                ${others.map((sum) => html`<li>${said(sum)}</li>`)}
              </ul>`
          : nothing
      }
      ${isMoney && bars === 'projects' ? html`<p>${messages.tooFewStated}</p>` : nothing}
      ${overlaps ? html`<p>${messages.overlapping}</p>` : nothing}
    </div>
  `;
};
