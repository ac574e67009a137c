import {idKey} from '../../core/model/ids.js';
import {idOfInstance} from '../../core/query/query-url.js';
import {focusFirst} from '../browser/focus.js';
import type {ListView} from '../options/list-view.js';
import type {QueryController} from './query-controller.js';

type DeepLinkView = Pick<ListView<unknown>, 'limit'> & {
  readonly selection: {readonly groups: readonly {readonly members: readonly {readonly id: string}[]}[]};
};

/** Scrolls to the item that the URL opens, once it is rendered. Shows more pages if it is on a later one. */
export const scrollToDeepLink = (
  host: Element & {readonly pageSize: number},
  query: QueryController,
  {selection, limit}: DeepLinkView,
  isComplete: boolean,
): void => {
  const [key] = query.query.open;
  if (!query.hasPendingDeepLink || !key) return;
  const members = selection.groups.flatMap((group) => group.members);
  const wanted = idKey(idOfInstance(key));
  const index = members.findIndex(({id}) => idKey(id) === wanted);
  const item = members[index];
  if (!item) {
    // A later page of the feed may contain it.
    query.hasPendingDeepLink = !isComplete;
  } else if (index >= limit) {
    query.patch({page: Math.ceil((index + 1) / host.pageSize)});
  } else {
    query.hasPendingDeepLink = false;
    const name = `[aria-controls="${CSS.escape(`details-${item.id}`)}"]`;
    host.shadowRoot?.querySelector(name)?.scrollIntoView();
    focusFirst(host, name);
  }
};
