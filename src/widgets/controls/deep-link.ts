import {idKey} from '../../core/model/ids.js';
import {idOfInstance} from '../../core/query/instance-keys.js';
import {focusFirst} from '../browser/focus.js';
import type {DeepLinkView, QueryHolder} from '../controllers/query-holder.js';

/** Scrolls to the item that the URL opens, once it is rendered. Shows more pages if it is on a later one. */
export const scrollToDeepLink = (
  holder: QueryHolder,
  {selection, limit}: DeepLinkView,
  isComplete: boolean,
): void => {
  const {host, query, replace} = holder;
  const [key] = query.open;
  if (!holder.hasPendingDeepLink || !key) return;
  const members = selection.groups.flatMap((group) => group.members);
  const wanted = idKey(idOfInstance(key));
  const index = members.findIndex(({id}) => idKey(id) === wanted);
  const item = members[index];
  if (!item) {
    // A later page of the feed may contain it.
    holder.hasPendingDeepLink = !isComplete;
  } else if (index >= limit) {
    replace({...query, page: Math.ceil((index + 1) / (host.pageSize ?? 1))});
  } else {
    holder.hasPendingDeepLink = false;
    const name = `[aria-controls="${CSS.escape(`details-${item.id}`)}"]`;
    host.shadowRoot?.querySelector(name)?.scrollIntoView();
    focusFirst(host, name);
  }
};
