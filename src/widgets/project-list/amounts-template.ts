import {html, nothing, type TemplateResult} from 'lit';
import type {Project} from '../../core/model/feed.js';
import {amountsOf, type Amount, type MoneyMeasure} from '../../core/model/amounts.js';
import type {Locale} from '../../core/i18n/locale.js';
import {compactTemplate} from '../templates/compact-template.js';

export interface HeadAmount {
  readonly measure: MoneyMeasure;
  readonly amount: Amount;
}

/** The amount that represents a project: the total if it is known, or else a known part, with its name. */
export const headAmount = (project: Project): HeadAmount | undefined => {
  for (const measure of ['total', 'public', 'eu-and-state', 'eu'] as const) {
    const [amount] = amountsOf(project, measure);
    if (amount) return {measure, amount};
  }
  return undefined;
};

/** That amount in a card. Its name follows it, unless it is the plain total. */
export const sumTemplate = (project: Project, locale: Locale): TemplateResult | typeof nothing => {
  const head = headAmount(project);
  if (!head) return nothing;
  const {measure, amount} = head;
  const isPlain = measure === 'total' && amount.stage === 'unstated';
  return html`<span class="sum" part="sum"
    >${compactTemplate(amount, locale)}${
      isPlain ? nothing : html`${' '}<small>${locale.messages.kindOfSum(measure, amount.stage)}</small>`
    }</span
  >`;
};
