import type {Publication} from '../../core/model/feed.js';
import type {Narrowing} from '../../core/query/narrowing.js';
import {publicationKind, type PublicationColumn} from '../../core/query/publication-kind.js';
import {createPublicationSelector} from '../../core/query/publication-selector.js';
import {listView, type ListView, type ListViewInput} from '../options/list-view.js';
import {shownColumns} from './columns.js';
import type {PublicationTableOptions} from './options.js';

/** What a publication table shows. */
export interface PublicationTableView extends ListView<Publication> {
  readonly columns: readonly PublicationColumn[];
}

/** Creates the view of one table. It memoizes its last steps, so that opening a row sorts nothing. */
export const createPublicationTableView = (
  narrowing?: () => Narrowing | undefined,
): ((input: ListViewInput<PublicationTableOptions>) => PublicationTableView) => {
  const select = createPublicationSelector(narrowing);
  return (input) => {
    const view = listView(publicationKind, select, input);
    const {columns, groupBy} = input.options;
    return {...view, columns: shownColumns(columns, groupBy, view.selection.candidates)};
  };
};
