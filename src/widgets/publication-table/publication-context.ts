import type {Level, Publication, Series} from '../../core/model/feed.js';
import type {LinkContext} from '../templates/link-template.js';
import type {TextContext} from '../templates/text-template.js';
import type {PublicationColumn} from '../../core/query/publication-kind.js';

/** What the templates of one publication need to know of the table around it. */
export interface PublicationContext extends TextContext, Pick<LinkContext, 'snapshot'> {
  readonly columns: readonly PublicationColumn[];
  readonly levels: ReadonlyMap<string, Level>;
  readonly series: ReadonlyMap<string, Series>;
  readonly isOpen: (place: string) => boolean;
  readonly toggle: (place: string) => void;
  /** Where a publication is found open, by its id. */
  readonly urlOf: (id: string) => string | undefined;
  /** How a publication is taken along. */
  readonly actions: (publication: Publication) => unknown;
}

export const seriesOf = ({series: id}: Publication, {series}: PublicationContext): Series | undefined =>
  series.get(id ?? '');
