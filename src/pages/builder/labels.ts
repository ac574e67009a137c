import type {WidgetName} from '../../core/model/widget-names.js';
import {publicationLocale} from '../../core/i18n/messages/publication-messages.js';
import {isNamedFund} from '../../core/eu-support/wording.js';
import type {StatedStage, Measure} from '../../core/model/amounts.js';
import type {Feed, Status, Text} from '../../core/model/feed.js';
import {idKey} from '../../core/model/ids.js';
import {languageName} from '../../core/i18n/formats.js';
import type {Locale} from '../../core/i18n/locale.js';
import {textIn} from '../../core/model/text.js';
import type {ProjectLayout} from '../../widgets/project-list/options.js';
import type {ProjectFacetName} from '../../core/query/project-facets.js';
import type {ProjectSortField} from '../../core/query/project-kind.js';
import type {PublicationColumn, PublicationSortField} from '../../core/query/publication-kind.js';
import type {StatementVariant} from '../../widgets/eu-statement/options.js';
import type {BrandName} from '../../widgets/themes/brands.js';
import type {FacetChoice} from './facet-choices.js';
import type {BuilderTexts} from './texts/builder-texts.js';
import {statementLocale} from '../../core/i18n/messages/statement-messages.js';
import {amountLocale} from '../../core/i18n/messages/amount-messages.js';
import {fieldLocale} from '../../core/i18n/messages/field-messages.js';

/** The texts of the builder, and the locale with the messages of the widgets. */
export interface BuilderI18n {
  readonly texts: BuilderTexts;
  readonly locale: Locale;
}

/** The name of an option's value. */
export const valueLabel = (
  widget: WidgetName,
  option: string,
  value: string,
  {texts, locale}: BuilderI18n,
): string => {
  const {messages} = amountLocale(fieldLocale(locale));
  switch (option) {
    case 'layout':
      return texts.layouts[value as ProjectLayout];
    case 'variant':
      return texts.variants[value as StatementVariant];
    case 'brand':
      return texts.brands[value as BrandName];
    case 'group-by':
      if (value === 'none') return texts.ungrouped;
      return widget === 'project-list'
        ? messages.byFacet[value as ProjectFacetName]
        : messages.columns[value as PublicationColumn];
    case 'by':
      return messages.byFacet[value as ProjectFacetName];
    case 'measure':
      return messages.measure[value as Measure];
    case 'stage':
      return messages.stage[value as StatedStage] || texts.unstated;
    case 'columns':
      return messages.columns[value as PublicationColumn];
    case 'languages':
      return texts.widgetStep.languages[value as 'fi'];
    case 'period':
      return value.replace('-', '–');
    case 'heading-level':
      return `h${value}`;
    case 'sort':
      return widget === 'project-list'
        ? messages.projectOrders[value as ProjectSortField]
        : publicationLocale(locale).messages.publicationOrders[value as PublicationSortField];
    default:
      return value;
  }
};

/** The name of a facet's value, and the language of that name. */
export const facetValueLabel = (
  option: string,
  {id, name}: FacetChoice,
  {language}: Feed,
  {locale}: BuilderI18n,
): {readonly value: string; readonly lang: string} => {
  const {messages, code} = locale;
  const own = (value: string) => ({value, lang: code});
  if (name === undefined) {
    if (option === 'status' && Object.hasOwn(messages.statusGroup, id))
      return own(messages.statusGroup[id as Status]);
    const fund = idKey(id);
    if (option === 'fund' && isNamedFund(fund)) return own(statementLocale(locale).messages.fundNames[fund]);
    return own(id);
  }
  return option === 'language' ? own(languageName(id, code)) : textIn(name, code, language);
};

/** The names of the chosen cities, as a list. */
export const cityNamesText = (
  ids: readonly string[],
  feed: Feed | undefined,
  {locale, texts}: BuilderI18n,
): string => {
  const names = ids.map((id) => {
    const name: Text | undefined = feed?.cities.find((city) => idKey(city.id) === idKey(id))?.name;
    if (name !== undefined) return textIn(name, locale.code, feed?.language ?? locale.code).value;
    return Object.hasOwn(texts.brands, idKey(id)) ? texts.brands[idKey(id) as BrandName] : id;
  });
  return new Intl.ListFormat(locale.code).format(names);
};
