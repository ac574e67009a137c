import {identityOf} from '../../core/export/attribution.js';
import type {Publication} from '../../core/model/feed.js';
import {publicationColumns, type PublicationColumn} from '../../core/query/publication-kind.js';

/** Whether a publication has something for a column. */
const hasContent: Readonly<Record<PublicationColumn, (publication: Publication) => boolean>> = {
  title: () => true,
  // Both stand in the cell of the title, unless an editor wants columns of their own.
  authors: () => false,
  licence: () => false,
  year: ({issued}) => issued !== undefined,
  level: ({level}) => level !== undefined,
  series: ({series}) => series !== undefined,
  language: ({language}) => language !== undefined,
  files: (publication) => publication.files !== undefined || identityOf(publication) !== undefined,
};

/** The wanted columns, else those that have something to say and no heading that says it already. */
export const shownColumns = (
  wanted: readonly PublicationColumn[],
  groupBy: string,
  publications: readonly Publication[],
): readonly PublicationColumn[] => {
  if (wanted.length > 0) return ['title', ...wanted.filter((column) => column !== 'title')];
  return publicationColumns.filter(
    (column) => column !== groupBy && publications.some((publication) => hasContent[column](publication)),
  );
};
