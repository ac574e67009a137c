import {html, nothing, type TemplateResult} from 'lit';
import type {Fact} from '../../core/model/feed.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {isCompact} from '../../core/i18n/phrases.js';
import type {Locale} from '../../core/i18n/locale.js';
import {headingTemplate} from '../templates/heading-template.js';
import {hostLinkTemplate} from '../templates/link-template.js';
import {notedText, textValue, type TextContext} from '../templates/text-template.js';
import {figureTemplate} from './figure-template.js';
import {fundingLocale} from '../../core/i18n/messages/funding-messages.js';

/** Key figures and awards of the programme, each with its source. */
export const fundingFactsTemplate = (
  snapshot: FeedSnapshot,
  locale: Locale,
  headingLevel: number,
): TemplateResult | typeof nothing => {
  const {feed} = snapshot;
  // A figure without its source or its value is not shown.
  const facts = feed.facts.filter(
    ({source, value, text}) => source !== undefined && (value ?? text) !== undefined,
  );
  if (facts.length === 0) return nothing;
  const reading = {feed, locale};
  const {messages} = fundingLocale(locale);
  const figures = facts.filter((fact) => !isSentence(fact, reading));
  const sentences = facts.filter((fact) => isSentence(fact, reading));
  return html`
    <div part="facts">
      ${headingTemplate(headingLevel, messages.factsTitle, 'facts-heading')}
      ${
        figures.length > 0
          ? html`<dl class="facts-row">
              ${figures.map(
                (fact) => html`
                  <div>
                    <dt>${notedText(fact.label, reading)}${periodTemplate(fact, reading)}</dt>
                    <dd class="figure">${figureOf(valueTemplate(fact, reading))}</dd>
                    ${shareOfSumTemplate(fact, reading)}
                    <dd class="from">${sourceTemplate(fact, snapshot, locale)}</dd>
                  </div>
                `,
              )}
            </dl>`
          : nothing
      }
      ${
        sentences.length > 0
          ? html`<ul class="told" role="list">
              ${sentences.map(
                (fact) =>
                  html`<li>
                    ${notedText(fact.label, reading)}${periodTemplate(fact, reading)}:
                    ${valueTemplate(fact, reading)}
                    <span class="from">${sourceTemplate(fact, snapshot, locale)}</span>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>
  `;
};

/** A longer text is shown as a sentence, not as a figure. */
const maxFigureLength = 24;
const isSentence = ({text}: Fact, reading: TextContext): boolean =>
  text !== undefined && textValue(text, reading).length > maxFigureLength;

/** The host of the source, announced as such to screen readers. */
const sourceTemplate = (fact: Fact, snapshot: FeedSnapshot, locale: Locale) =>
  html`<span class="hidden">${fundingLocale(locale).messages.source}: </span>${hostLinkTemplate(
      fact.source ?? '',
      {
        snapshot,
        locale,
        record: fact,
      },
    )}`;

/** The period, unless the label already contains it. */
const periodTemplate = ({label, period}: Fact, reading: TextContext) =>
  period === undefined || textValue(label, reading).replace(/–/g, '-').includes(period)
    ? nothing
    : ` ${period}`;

const figureOf = (value: unknown) => (typeof value === 'string' ? figureTemplate(value, true) : value);

const valueTemplate = ({value, text, currency}: Fact, reading: TextContext) => {
  const {formats} = reading.locale;
  if (text !== undefined) return notedText(text, reading);
  if (value === undefined) return nothing;
  if (currency === undefined) return formats.number(value);
  const cents = Math.round(value * 100);
  return isCompact({cents}) ? formats.spelledOut(cents, currency) : formats.money(cents, currency);
};

const shareOfSumTemplate = ({share, of}: Fact, reading: TextContext) =>
  share === undefined
    ? nothing
    : html`<dd class="share">
        ${reading.locale.formats.percent(share)}${of === undefined ? nothing : html`, ${notedText(of, reading)}`}
      </dd>`;
