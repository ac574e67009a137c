import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {termsOf} from '../../core/export/attribution.js';
import type {Publication} from '../../core/model/feed.js';
import type {ShownGroup} from '../../core/query/page.js';
import type {PublicationColumn} from '../../core/query/publication-kind.js';
import type {Sort} from '../../core/query/sort.js';
import type {PublicationGroupBy} from '../../core/query/publication-selector.js';
import {groupHeading} from '../templates/counted-heading.js';
import {notedText, textValue} from '../templates/text-template.js';
import {hasTerms} from './cell-template.js';
import {seriesOf, type PublicationContext} from './publication-context.js';
import {publicationRowTemplate} from './row-template.js';
import {publicationLocale} from '../../core/i18n/messages/publication-messages.js';
import {fieldLocale} from '../../core/i18n/messages/field-messages.js';

export interface TableContent {
  /** The caption of the table, for screen readers. Tables of groups have the group's name. */
  readonly caption: string;
  readonly groups: readonly ShownGroup<Publication>[];
  readonly grouping: PublicationGroupBy;
  readonly headingLevel: number;
  readonly sort: Sort;
  /** The columns by which sorting would change the order. */
  readonly sortFields: readonly string[];
  readonly sortBy: (field: PublicationColumn) => void;
}

/** A table for each group. Above it are the terms that all its rows share. */
export const tableTemplate = (table: TableContent, context: PublicationContext): TemplateResult => html`
  ${table.groups.map((group) => groupTemplate(group, table, context))}
  ${
    table.groups.some(({members}) => members.some((one) => !hasTerms(one, context)))
      ? html`<p class="after" part="terms-note">
          ${publicationLocale(context.locale).messages.noTermsShown}
        </p>`
      : nothing
  }
`;

const groupTemplate = (group: ShownGroup<Publication>, table: TableContent, context: PublicationContext) => {
  const {grouping, caption} = table;
  const {members} = group;
  const sharesTerms = sharedTerms(members, context);
  return html`
    <div class="group" part="group">
      ${grouping === 'none' ? nothing : headingOf(group, grouping, table, context)}
      ${sharesTerms === undefined ? nothing : html`<p class="group-note">${sharesTerms}</p>`}
      <table role="table" part="table">
        <caption class="hidden">
          ${grouping === 'none' ? caption : titleOf(group, grouping, context)}
        </caption>
        ${context.columns.map(colTemplate)}
        <thead role="rowgroup">
          <tr role="row">
            ${context.columns.map((column) => columnTemplate(column, table, context))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            members,
            ({id}) => id,
            (publication) => publicationRowTemplate(publication, sharesTerms !== undefined, context),
          )}
        </tbody>
      </table>
    </div>
  `;
};

/** The terms that all rows have, shown once above them; undefined if they differ, or if there is one row. */
const sharedTerms = (members: readonly Publication[], context: PublicationContext): string | undefined => {
  const {locale} = context;
  const written = new Set(
    members.map((one) => {
      const {licence, terms} = termsOf(one, seriesOf(one, context));
      return [licence, terms === undefined ? undefined : textValue(terms, context)]
        .filter(Boolean)
        .join('; ');
    }),
  );
  const [terms = ''] = written;
  return members.length > 1 && written.size === 1 && terms !== ''
    ? publicationLocale(locale).messages.sharedTerms(terms.replace(/CC-(BY[A-Z-]*)-([\d.]+)/g, 'CC $1 $2'))
    : undefined;
};

const columnTemplate = (
  column: PublicationColumn,
  {sort, sortFields, sortBy}: TableContent,
  {locale}: PublicationContext,
) => {
  const {messages} = fieldLocale(publicationLocale(locale));
  const name = column === 'files' ? messages.read : messages.columns[column];
  const isSortable = sortFields.includes(column);
  const isSorted = sort.field === column;
  const direction = sort.descending ? 'descending' : 'ascending';
  return html`
    <th scope="col" role="columnheader" aria-sort=${isSortable ? (isSorted ? direction : 'none') : nothing}>
      ${
        isSortable
          ? html`<button class="sort" part="sort" type="button" @click=${() => sortBy(column)}>
              ${name}
            </button>`
          : html`<span class="sort">${name}</span>`
      }
    </th>
  `;
};

const titleOf = (
  {key, name}: ShownGroup<Publication>,
  grouping: Exclude<PublicationGroupBy, 'none'>,
  context: PublicationContext,
): unknown => {
  if (name === undefined) return publicationLocale(context.locale).messages.unknownPublicationGroup[grouping];
  return grouping === 'year' ? key : notedText(name, context);
};

/** A level or a series with its description. */
const headingOf = (
  group: ShownGroup<Publication>,
  grouping: Exclude<PublicationGroupBy, 'none'>,
  {headingLevel}: TableContent,
  context: PublicationContext,
) => {
  const {key = ''} = group;
  const series = grouping === 'series' ? context.series.get(key) : undefined;
  const description =
    series?.description ?? (grouping === 'level' ? context.levels.get(key)?.description : undefined);
  return html`
    ${groupHeading(headingLevel, titleOf(group, grouping, context), group, context)}
    ${description === undefined ? nothing : html`<p class="group-note">${notedText(description, context)}</p>`}
  `;
};

/**
 * A column with its class. Each has its own `colgroup`, which the parser would otherwise insert into a template
 * with one column.
 */
const colTemplate = (column: PublicationColumn): TemplateResult =>
  html`<colgroup>
    <col class=${column === 'files' ? 'get' : column} />
  </colgroup>`;
