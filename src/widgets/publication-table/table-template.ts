import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {termsOf} from '../../core/export/attribution.js';
import type {Publication} from '../../core/model/feed.js';
import type {ShownGroup} from '../../core/query/page.js';
import type {PublicationColumn} from '../../core/query/publication-kind.js';
import type {Sort} from '../../core/query/sort.js';
import type {PublicationGroupBy} from '../../core/query/select-publications.js';
import {headingTemplate} from '../templates/heading-template.js';
import {notedText} from '../templates/text-template.js';
import type {PublicationContext} from './publication-context.js';
import {rowTemplate} from './row-template.js';
import {publicationLocale} from '../../core/i18n/messages/publication-messages.js';

export interface Table {
  readonly caption: string;
  readonly groups: readonly ShownGroup<Publication>[];
  readonly grouping: PublicationGroupBy;
  readonly headingLevel: number;
  readonly sort: Sort;
  /** The columns that change something when they are sorted by. */
  readonly sortFields: readonly string[];
  readonly sortBy: (field: PublicationColumn) => void;
}

export const tableTemplate = (table: Table, context: PublicationContext): TemplateResult => html`
  <table role="table" part="table">
    <caption part="count">
      ${table.caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${context.columns.map((column) => columnTemplate(column, table, context))}
      </tr>
    </thead>
    ${table.groups.map(
      (group) => html`
        <tbody role="rowgroup" part="group">
          ${table.grouping === 'none' ? nothing : groupTemplate(group, table.grouping, table, context)}
          ${repeat(
            group.members,
            ({id}) => id,
            (publication) => rowTemplate(publication, context),
          )}
        </tbody>
      `,
    )}
  </table>
`;

const columnTemplate = (
  column: PublicationColumn,
  {sort, sortFields, sortBy}: Table,
  context: PublicationContext,
) => {
  const name = context.locale.messages.columns[column];
  const isSortable = sortFields.includes(column);
  const isSorted = sort.field === column;
  const direction = sort.descending ? 'descending' : 'ascending';
  return html`
    <th scope="col" role="columnheader" aria-sort=${isSortable ? (isSorted ? direction : 'none') : nothing}>
      ${
        isSortable
          ? html`<button class="plain sort" part="sort" type="button" @click=${() => sortBy(column)}>
              ${name}
            </button>`
          : html`<span>${name}</span>`
      }
    </th>
  `;
};

/** A level with what it is; a series with what it is and its terms of reuse, once above its rows. */
const groupTemplate = (
  {key = '', name, total}: ShownGroup<Publication>,
  grouping: Exclude<PublicationGroupBy, 'none'>,
  {headingLevel}: Table,
  context: PublicationContext,
) => {
  const {messages, formats} = publicationLocale(context.locale);
  const series = grouping === 'series' ? context.series.get(key) : undefined;
  const description =
    series?.description ?? (grouping === 'level' ? context.levels.get(key)?.description : undefined);
  const title =
    name === undefined
      ? messages.unknownPublicationGroup[grouping]
      : grouping === 'year'
        ? key
        : notedText(name, context);
  const {licence, terms} = termsOf({id: '', type: '', title: ''}, series);
  return html`
    <tr role="row">
      <th scope="rowgroup" role="rowheader" colspan=${context.columns.length} part="group-cell">
        ${headingTemplate(headingLevel, html`${title} (${formats.number(total)})`, 'group-heading')}
        ${description === undefined ? nothing : html`<p>${notedText(description, context)}</p>`}
        ${
          licence === undefined && terms === undefined
            ? nothing
            : html`<p>
                ${messages.terms}: ${licence ?? nothing}
                ${terms === undefined ? nothing : notedText(terms, context)}
              </p>`
        }
      </th>
    </tr>
  `;
};
