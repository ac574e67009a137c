import type {Status} from '../../core/model/feed.js';
import {languageName} from '../../core/i18n/formats.js';
import type {Locale} from '../../core/i18n/locale.js';
import {fieldLocale} from '../../core/i18n/messages/field-messages.js';
import type {FacetValue} from '../../core/query/facets.js';
import type {FacetName} from '../../core/query/query.js';
import {textTemplate, textValue, type TextContext} from './text-template.js';

export const facetName = (name: FacetName, locale: Locale): string => {
  const {byFacet, columns} = fieldLocale(locale).messages;
  // A sum by year goes by the year of the start, a filter by any year.
  return name === 'year' || !(name in byFacet)
    ? columns[name as keyof typeof columns]
    : byFacet[name as keyof typeof byFacet];
};

/** The name of a value where the messages have it, and not the feed. */
const ownName = (facet: FacetName, id: string, {locale}: TextContext): string | undefined => {
  if (facet === 'status') return locale.messages.statusGroup[id as Status];
  return facet === 'language' ? languageName(id, locale.code) : undefined;
};

export const valueName = (facet: FacetName, {id, name}: FacetValue, context: TextContext): unknown =>
  ownName(facet, id, context) ?? textTemplate(name ?? id, {...context, searchWords: []});

/** The same as plain text. */
export const valueText = (facet: FacetName, {id, name}: FacetValue, context: TextContext): string =>
  ownName(facet, id, context) ?? textValue(name ?? id, context);
