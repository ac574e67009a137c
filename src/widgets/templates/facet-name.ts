import type {CoreMessages} from '../../core/i18n/messages/messages.js';
import type {FacetName} from '../../core/query/query.js';

export const facetName = (name: FacetName, {byFacet, columns}: CoreMessages): string =>
  // A sum by year goes by the year of the start, a filter by any year.
  name === 'year' || !(name in byFacet)
    ? columns[name as keyof typeof columns]
    : byFacet[name as keyof typeof byFacet];
