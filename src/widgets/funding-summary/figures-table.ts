import {html, nothing, type TemplateResult} from 'lit';
import {fundingLocale} from '../../core/i18n/messages/funding-messages.js';
import {tableLocale} from '../../core/i18n/messages/table-messages.js';
import type {FundingSummary} from '../../core/funding/summarise.js';
import type {Sum} from '../../core/funding/sums.js';
import {moneyText} from '../../core/i18n/phrases.js';
import type {ProjectFacetName} from '../../core/query/project-facets.js';
import type {TextContext} from '../templates/text-template.js';
import {rowName} from './bars-template.js';
import {amountLocale} from '../../core/i18n/messages/amount-messages.js';
import {fieldLocale} from '../../core/i18n/messages/field-messages.js';

/** The figures as a table: exact, and with what each covers. */
export const figuresTable = (
  {rows, shared, headline}: FundingSummary,
  by: ProjectFacetName,
  context: TextContext,
  /** What tells it apart from other tables of a page. */
  caption?: string,
): TemplateResult => {
  const {messages, formats} = amountLocale(fieldLocale(tableLocale(fundingLocale(context.locale))));
  const columns = [
    messages.byFacet[by],
    messages.projectsColumn,
    ...(headline ? [messages.measureColumn, messages.statedColumn] : []),
  ];
  const cells = (sum: Sum | undefined, of: number) =>
    [
      formats.number(of),
      ...(headline
        ? [
            sum ? moneyText(sum, context.locale) : messages.unknown,
            messages.outOf(formats.number(sum?.stated ?? 0), formats.number(of)),
          ]
        : []),
    ].map((value) => html`<td role="cell">${value}</td>`);
  return html`
    <table class="numbers" role="table" part="table">
      <caption class="hidden">
        ${caption ?? messages.byFacet[by]}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) => html`
            <tr role="row" part="row">
              <th scope="row" role="rowheader">${rowName(row, by, context)}</th>
              ${cells(row.sum, row.projects)}
            </tr>
          `,
        )}
        ${
          shared
            ? html`
                <tr role="row" part="shared">
                  <th scope="row" role="rowheader">${messages.sharedProjects}</th>
                  ${cells(shared.sum, shared.projects)}
                </tr>
              `
            : nothing
        }
      </tbody>
    </table>
  `;
};

/** The same table, collapsed, because the bars show most of it. */
export const foldedTable = (
  summary: FundingSummary,
  by: ProjectFacetName,
  context: TextContext,
  caption: string,
  isOpen: boolean,
): TemplateResult => html`
  <details ?open=${isOpen}>
    <summary class="fold-up">${fundingLocale(context.locale).messages.asTable}</summary>
    ${figuresTable(summary, by, context, caption)}
  </details>
`;
