import type {TemplateResult, nothing} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import type {Feed} from '../../core/model/feed.js';
import type {FacetView} from '../../core/query/facets.js';
import type {Narrowing} from '../../core/query/narrowing.js';
import type {FacetName, Query, QueryAction} from '../../core/query/query.js';
import {Chunk, type ChunkContent} from './chunk-controller.js';
import type {FilterBarController} from './filter-bar-controller.js';
import type {DeepLinkView, QueryHolder, QuerySync} from './query-holder.js';

/** What the templates of the controls need to know of the feed and the language. */
export interface ControlsContext {
  readonly feed: Feed;
  readonly locale: Locale;
}

export interface FacetProps {
  readonly panels: FilterBarController;
  readonly dispatch: (action: QueryAction) => unknown;
  /** "5 projects". */
  readonly countText: (count: number) => string;
}

export interface DoneProps extends FacetProps {
  /** How many items match. */
  readonly itemCount: number;
  readonly hasChosen: boolean;
}

export interface ChipsProps {
  readonly query: Query;
  readonly active: readonly FacetView[];
  /** @param chip the index of the pressed chip, which is removed by the action */
  readonly dispatch: (action: QueryAction, chip?: number) => unknown;
}

/**
 * What a reader needs when he starts to choose: search and filters, the panels of the filters, the query in the URL
 * and in linked widgets. It comes with the chunk `controls`. Until then a list shows everything in its first order.
 */
export interface ControlsModule extends ChunkContent {
  readonly narrowing: Narrowing;
  readonly createQuerySync: (holder: QueryHolder) => QuerySync;
  /** Scrolls to the item that the URL opens, once it is rendered. Shows more pages if it is on a later one. */
  readonly scrollToDeepLink: (holder: QueryHolder, view: DeepLinkView, isComplete: boolean) => void;
  /** What marks a search in a text; undefined where nothing is searched. */
  readonly createHighlight: (search: string) => ((text: string) => unknown) | undefined;
  /** "6 of 43 projects". */
  readonly matchingText: (
    [count, counted]: readonly [number, string],
    [all, allCounted]: readonly [number, string],
    locale: Locale,
  ) => string;
  /** The number of chosen values on the button of a filter. */
  readonly badgeTemplate: (count: number, locale: Locale) => TemplateResult | typeof nothing;
  /** The name of a button with that number, such as "City, 1 chosen". */
  readonly chosenName: (label: string, count: number, locale: Locale) => string | typeof nothing;
  /** The values of a filter that is open. */
  readonly panelTemplate: (facet: FacetView, props: FacetProps, context: ControlsContext) => TemplateResult;
  /** The end of the expanded filters on a narrow widget. */
  readonly doneTemplate: (props: DoneProps, locale: Locale) => TemplateResult;
  /** Filters that are active, each a button that takes it back. */
  readonly chipsTemplate: (props: ChipsProps, context: ControlsContext) => TemplateResult | typeof nothing;
  /** The filters of linked widgets that have no effect here. */
  readonly ignoredTemplate: (
    ignored: readonly FacetName[],
    locale: Locale,
  ) => TemplateResult | typeof nothing;
  /** Empty by what the reader has searched and chosen. */
  readonly noMatchesTemplate: (message: string, locale: Locale, reset: () => unknown) => TemplateResult;
}

/** The controls of all widgets. */
export const controlsChunk = new Chunk<ControlsModule>();
