import {html, nothing, type TemplateResult} from 'lit';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {ListController} from '../controllers/list-controller.js';
import {printLimit, type PrintController} from '../controllers/print-controller.js';
import type {ListView} from '../options/list-view.js';
import type {FacetName} from '../../core/query/query.js';
import type {FacetView} from '../../core/query/facets.js';
import {filterBarTemplate} from './filter-bar-template.js';
import {footTemplate} from './foot-template.js';
import {moreTemplate} from './more-template.js';
import {emptyTemplate} from './status-templates.js';

/** With fewer items, tabbing is faster than a skip button. */
const minItemsForSkip = 10;

export interface ListTemplateProps<Item> {
  readonly view: ListView<Item>;
  readonly snapshot: FeedSnapshot;
  readonly locale: Locale;
  /** The messages for the three reasons why a list is empty. */
  readonly emptyMessages: Readonly<Record<'feed' | 'preset' | 'query', string>>;
  readonly noFilters: boolean;
  readonly pageSize: number;
  readonly print: PrintController;
  /** Where readers subscribe to changes, if the page provides it. */
  readonly subscribeUrl: string | undefined;
  /** What tells the list apart from others of a page. */
  readonly title: string;
  /** What a reader has to know first. */
  readonly notes: unknown;
  /** The list of sort orders. */
  readonly orderTemplate: () => unknown;
  readonly itemsTemplate: () => unknown;
  /** The menus of actions for the whole list. */
  readonly actionsTemplate: () => unknown;
  /** Whether the list is a single item, expanded from the start. Then there is nothing to search. */
  readonly isFixed?: boolean;
}

type List<Item extends object & {readonly id: string}> = Pick<
  ListController<Item, ListView<Item>, never>,
  | 'query'
  | 'controls'
  | 'pendingText'
  | 'dispatch'
  | 'panels'
  | 'hasSearch'
  | 'prepareSearch'
  | 'countText'
  | 'resultText'
  | 'matchCount'
  | 'skip'
  | 'showMore'
  | 'isCutByPrintLimit'
>;

/** A list of any kind of item with its filter bar, or the reason why it is empty. */
export const listTemplate = <Item extends object & {readonly id: string}>(
  list: List<Item>,
  props: ListTemplateProps<Item>,
): TemplateResult => {
  const {view, snapshot, locale, emptyMessages, pageSize, print, isFixed = false} = props;
  const {selection, limit} = view;
  const {empty, itemCount} = selection;
  if (empty === 'feed' || empty === 'preset')
    return html`${notesTemplate(props.notes)} ${emptyTemplate(emptyMessages[empty])}
    ${footTemplate(snapshot, locale, print, {subscribeUrl: props.subscribeUrl})}`;
  return html`
    ${isFixed ? notesTemplate(props.notes) : searchAndFiltersTemplate(list, props)}
    ${
      empty
        ? list.controls?.noMatchesTemplate(emptyMessages.query, locale, () => list.dispatch({type: 'reset'}))
        : html`${
            itemCount > minItemsForSkip
              ? html`<button class="skip" part="skip" type="button" @click=${list.skip}>
                  ${locale.messages.skipList}
                </button>`
              : nothing
          }
          ${props.itemsTemplate()}
          ${moreTemplate({itemCount, limit, pageSize, isComplete: snapshot.isComplete}, locale, list.showMore)}
          ${list.isCutByPrintLimit ? html`<p>${locale.messages.tooManyToPrint(locale.formats.number(printLimit))}</p>` : nothing}`
    }
    ${footTemplate(snapshot, locale, print, {
      subscribeUrl: props.subscribeUrl,
      actions: empty ? nothing : props.actionsTemplate(),
    })}
  `;
};

/** What a reader has to know first, where there is no filter bar. */
const notesTemplate = (notes: unknown): unknown =>
  notes === nothing ? nothing : html`<div class="bar" part="bar">${notes}</div>`;

/** The most frequent searches of readers come first. */
const facetOrder: readonly FacetName[] = [
  ...(['city', 'theme', 'status', 'fund', 'level', 'series', 'year', 'language', 'lead'] as const),
];
const inReadingOrder = (facets: readonly FacetView[]): readonly FacetView[] =>
  [...facets].sort((a, b) => facetOrder.indexOf(a.name) - facetOrder.indexOf(b.name));

/** The filter bar, and the line below it: number of items, active filters, sort order. */
const searchAndFiltersTemplate = <Item extends object & {readonly id: string}>(
  list: List<Item>,
  {view, snapshot, locale, noFilters, title, notes, orderTemplate}: ListTemplateProps<Item>,
): TemplateResult => {
  const {selection} = view;
  const {query, controls, pendingText, dispatch, panels, hasSearch, prepareSearch} = list;
  const context = {feed: snapshot.feed, locale};
  // Where nothing matches, a filter that could show nothing either is not offered. Elsewhere nobody counts its values.
  const isOffered = ({name, values}: FacetView): boolean =>
    !selection.empty || panels.isOpen(name) || values.some(({count, isChosen}) => count > 0 || isChosen);
  const filterBar = filterBarTemplate(
    {
      query,
      controls,
      pendingText,
      dispatch,
      panels,
      hasSearch,
      prepareSearch,
      facets: noFilters ? [] : inReadingOrder(selection.facets).filter(isOffered),
      countText: (count) => list.countText(count, locale),
      active: selection.active,
      itemCount: list.matchCount,
      title,
    },
    context,
  );
  return html`
    ${filterBar}
    <div class="bar" part="bar">
      <p class="count" part="count" tabindex="-1">${list.resultText(locale, snapshot.isComplete)}</p>
      ${pendingText ? html`<p class="note">${pendingText}</p>` : nothing} ${notes}
      ${controls?.chipsTemplate({query, active: selection.active, dispatch}, context)} ${orderTemplate()}
    </div>
    ${controls?.ignoredTemplate(selection.ignored, locale)}
  `;
};
