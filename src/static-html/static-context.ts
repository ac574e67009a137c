import type {FeedSnapshot} from '../core/model/feed-snapshot.js';
import type {Locale} from '../core/i18n/locale.js';
import type {Project} from '../core/model/feed.js';
import {shownImage} from '../core/model/shown-image.js';
import type {UnknownId} from '../core/query/preset.js';
import {emptyQuery} from '../core/query/query.js';
import type {ViewInput} from '../widgets/options/view-input.js';

/** The input for rendering a widget outside a page. */
export interface StaticContext {
  readonly snapshot: FeedSnapshot;
  readonly locale: Locale;
  /** Today's date, YYYY-MM-DD. */
  readonly today: string;
  /** How many items are shown; undefined for all. */
  readonly limit: number | undefined;
  /** The URL of an item's own page, if it has one. */
  readonly urlOf: (id: string) => string | undefined;
  /** Whether an image may be shown. Without this function no image is shown. */
  readonly allowsImage: (url: string) => boolean;
}

/** The rendered widget, and what the command reports about it. */
export interface StaticContent {
  /** Templates of the widgets. */
  readonly content: unknown;
  /** How many items are shown; undefined if they are not counted. */
  readonly shown: number | undefined;
  readonly items: readonly {readonly id: string}[];
  readonly unknownIds: readonly UnknownId[];
}

/** The input of a widget's view, without any search and with nothing expanded. */
export const staticInput = <Options>(
  {snapshot, locale, today, limit = Infinity}: StaticContext,
  options: Options,
): ViewInput<Options> & {readonly limit: number} => ({
  snapshot,
  locale,
  today,
  options,
  query: emptyQuery,
  limit,
});

/** The state for templates: everything is expanded, and controls that need a script are left out. */
export const staticHandlers = ({
  urlOf,
  snapshot,
  locale,
  allowsImage,
}: Pick<StaticContext, 'urlOf' | 'snapshot' | 'locale' | 'allowsImage'>) => ({
  isOpen: () => true,
  toggle: () => undefined,
  urlOf,
  actions: () => undefined,
  isPrinting: true,
  imageOf: (project: Project) =>
    shownImage(project.image, snapshot.baseOf(project), locale.code, snapshot.feed.language, allowsImage),
  dropImage: () => undefined,
});
