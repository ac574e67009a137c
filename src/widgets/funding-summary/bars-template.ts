import {html, nothing, type TemplateResult} from 'lit';
import type {Status} from '../../core/model/feed.js';
import type {ProjectFacetName} from '../../core/query/project-facets.js';
import type {FundingSummary, SummaryRow} from '../../core/funding/summarise.js';
import type {Sum} from '../../core/funding/sums.js';
import {moneyText} from '../../core/i18n/phrases.js';
import {textTemplate, type TextContext} from '../templates/text-template.js';
import {fundingLocale} from '../../core/i18n/messages/funding-messages.js';
import {tableLocale} from '../../core/i18n/messages/table-messages.js';

/** What a reader does with a bar: filters the linked widgets by what it stands for. */
export interface BarChoice {
  readonly isChosen: (key: string) => boolean;
  readonly choose: (key: string) => void;
}

/** The figures as a table, and in it a bar for each: the same for everyone, drawn and written. */
export const barsTemplate = (
  summary: FundingSummary,
  by: ProjectFacetName,
  reading: TextContext,
  choice?: BarChoice,
): TemplateResult => {
  const {messages, formats} = tableLocale(fundingLocale(reading.locale));
  const {rows, bars, shared, headline} = summary;
  const lengthOf = ({sum, projects}: SummaryRow) => (bars === 'amounts' ? (sum?.cents ?? 0) : projects);
  const longest = Math.max(1, ...rows.map(lengthOf));
  const columns = [
    messages.byFacet[by],
    messages.projectsColumn,
    ...(headline ? [messages.measureColumn, messages.statedColumn] : []),
  ];
  /** The cells after the name; where rows are stacked each says what it is. */
  const cells = (sum: Sum | undefined, of: number) =>
    [
      formats.number(of),
      ...(headline
        ? [
            sum ? moneyText(sum, reading.locale) : messages.unknown,
            messages.outOf(formats.number(sum?.stated ?? 0), formats.number(of)),
          ]
        : []),
    ].map(
      (value, index) =>
        html`<td role="cell">
          <span class="column" aria-hidden="true">${columns[index + 1]}</span>${' '}${value}
        </td>`,
    );
  // The roles are written out, because rows that are stacked are no table to a browser any more.
  return html`
    <table role="table" part="table">
      <caption class="hidden">
        ${messages.byFacet[by]}
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
              <th scope="row" role="rowheader">
                ${nameTemplate(row, nameOf(row, by, reading), choice)} ${barTemplate(lengthOf(row) / longest)}
              </th>
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

/** A name that can be pressed, where something is linked. */
const nameTemplate = ({key}: SummaryRow, name: unknown, choice: BarChoice | undefined): unknown =>
  choice && key !== undefined
    ? html`<button
        class="plain"
        part="choice"
        type="button"
        aria-pressed=${choice.isChosen(key) ? 'true' : 'false'}
        @click=${() => choice.choose(key)}
      >
        ${name}
      </button>`
    : name;

/** Nothing is drawn of what is not known. */
const barTemplate = (share: number) =>
  share > 0 ? html`<span part="bar" .style=${`inline-size:${share * 100}%`}></span>` : nothing;

const nameOf = ({key, name}: SummaryRow, by: ProjectFacetName, reading: TextContext): unknown => {
  const {messages} = tableLocale(reading.locale);
  if (by === 'status' && key !== undefined) return messages.statusGroup[key as Status];
  if (name === undefined) return messages.unknownRow;
  return by === 'year' ? key : textTemplate(name, reading);
};
