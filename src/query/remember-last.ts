import type {Feed} from '../feed/feed.js';

/**
 * A selector that selects only when something has changed: opening one of 10,000 records must not sort them
 * again. The language stands for the order, which is a function and cannot be compared.
 */
export const rememberLast = <Query, Order, View>(
  select: (feed: Feed, query: Query, order: Order) => View,
): ((language: string, feed: Feed, query: Query, order: Order) => View) => {
  let last: {readonly feed: Feed; readonly key: string; readonly view: View} | undefined;
  return (language, feed, query, order) => {
    const key = JSON.stringify([query, language]);
    if (last?.feed !== feed || last.key !== key) last = {feed, key, view: select(feed, query, order)};
    return last.view;
  };
};
