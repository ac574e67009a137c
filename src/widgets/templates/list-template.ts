import {html, nothing, type TemplateResult} from 'lit';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {Locale} from '../../core/i18n/locale.js';
import {filterBarTemplate} from './filter-bar-template.js';
import {footTemplate} from './foot-template.js';
import type {ListController} from '../controllers/list-controller.js';
import type {ListView} from '../options/list-view.js';
import {printLimit, type PrintController} from '../controllers/print-controller.js';
import {moreTemplate} from './more-template.js';
import {emptyTemplate, noMatchesTemplate} from './status-templates.js';

/** Past fewer items a keyboard is faster than a skip button. */
const minItemsForSkip = 10;

export interface ListTemplateProps<Item> {
  readonly view: ListView<Item>;
  readonly snapshot: FeedSnapshot;
  readonly locale: Locale;
  /** The sentences for the three reasons why a list is empty. */
  readonly emptyMessages: Readonly<Record<'feed' | 'preset' | 'query', string>>;
  readonly noFilters: boolean;
  readonly pageSize: number;
  readonly print: PrintController;
  /** Where readers subscribe to changes, if the page says so. */
  readonly subscribeUrl: string | undefined;
  readonly itemsTemplate: () => unknown;
  /** The menu of actions below the list. */
  readonly actionsTemplate: () => unknown;
}

/** A list with its filter bar, whatever the items look like; or the reason why it is empty. */
export const listTemplate = <Item extends object & {readonly id: string}>(
  list: Pick<
    ListController<Item, ListView<Item>, never>,
    | 'query'
    | 'dispatch'
    | 'isUnfolded'
    | 'unfold'
    | 'expandedFacets'
    | 'expandFacet'
    | 'hasSearch'
    | 'prepareSearch'
    | 'countText'
    | 'skip'
    | 'showMore'
    | 'isCutByPrintLimit'
  >,
  props: ListTemplateProps<Item>,
): TemplateResult => {
  const {view, snapshot, locale, emptyMessages, noFilters, pageSize, print} = props;
  const {selection, limit} = view;
  const {empty, itemCount} = selection;
  const foot = footTemplate(snapshot, locale, print, props.subscribeUrl);
  if (empty === 'feed' || empty === 'preset') return html`${emptyTemplate(emptyMessages[empty])} ${foot}`;
  const {query, dispatch, isUnfolded, unfold, expandedFacets, expandFacet, hasSearch, prepareSearch} = list;
  const filterBar = filterBarTemplate(
    {
      query,
      dispatch,
      isUnfolded,
      unfold,
      expandedFacets,
      expandFacet,
      hasSearch,
      prepareSearch,
      facets: noFilters ? [] : selection.facets,
      active: selection.active,
      ignored: selection.ignored,
      countText: (count) => list.countText(count, locale),
    },
    {feed: snapshot.feed, locale},
  );
  return html`
    ${filterBar}
    ${
      empty
        ? noMatchesTemplate(emptyMessages.query)
        : html`${
            itemCount > minItemsForSkip
              ? html`<button class="skip" part="skip" type="button" @click=${list.skip}>
                  ${locale.messages.skipList}
                </button>`
              : nothing
          }
          ${props.itemsTemplate()} ${moreTemplate(itemCount, limit, pageSize, locale, list.showMore)}
          ${list.isCutByPrintLimit ? html`<p>${locale.messages.tooManyToPrint(locale.formats.number(printLimit))}</p>` : nothing}
          ${props.actionsTemplate()}`
    }
    ${foot}
  `;
};
