import {languageName} from '../../core/i18n/formats.js';
import type {Status} from '../../core/model/feed.js';
import type {FacetValue} from '../../core/query/facets.js';
import type {FacetName} from '../../core/query/query.js';
import type {ControlsContext} from '../controllers/controls-module.js';
import {textTemplate, textValue} from '../templates/text-template.js';

/** The name of a value that the messages name, not the feed. */
const ownName = (facet: FacetName, id: string, {locale}: ControlsContext): string | undefined => {
  if (facet === 'status') return locale.messages.statusGroup[id as Status];
  return facet === 'language' ? languageName(id, locale.code) : undefined;
};

export const valueName = (facet: FacetName, {id, name}: FacetValue, context: ControlsContext): unknown =>
  ownName(facet, id, context) ?? textTemplate(name ?? id, context);

/** The same as plain text. */
export const valueText = (facet: FacetName, {id, name}: FacetValue, context: ControlsContext): string =>
  ownName(facet, id, context) ?? textValue(name ?? id, context);
