import type {FeedSnapshot} from '../core/model/feed-snapshot.js';
import type {Locale} from '../core/i18n/locale.js';
import type {Project} from '../core/model/feed.js';
import {shownImage} from '../core/model/shown-image.js';
import type {UnknownId} from '../core/query/preset.js';
import {emptyQuery} from '../core/query/query.js';
import type {ViewInput} from '../widgets/options/view-input.js';

/** What a widget is rendered from where there is no page. */
export interface StaticContext {
  readonly snapshot: FeedSnapshot;
  readonly locale: Locale;
  /** The day of today, YYYY-MM-DD. */
  readonly today: string;
  /** How many items are shown; undefined for all. */
  readonly limit: number | undefined;
  /** Where an item has a page of its own. */
  readonly urlOf: (id: string) => string | undefined;
  /** Whether an image may be shown; none may where images are not asked for. */
  readonly allowsImage: (url: string) => boolean;
}

/** What a widget shows, and what the command has to report of it. */
export interface StaticContent {
  /** Templates of the widgets. */
  readonly content: unknown;
  /** How many items are shown; undefined where they are not counted. */
  readonly shown: number | undefined;
  readonly items: readonly {readonly id: string}[];
  readonly unknownIds: readonly UnknownId[];
}

/** The input of a widget's view: nobody has searched or opened anything. */
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

/** Everything is open, and what needs a script is left out. */
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
