import type {ReactiveControllerHost} from 'lit';
import type {QueryRules} from '../../core/query/query-url.js';
import type {Query, QueryAction} from '../../core/query/query.js';
import type {ListView} from '../options/list-view.js';

/** A widget that keeps no state in the URL still shares the filters of linked widgets. */
export type QueryHost = ReactiveControllerHost &
  Element & {readonly link: string; readonly urlState?: string; readonly pageSize?: number};

/** The query of a widget, for what keeps it in the URL and in linked widgets. */
export interface QueryHolder {
  readonly host: QueryHost;
  readonly rules: QueryRules;
  readonly query: Query;
  /** Called after a reader's choice in a linked widget has changed the facets here. */
  readonly onLinkedChoice: () => void;
  /** Whether the widget still has to scroll to the item that the URL opens. */
  hasPendingDeepLink: boolean;
  /** Replaces the query without a step of the history: the URL and the back button stay as they are. */
  readonly replace: (query: Query) => void;
}

/** Keeps the query of a widget in the URL of the page, and its facets the same as those of linked widgets. */
export interface QuerySync {
  /** @param early the reader's last action, where there has been one before anything could be kept */
  readonly connect: (early: QueryAction | undefined) => void;
  readonly update: () => void;
  readonly disconnect: () => void;
  /** Called after each of the reader's actions. */
  readonly write: (action: QueryAction, hasNewFacets: boolean) => void;
}

export type DeepLinkView = Pick<ListView<unknown>, 'limit'> & {
  readonly selection: {readonly groups: readonly {readonly members: readonly {readonly id: string}[]}[]};
};
