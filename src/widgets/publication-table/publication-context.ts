import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {Level, Project, Publication, Series} from '../../core/model/feed.js';
import {byId} from '../../core/model/ids.js';
import type {PublicationColumn} from '../../core/query/publication-kind.js';
import type {LinkContext} from '../templates/link-template.js';
import type {TextContext} from '../templates/text-template.js';

/** What a reader can do with a publication. Static pages leave most of it out. */
export interface PublicationHandlers {
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  /** The URL that opens a publication, by its id; undefined if there is none besides this page. */
  readonly urlOf: (id: string) => string | undefined;
  /** The menu of actions of a publication. */
  readonly actions: (publication: Publication) => unknown;
}

/** What the templates of a publication need to know about its table. */
export interface PublicationContext extends TextContext, PublicationHandlers, Pick<LinkContext, 'snapshot'> {
  readonly columns: readonly PublicationColumn[];
  readonly levels: ReadonlyMap<string, Level>;
  readonly series: ReadonlyMap<string, Series>;
  readonly projects: ReadonlyMap<string, Project>;
  /** Today's date, for citations. */
  readonly today: string;
}

export const publicationContext = (
  snapshot: FeedSnapshot,
  locale: Locale,
  {columns, today}: Pick<PublicationContext, 'columns' | 'today'>,
  handlers: PublicationHandlers & Pick<TextContext, 'highlight'>,
): PublicationContext => {
  const {feed} = snapshot;
  return {
    ...handlers,
    snapshot,
    feed,
    locale,
    columns,
    today,
    levels: byId(feed.levels),
    series: byId(feed.series),
    projects: byId(feed.projects),
  };
};

export const seriesOf = ({series: id}: Publication, {series}: PublicationContext): Series | undefined =>
  series.get(id ?? '');
