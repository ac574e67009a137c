import {html} from 'lit';
import {byId} from '../core/model/ids.js';
import {columnsOf} from '../widgets/publication-table/columns.js';
import type {PublicationContext} from '../widgets/publication-table/publication-context.js';
import type {PublicationTableElement} from '../widgets/publication-table/publication-table-element.js';
import {tableTemplate} from '../widgets/publication-table/table-template.js';
import {firstItems} from '../core/query/page.js';
import {
  publicationKind,
  publicationSortFields,
  type PublicationColumn,
} from '../core/query/publication-kind.js';
import {selectPublications} from '../core/query/select-publications.js';
import {sortOf} from '../core/query/sort.js';
import {footTemplate} from '../widgets/templates/foot-template.js';
import {notesTemplate, situationNote} from '../widgets/templates/notes-template.js';
import {emptyTemplate} from '../widgets/templates/status-templates.js';
import {presetIn, type StaticContent, type StaticContext} from './static-context.js';
import {shownCountTemplate} from './shown-count-template.js';

/** The context in which a publication is shown in full. */
export const openPublicationContext = (
  {snapshot, locale, urlOf}: StaticContext,
  columns: readonly PublicationColumn[],
): PublicationContext => ({
  feed: snapshot.feed,
  snapshot,
  locale,
  columns,
  levels: byId(snapshot.feed.levels),
  series: byId(snapshot.feed.series),
  isOpen: () => true,
  toggle: () => undefined,
  urlOf,
  actions: () => undefined,
});

/** The table as the widget shows it, with each of its rows open. */
export const staticPublicationTable = (
  options: PublicationTableElement,
  setting: StaticContext,
): StaticContent => {
  const {snapshot, locale, today} = setting;
  const {messages, formats} = locale;
  const {groupBy, headingLevel, asOf} = options;
  const sort = sortOf(publicationSortFields, options.sort);
  const view = selectPublications(
    snapshot.feed,
    {
      preset: presetIn(options, publicationKind),
      groupBy,
      sort,
      day: asOf || today,
      isChosenDay: asOf !== '',
    },
    locale.order,
  );
  const limit = setting.limit ?? view.itemCount;
  const count = view.records.length;
  const table = {
    caption: messages.publications(count, formats.number(count)),
    groups: firstItems(view.groups, limit),
    grouping: groupBy,
    headingLevel: headingLevel + 1,
    sort,
    sortFields: [],
    sortBy: () => undefined,
  };
  const context = openPublicationContext(setting, columnsOf(options.columns, groupBy, view.chosen));
  const content = html`
    ${notesTemplate([situationNote(asOf, locale)])}
    ${
      view.empty
        ? emptyTemplate(messages.empty.publications[view.empty])
        : html`${tableTemplate(table, context)} ${shownCountTemplate(view.itemCount, limit, locale)}`
    }
    ${footTemplate(snapshot, locale)}
  `;
  return {content, shown: Math.min(limit, view.itemCount), records: view.records, unknown: view.unknownIds};
};
