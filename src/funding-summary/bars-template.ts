import {html, nothing, type TemplateResult} from 'lit';
import type {Status} from '../feed/feed.js';
import type {DimensionName} from '../query/project-dimensions.js';
import type {FundingSummary, SummaryRow} from '../funding/summarise.js';
import type {Sum} from '../funding/sums.js';
import {moneyText} from '../shared/money-text.js';
import {textTemplate, type Reading} from '../shared/text-template.js';

/** The figures as a table, and in it a bar for each: the same for everyone, drawn and written. */
export const barsTemplate = (
  summary: FundingSummary,
  by: DimensionName,
  reading: Reading,
): TemplateResult => {
  const {messages, formats} = reading.locale;
  const {rows, bars, shared, headline} = summary;
  const lengthOf = ({sum, projects}: SummaryRow) => (bars === 'amounts' ? (sum?.cents ?? 0) : projects);
  const longest = Math.max(1, ...rows.map(lengthOf));
  const sumCells = (sum: Sum | undefined, of: number) =>
    headline
      ? html`
          <td>${sum ? moneyText(sum, reading.locale) : messages.unknown}</td>
          <td>${messages.outOf(formats.number(sum?.stated ?? 0), formats.number(of))}</td>
        `
      : nothing;
  return html`
    <table part="table">
      <caption class="hidden">
        ${messages.byDimension[by]}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.byDimension[by]}</th>
          <th scope="col" class="number">${messages.projectsColumn}</th>
          ${
            headline
              ? html`<th scope="col" class="number">${messages.measureColumn}</th>
                  <th scope="col" class="number">${messages.statedColumn}</th>`
              : nothing
          }
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`
            <tr part="row">
              <th scope="row">
                ${nameOf(row, by, reading)}
                <span
                  class="bar"
                  part="bar"
                  .style=${`inline-size:${(lengthOf(row) / longest) * 100}%`}
                ></span>
              </th>
              <td>${formats.number(row.projects)}</td>
              ${sumCells(row.sum, row.projects)}
            </tr>
          `,
        )}
        ${
          shared
            ? html`
                <tr part="shared">
                  <th scope="row">${messages.sharedProjects}</th>
                  <td>${formats.number(shared.projects)}</td>
                  ${sumCells(shared.sum, shared.projects)}
                </tr>
              `
            : nothing
        }
      </tbody>
    </table>
  `;
};

const nameOf = ({key, name}: SummaryRow, by: DimensionName, reading: Reading): unknown => {
  const {messages} = reading.locale;
  if (by === 'status' && key !== undefined) return messages.statusGroup[key as Status];
  return name === undefined ? messages.unknownRow : textTemplate(name, reading);
};
