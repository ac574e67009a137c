import type {Amounts, Funding, Project} from '../../core/model/feed.js';
import {centsOf, currencyOf, fundingsOf, moneyMeasures, stageOf} from '../../core/model/amounts.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {Row} from '../templates/row-template.js';
import {textValue} from '../templates/text-template.js';
import {amountRow} from './amounts-template.js';
import type {ProjectContext} from './project-context.js';
import {actionsLocale} from '../../core/i18n/messages/actions-messages.js';

/** Every amount a project states, by stage and measure, and the shares of cities. */
export const allAmounts = (project: Project, context: ProjectContext): readonly Row[] => {
  const {locale, cities} = context;
  return fundingsOf(project).flatMap((funding) => [
    ...measured(funding, funding, locale),
    ...(funding.rate === undefined
      ? []
      : [{label: actionsLocale(locale).messages.rate, value: locale.formats.percent(funding.rate)}]),
    ...Object.entries(funding.byCity ?? {}).flatMap(([city, amounts]) =>
      measured(amounts, funding, locale).map(({label, value}) => ({
        label: locale.messages.shareOf(textValue(cities.get(city)?.name ?? city, context), label),
        value,
      })),
    ),
  ]);
};

const measured = (amounts: Amounts, funding: Funding, locale: Locale): readonly Row[] =>
  moneyMeasures.flatMap((measure) => {
    const cents = centsOf(amounts, measure);
    if (cents === undefined) return [];
    const amount = {
      cents,
      currency: currencyOf(funding),
      stage: stageOf(funding),
      approximate: funding.approximate === true,
    };
    return [amountRow(measure, amount, locale)];
  });
