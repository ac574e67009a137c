import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {Fund, Named, Project, Status} from '../../core/model/feed.js';
import {byId} from '../../core/model/ids.js';
import {statusOn} from '../../core/model/derived-fields.js';
import type {ChosenIds} from '../../core/query/preset.js';
import type {TextContext} from '../templates/text-template.js';
import type {ProjectListOptions} from './options.js';
import type {ShownImage} from '../../core/model/shown-image.js';
import type {TimelineTemplates} from './timeline-template.js';
import type {ProjectListView} from './view.js';

/** What a reader can do with a project. Static pages leave most of it out. */
export interface ProjectHandlers {
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  /** The URL that opens a project, by its id; undefined if there is none besides this page. */
  readonly urlOf: (id: string) => string | undefined;
  /** The menu of actions of a project. */
  readonly actions: (project: Project) => unknown;
  /** The details of an expanded project. */
  readonly details: (project: Project, context: ProjectContext) => unknown;
  /** Draws the projects on a timeline; undefined in other layouts, and before the timeline is loaded. */
  readonly timeline?: TimelineTemplates | undefined;
  /** The image of a project, if images are enabled and this one may be shown. */
  readonly imageOf: (project: Project) => ShownImage | undefined;
  /** Called with the URL of an image that cannot be loaded. */
  readonly dropImage: (url: string) => void;
}

/** What the templates of a project need to know about its list. */
export interface ProjectContext extends TextContext, ProjectHandlers {
  readonly snapshot: FeedSnapshot;
  readonly cities: ReadonlyMap<string, Named>;
  readonly themes: ReadonlyMap<string, Named>;
  readonly funds: ReadonlyMap<string, Fund>;
  readonly statusOf: (project: Project) => Status;
  /** The day for which statuses are shown. */
  readonly day: string;
  /** Whether projects show their status. False if it would tell nothing. */
  readonly showsStatus: boolean;
  /** The only city that the editor has chosen. It is not repeated. */
  readonly presetCity: string | undefined;
  /** Whether the project is the only one, without a group around it. */
  readonly isAlone: boolean;
  /**
   * Whether all projects are expanded and cannot be collapsed. Then the card does not repeat what the details show.
   */
  readonly isFixed: boolean;
  /** Whether the page is being printed. Then nothing is collapsed. */
  readonly isPrinting: boolean;
  /** The level of a project's heading. */
  readonly level: number;
}

/** The values that are the same for all projects of a list. */
export interface ListAround extends Pick<ProjectListView, 'day' | 'showsStatus' | 'isFixed'> {
  /** Whether the project is the only one, without a group around it. */
  readonly isAlone: boolean;
  readonly cities: ChosenIds;
}

export const projectContext = (
  snapshot: FeedSnapshot,
  locale: Locale,
  {day, showsStatus, isFixed, isAlone, cities: preset}: ListAround,
  {groupBy, level}: Pick<ProjectListOptions, 'groupBy'> & {readonly level: number},
  handlers: ProjectHandlers & Pick<TextContext, 'highlight'> & {readonly isPrinting: boolean},
): ProjectContext => {
  const {feed} = snapshot;
  return {
    ...handlers,
    snapshot,
    feed,
    locale,
    cities: byId(feed.cities),
    themes: byId(feed.themes),
    funds: byId(feed.funds),
    statusOf: (project) => statusOn(project, day),
    day,
    showsStatus,
    presetCity: preset?.size === 1 ? [...preset][0] : undefined,
    isFixed,
    isAlone,
    level: groupBy === 'none' || isAlone ? level : level + 1,
  };
};
