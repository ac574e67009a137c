import type {WidgetName} from '../../core/model/widget-names.js';
import type {Named} from '../../core/model/feed.js';
import {hasId} from '../../core/model/ids.js';
import {textValue, type TextContext} from './text-template.js';

const facets = {city: 'cities', theme: 'themes', fund: 'funds', level: 'levels', series: 'series'} as const;
type Facet = keyof typeof facets;

/** With more names the heading would be too long, so it names none. */
const mostNames = 3;

/**
 * The name of a widget, for tables, buttons and files: its heading, else its kind and what it was narrowed to, so that
 * widgets of one page can be told apart.
 */
export const widgetTitle = (
  name: WidgetName,
  widget: {readonly heading: string} & Readonly<Partial<Record<Facet, readonly string[]>>>,
  context: TextContext,
  by?: string,
): string => {
  if (widget.heading) return widget.heading;
  const {feed, locale} = context;
  const names = (Object.keys(facets) as Facet[]).flatMap((facet) => {
    const named: readonly Named[] = feed[facets[facet]];
    const ids = widget[facet] ?? [];
    return named.filter(({id}) => hasId(ids, id)).map((one) => textValue(one.name, context));
  });
  const parts = [...(by === undefined ? [] : [by]), ...(names.length <= mostNames ? names : [])];
  const title = locale.messages.widgets[name];
  return parts.length === 0 ? title : `${title} (${parts.join(', ')})`;
};
