import {fieldLocale} from '../../core/i18n/messages/field-messages.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {FacetName} from '../../core/query/query.js';

export const facetName = (name: FacetName, locale: Locale): string => {
  const {byFacet, columns} = fieldLocale(locale).messages;
  // Sums by year use the start year, filters any year.
  return name === 'year' || !(name in byFacet)
    ? columns[name as keyof typeof columns]
    : byFacet[name as keyof typeof byFacet];
};
