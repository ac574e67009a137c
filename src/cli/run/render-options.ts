import {widgetNames} from '../../embed/widgets.js';
import {attributesOf} from '../../static/widget-options.js';

export interface RenderOptions extends Readonly<Record<string, unknown>> {
  readonly feed: string;
  readonly widget?: string;
  readonly pages?: string;
  readonly site?: string;
  readonly embed?: string;
  readonly lang?: string;
  readonly today?: string;
  readonly jsonLd?: true;
  readonly plain?: true;
  readonly boldNames?: true;
}

/** The attributes of all widgets, but for the feed, which the command reads itself. */
export const renderAttributes = new Map(
  widgetNames.flatMap((name) => [...attributesOf(name)].filter(([attribute]) => attribute !== 'feed')),
);
