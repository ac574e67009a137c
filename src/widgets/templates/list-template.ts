import {html, nothing, type TemplateResult} from 'lit';
import type {FeedSnapshot} from '../../core/format/feed-pages.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {ItemView} from '../../core/query/select-records.js';
import {filterBarTemplate} from './filter-bar-template.js';
import {footTemplate} from './foot-template.js';
import type {ListController} from '../controllers/list-controller.js';
import {printLimit, type PrintController} from '../controllers/print-controller.js';
import {moreTemplate} from './more-template.js';
import {emptyTemplate, noMatchesTemplate} from './status-templates.js';

/** Fewer records need no way around them. */
const minItemsForSkip = 10;

export interface ListTemplateOptions {
  readonly messages: Readonly<Record<'feed' | 'preset' | 'query', string>>;
  readonly noFilters: boolean;
  readonly pageSize: number;
  readonly print: PrintController;
  /** Below the list: what of it can be taken along. */
  readonly actions: () => unknown;
}

/** A list with what it is searched by, whatever the records look like; or why there are none. */
export const listTemplate = <T extends object & {readonly id: string}>(
  list: ListController<T>,
  view: ItemView<T>,
  snapshot: FeedSnapshot,
  locale: Locale,
  {messages, noFilters, pageSize, print, actions}: ListTemplateOptions,
  recordsTemplate: () => unknown,
): TemplateResult => {
  const {empty, itemCount} = view;
  if (empty === 'feed' || empty === 'preset') return emptyTemplate(messages[empty]);
  const {query, dispatch, isUnfolded, unfold, expandedFacets, expandFacet, hasSearch, prepareSearch} = list;
  const controls = filterBarTemplate(
    {
      query,
      dispatch,
      isUnfolded,
      unfold,
      expandedFacets,
      expandFacet,
      hasSearch,
      prepareSearch,
      facets: noFilters ? [] : view.facets,
      active: view.active,
      ignored: view.ignored,
      counted: (count) => list.counted(count, locale),
    },
    {feed: snapshot.feed, locale},
  );
  return html`
    ${controls}
    ${
      empty
        ? noMatchesTemplate(messages.query)
        : html`${
            itemCount > minItemsForSkip
              ? html`<button class="skip" part="skip" type="button" @click=${list.skip}>
                  ${locale.messages.skipList}
                </button>`
              : nothing
          }
          ${recordsTemplate()} ${moreTemplate(itemCount, list.limit, pageSize, locale, list.grow)}
          ${list.isCutByPrintLimit ? html`<p>${locale.messages.tooManyToPrint(locale.formats.number(printLimit))}</p>` : nothing}
          ${actions()}`
    }
    ${footTemplate(snapshot, locale, print)}
  `;
};
