import {html, nothing, type TemplateResult} from 'lit';
import type {FeedSnapshot} from '../../core/format/feed-pages.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {RecordView} from '../../core/query/select-records.js';
import {findTemplate} from './filter-bar-template.js';
import {footTemplate} from './foot-template.js';
import type {ListController} from '../controllers/list-controller.js';
import {printLimit, type PrintController} from '../controllers/print-controller.js';
import {moreTemplate} from './more-template.js';
import {emptyTemplate, nothingFoundTemplate} from './status-templates.js';

/** Fewer records need no way around them. */
const fewestToSkip = 10;

export interface FoundOptions {
  readonly messages: Readonly<Record<'feed' | 'preset' | 'query', string>>;
  readonly noFilters: boolean;
  readonly pageSize: number;
  readonly print: PrintController;
  /** Below the list: what of it can be taken along. */
  readonly taking: () => unknown;
}

/** A list with what it is searched by, whatever the records look like; or why there are none. */
export const foundTemplate = <T extends object & {readonly id: string}>(
  list: ListController<T>,
  view: RecordView<T>,
  snapshot: FeedSnapshot,
  locale: Locale,
  {messages, noFilters, pageSize, print, taking}: FoundOptions,
  recordsTemplate: () => unknown,
): TemplateResult => {
  const {empty, places} = view;
  if (empty === 'feed' || empty === 'preset') return emptyTemplate(messages[empty]);
  const {query, find, isUnfolded, unfold, whole, showWhole, hasSearch, prepareSearch} = list;
  const controls = findTemplate(
    {
      query,
      find,
      isUnfolded,
      unfold,
      whole,
      showWhole,
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
        ? nothingFoundTemplate(messages.query)
        : html`${
            places > fewestToSkip
              ? html`<button class="skip" part="skip" type="button" @click=${list.skip}>
                  ${locale.messages.skipList}
                </button>`
              : nothing
          }
          ${recordsTemplate()} ${moreTemplate(places, list.limit, pageSize, locale, list.grow)}
          ${list.isCutOnPaper ? html`<p>${locale.messages.tooManyToPrint(locale.formats.number(printLimit))}</p>` : nothing}
          ${taking()}`
    }
    ${footTemplate(snapshot, locale, print)}
  `;
};
