import {publicationLocale} from '../../core/i18n/messages/publication-messages.js';
import type {Locale} from '../../core/i18n/locale.js';
import {publicationSortFields, type PublicationSortField} from '../../core/query/publication-kind.js';
import {parseSort, writeSort, type Sort} from '../../core/query/sort.js';
import {withCurrent} from '../templates/order-template.js';

export const publicationSortName = (sort: Sort, locale: Locale): string => {
  const {publicationOrders} = publicationLocale(locale).messages;
  return sort.field === 'feed'
    ? publicationOrders.feed
    : publicationOrders[writeSort(sort) as PublicationSortField];
};

/** The possible sort orders, for stacked rows, which have no header. */
const offered = ['title', '-title', '-year', 'year', 'authors', 'level', 'series', 'language', 'licence'];

/** The orders that a reader may choose from. */
export const publicationSortChoices = (fields: readonly string[], current: Sort): readonly Sort[] => {
  const choices = offered
    .flatMap((written) => parseSort(written, publicationSortFields) ?? [])
    .filter(({field}) => fields.includes(field));
  return choices.length > 0 ? withCurrent(choices, current) : [];
};
