import type {Feed} from '../../core/model/feed.js';
import {firstItems, type ShownGroup} from '../../core/query/page.js';
import {presetFrom} from '../../core/query/preset.js';
import type {FacetName} from '../../core/query/query.js';
import type {ItemKind} from '../../core/query/item-kind.js';
import type {ItemQuery, ItemView, TextOrder} from '../../core/query/select-items.js';
import {type Sort} from '../../core/query/sort.js';
import {firstValidSort} from '../../core/query/sort.js';
import {dayOf, type ViewInput} from './view-input.js';

/** What a list shows, for any kind of item. */
export interface ListView<Item> {
  readonly selection: ItemView<Item>;
  /** The current order: the reader's, or else the editor's. */
  readonly sort: Sort;
  /** The day for which statuses are shown. */
  readonly day: string;
  /** The maximum number of shown items. */
  readonly limit: number;
  /** The groups, cut after that number of items. */
  readonly shown: readonly ShownGroup<Item>[];
}

/** The options of every list. */
export interface ListViewOptions {
  readonly asOf: string;
  readonly groupBy: FacetName | 'none';
  readonly sort: string;
  readonly pageSize: number;
}

/** The input of a list's view. Printing and static pages set their own limit. */
export type ListViewInput<Options> = ViewInput<Options> & {readonly limit?: number};

/** Selects, sorts, groups and cuts the items of a list. */
export const listView = <Item extends {readonly id: string}>(
  kind: ItemKind<Item>,
  select: (feed: Feed, query: ItemQuery, order: TextOrder) => ItemView<Item>,
  input: ListViewInput<ListViewOptions>,
): ListView<Item> => {
  const {snapshot, query, options, locale} = input;
  const sort = firstValidSort(kind.sortFields, query.sort, options.sort);
  const day = dayOf(input);
  const selection = select(
    snapshot.feed,
    {
      preset: presetFrom(kind, options),
      groupBy: options.groupBy,
      sort,
      day,
      isChosenDay: options.asOf !== '',
      search: query.search,
      facets: query.facets,
    },
    locale.order,
  );
  const limit = input.limit ?? options.pageSize * query.page;
  return {selection, sort, day, limit, shown: firstItems(selection.groups, limit)};
};
