import type {Publication} from '../../core/model/feed.js';
import {publicationColumns, type PublicationColumn} from '../../core/query/publication-kind.js';

/** The wanted columns, else those that have something to say and no heading that says it already. */
export const shownColumns = (
  wanted: readonly PublicationColumn[],
  groupBy: string,
  publications: readonly Publication[],
): readonly PublicationColumn[] => {
  if (wanted.length > 0) return ['title', ...wanted.filter((column) => column !== 'title')];
  const has = {level: 'level', series: 'series', language: 'language', files: 'files'} as const;
  return publicationColumns.filter(
    (column) =>
      column !== groupBy &&
      (!(column in has) || publications.some((one) => one[has[column as keyof typeof has]] !== undefined)),
  );
};
