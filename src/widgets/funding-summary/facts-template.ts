import {html, nothing, type TemplateResult} from 'lit';
import type {Fact} from '../../core/model/feed.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {Locale} from '../../core/i18n/locale.js';
import {headingTemplate} from '../templates/heading-template.js';
import {linkTemplate} from '../templates/link-template.js';
import {notedText, textValue, type TextContext} from '../templates/text-template.js';
import {fundingLocale} from '../../core/i18n/messages/funding-messages.js';

/** Figures and distinctions around the programme, each with its source. */
export const factsTemplate = (
  snapshot: FeedSnapshot,
  locale: Locale,
  headingLevel: number,
): TemplateResult | typeof nothing => {
  const {feed} = snapshot;
  // A figure without its source, or without a value, is none.
  const facts = feed.facts.filter(
    ({source, value, text}) => source !== undefined && (value ?? text) !== undefined,
  );
  if (facts.length === 0) return nothing;
  const reading = {feed, locale};
  const {messages} = fundingLocale(locale);
  return html`
    <div class="around" part="facts">
      ${headingTemplate(headingLevel, messages.factsTitle, 'facts-heading')}
      <dl>
        ${facts.map((fact) => {
          const link = linkTemplate(
            fact.source ?? '',
            {shown: messages.source, plain: messages.source},
            {snapshot, locale, record: fact},
          );
          return html`
            <div class="fact">
              <dt>${notedText(fact.label, reading)}${periodTemplate(fact, reading)}</dt>
              <dd>
                <span class="figure">${valueTemplate(fact, reading)}</span>${factShareTemplate(fact, reading)}
                ${link}
              </dd>
            </div>
          `;
        })}
      </dl>
    </div>
  `;
};

/** The period, unless the label names it already. */
const periodTemplate = ({label, period}: Fact, reading: TextContext) =>
  period === undefined || textValue(label, reading).replace(/–/g, '-').includes(period)
    ? nothing
    : ` ${period}`;

const valueTemplate = ({value, text, currency}: Fact, reading: TextContext) => {
  const {formats} = reading.locale;
  if (text !== undefined) return notedText(text, reading);
  if (value === undefined) return nothing;
  return currency === undefined ? formats.number(value) : formats.money(Math.round(value * 100), currency);
};

const factShareTemplate = ({share, of}: Fact, reading: TextContext) =>
  share === undefined
    ? nothing
    : html`${' '}(${reading.locale.formats.percent(share)}${of === undefined ? nothing : html`, ${notedText(of, reading)}`})`;
