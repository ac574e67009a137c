import type {Fund, Named, Project, Status} from '../../core/model/feed.js';
import type {FeedSnapshot} from '../../core/format/feed-pages.js';
import {byId} from '../../core/model/ids.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {Timeline} from './timeline.js';
import type {TextContext} from '../templates/text-template.js';

/** What the templates of one project need to know of the list around it. */
export interface ProjectContext extends TextContext {
  readonly snapshot: FeedSnapshot;
  readonly cities: ReadonlyMap<string, Named>;
  readonly themes: ReadonlyMap<string, Named>;
  readonly funds: ReadonlyMap<string, Fund>;
  readonly statusOf: (project: Project) => Status;
  /** The day for which the list is drawn up. */
  readonly day: string;
  /** The line of time along which projects are drawn, in that layout. */
  readonly timeline: Timeline | undefined;
  /** Whether each project says its status; under a heading that says it, it does not. */
  readonly showsStatus: boolean;
  /** The level of a project's heading. */
  readonly level: number;
  readonly isOpen: (place: string) => boolean;
  readonly toggle: (place: string) => void;
  /** Where a project is found open, by its id. */
  readonly urlOf: (id: string) => string | undefined;
  /** How a project is taken along. */
  readonly actions: (project: Project) => unknown;
}

export const projectContext = (
  snapshot: FeedSnapshot,
  locale: Locale,
  list: Omit<ProjectContext, 'snapshot' | 'feed' | 'locale' | 'cities' | 'themes' | 'funds'>,
): ProjectContext => ({
  ...list,
  snapshot,
  feed: snapshot.feed,
  locale,
  cities: byId(snapshot.feed.cities),
  themes: byId(snapshot.feed.themes),
  funds: byId(snapshot.feed.funds),
});
