import {identityOf} from '../../core/export/attribution.js';
import type {Publication} from '../../core/model/feed.js';
import {publicationColumns, type PublicationColumn} from '../../core/query/publication-kind.js';

/** Whether a publication has content for a column. */
const hasContent: Readonly<Record<PublicationColumn, (publication: Publication) => boolean>> = {
  title: () => true,
  // Both are part of the title cell, unless an editor chooses them as columns.
  authors: () => false,
  licence: () => false,
  year: ({issued}) => issued !== undefined,
  level: ({level}) => level !== undefined,
  series: ({series}) => series !== undefined,
  language: ({language}) => language !== undefined,
  files: (publication) => publication.files !== undefined || identityOf(publication) !== undefined,
};

/** The editor's columns or, by default, those with content that no heading already shows. */
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
