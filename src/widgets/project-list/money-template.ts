import {html, nothing, type TemplateResult} from 'lit';
import {actionsLocale} from '../../core/i18n/messages/actions-messages.js';
import {
  centsOf,
  currencyOf,
  fundingsOf,
  moneyMeasures,
  stageOf,
  type Amount,
  type MoneyMeasure,
} from '../../core/model/amounts.js';
import type {Project} from '../../core/model/feed.js';
import type {Amounts, Funding} from '../../core/model/funding-record.js';
import {moneyText} from '../../core/i18n/phrases.js';
import {headingTemplate} from '../templates/heading-template.js';
import {textValue} from '../templates/text-template.js';
import {headAmount, type HeadAmount} from './amounts-template.js';
import type {ProjectContext} from './project-context.js';
import {amountLocale} from '../../core/i18n/messages/amount-messages.js';

/** Amounts that add up to a total. */
const parts = ['eu', 'state', 'municipal', 'other-public', 'private'] as const;

/** The money of a project: its sum, its known parts as a bar, all other amounts as lines. */
export const moneyTemplate = (project: Project, context: ProjectContext): TemplateResult | typeof nothing => {
  const {locale, level} = context;
  const {messages} = amountLocale(actionsLocale(locale));
  const head = headAmount(project);
  const fundings = fundingsOf(project);
  const barOf = head && fundings.find((funding) => isOf(funding, head));
  const bar = barOf ? knownParts(barOf) : [];
  const inBar = new Set<MoneyMeasure>(bar.map(({measure}) => measure));
  const lines = fundings.flatMap((funding) =>
    measured(funding, funding)
      .filter(
        ({measure}) =>
          !(measure === head?.measure && isOf(funding, head)) && !(funding === barOf && inBar.has(measure)),
      )
      .map(({measure, amount}) => lineTemplate(amount, messages.kindOfSum(measure, amount.stage), context)),
  );
  // The bar already shows it.
  const isInBar = ({rate = 0}: Funding) =>
    bar.some(
      ({measure, amount}) =>
        measure === 'eu' &&
        locale.formats.percent(amount.cents / (head?.amount.cents ?? 0)) === locale.formats.percent(rate),
    );
  const shares = fundings.flatMap((funding) => [
    ...(funding.rate === undefined || isInBar(funding)
      ? []
      : [html`<p>${locale.formats.percent(funding.rate)} <span class="quiet">${messages.rate}</span></p>`]),
    ...Object.entries(funding.byCity ?? {}).flatMap(([city, amounts]) =>
      measured(amounts, funding).map(({measure, amount}) =>
        lineTemplate(
          amount,
          messages.shareOf(
            textValue(context.cities.get(city)?.name ?? city, context),
            messages.kindOfSum(measure, amount.stage),
          ),
          context,
        ),
      ),
    ),
  ]);
  if (!head && lines.length === 0 && shares.length === 0) return nothing;
  return html`<div class="money" part="money">
    ${headingTemplate(level + 1, messages.funding, 'label')}
    ${
      head
        ? html`<p class="total">
            ${moneyText(head.amount, locale)}
            <small>${messages.kindOfSum(head.measure, head.amount.stage)}</small>
          </p>`
        : nothing
    }
    ${head && bar.length > 0 ? barTemplate(head, bar, context) : nothing} ${lines} ${shares}
  </div>`;
};

interface Part {
  readonly measure: MoneyMeasure;
  readonly amount: Amount;
}

/** Whether the amount that represents the project belongs to this funding. */
const isOf = (funding: Funding, {measure, amount}: HeadAmount): boolean =>
  centsOf(funding, measure) === amount.cents &&
  stageOf(funding) === amount.stage &&
  currencyOf(funding) === amount.currency;

/** Every amount that a funding states. The sum of two listed amounts is left out. */
const measured = (amounts: Amounts, funding: Funding): readonly Part[] =>
  moneyMeasures.flatMap((measure) => {
    const cents = centsOf(amounts, measure);
    const isDerived = measure === 'eu-and-state' && typeof amounts.euAndState !== 'number';
    if (cents === undefined || isDerived) return [];
    const [currency, stage] = [currencyOf(funding), stageOf(funding)];
    return [{measure, amount: {cents, currency, stage, approximate: funding.approximate === true}}];
  });

/** The parts of a known total, unless they exceed it. */
const knownParts = (funding: Funding): readonly Part[] => {
  const total = centsOf(funding, 'total') ?? 0;
  const all = measured(funding, funding);
  const single = all.filter(({measure}) => parts.some((part) => part === measure));
  const hasBoth = all.some(({measure}) => measure === 'eu-and-state');
  const known = hasBoth
    ? all.filter(
        ({measure}) =>
          measure === 'eu-and-state' || ['municipal', 'other-public', 'private'].includes(measure),
      )
    : single;
  const sum = known.reduce((all, {amount}) => all + amount.cents, 0);
  return total > 0 && sum > 0 && sum <= total ? known.filter(({amount}) => amount.cents > 0) : [];
};

const lineTemplate = (amount: Amount, label: string, {locale}: ProjectContext): TemplateResult =>
  html`<p>${moneyText(amount, locale)} <span class="quiet">${label}</span></p>`;

/** Known parts are filled. The rest is hatched and has no number, because the feed states none. */
const barTemplate = (
  {amount: total}: HeadAmount,
  known: readonly Part[],
  {locale}: ProjectContext,
): TemplateResult => {
  const {messages, formats} = amountLocale(actionsLocale(locale));
  const shareOf = (cents: number) => cents / total.cents;
  const isAll = known.reduce((sum, {amount}) => sum + amount.cents, 0) === total.cents;
  return html`
    <div class="stack" aria-hidden="true">
      ${known.map(({amount}) => html`<span .style=${`--share:${shareOf(amount.cents).toFixed(4)}`}></span>`)}
      ${isAll ? nothing : html`<i class="rest"></i>`}
    </div>
    <ul class="legend" role="list">
      ${known.map(
        ({measure, amount}, index) =>
          html`<li>
            <span class="swatch" data-part=${index} aria-hidden="true"></span>
            ${messages.measure[measure]} ${moneyText(amount, locale)},
            ${formats.percent(shareOf(amount.cents))}
          </li>`,
      )}
      ${
        isAll
          ? nothing
          : html`<li><span class="swatch rest" aria-hidden="true"></span> ${messages.restOfTotal}</li>`
      }
    </ul>
  `;
};
