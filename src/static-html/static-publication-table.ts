import {publicationLocale} from '../core/i18n/messages/publication-messages.js';
import {html} from 'lit';
import type {PublicationTableOptions} from '../widgets/publication-table/options.js';
import {publicationContext} from '../widgets/publication-table/publication-context.js';
import {tableTemplate} from '../widgets/publication-table/table-template.js';
import {createPublicationTableView} from '../widgets/publication-table/view.js';
import {footTemplate} from '../widgets/templates/foot-template.js';
import {publicationNotes} from '../widgets/publication-table/publication-notes.js';
import {emptyTemplate} from '../widgets/templates/status-templates.js';
import {shownCountTemplate} from './shown-count-template.js';
import {staticHandlers, staticInput, type StaticContent, type StaticContext} from './static-context.js';
import {contentLevel} from '../widgets/templates/heading-template.js';

/** The publication table with every row expanded. */
export const staticPublicationTable = (
  options: PublicationTableOptions,
  context: StaticContext,
): StaticContent => {
  const {snapshot, locale} = context;
  const {messages, formats} = locale;
  const {selection, limit, shown, sort, columns} = createPublicationTableView()(
    staticInput(context, options),
  );
  const count = selection.matchCount;
  const table = {
    caption: messages.publications(count, formats.number(count)),
    groups: shown,
    grouping: options.groupBy,
    headingLevel: contentLevel(options),
    sort,
    sortFields: [],
    sortBy: () => undefined,
  };
  const rows = publicationContext(snapshot, locale, {columns, today: context.today}, staticHandlers(context));
  const content = html`
    ${publicationNotes(selection, options, locale)}
    ${
      selection.empty
        ? emptyTemplate(publicationLocale(locale).messages.noPublications[selection.empty])
        : html`${tableTemplate(table, rows)} ${shownCountTemplate(selection.itemCount, limit, locale)}`
    }
    ${footTemplate(snapshot, locale)}
  `;
  return {
    content,
    shown: Math.min(limit, selection.itemCount),
    items: selection.items,
    unknownIds: selection.unknownIds,
  };
};
