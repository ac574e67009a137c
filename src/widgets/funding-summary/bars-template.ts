import {html, nothing, type TemplateResult} from 'lit';
import type {Status} from '../../core/model/feed.js';
import type {Measure} from '../../core/model/amounts.js';
import type {ProjectFacetName} from '../../core/query/project-facets.js';
import type {FundingSummary, SharedProjects, SummaryRow} from '../../core/funding/summarise.js';
import {headingTemplate} from '../templates/heading-template.js';
import {compactTemplate} from '../templates/compact-template.js';
import {textTemplate, type TextContext} from '../templates/text-template.js';
import {fundingLocale} from '../../core/i18n/messages/funding-messages.js';
import {tableLocale} from '../../core/i18n/messages/table-messages.js';
import {amountLocale} from '../../core/i18n/messages/amount-messages.js';

/** What a reader can do with a bar: filter the linked widgets by its value. */
export interface BarChoice {
  readonly isChosen: (key: string) => boolean;
  readonly choose: (key: string) => void;
}

export interface BarsProps {
  readonly measure: Measure;
  readonly by: ProjectFacetName;
  readonly headingLevel: number;
  readonly choice?: BarChoice | undefined;
}

/** Facets whose values have an order of their own. Other rows are sorted by size. */
const ordered: readonly ProjectFacetName[] = ['year', 'status'];

/** A bar for each row, with its numbers beside it. Unknown values are drawn as unknown. */
export const barsTemplate = (
  summary: FundingSummary,
  props: BarsProps,
  context: TextContext,
): TemplateResult => {
  const {by, headingLevel, measure} = props;
  const {messages} = amountLocale(tableLocale(fundingLocale(context.locale)));
  const {rows, bars, shared, headline} = summary;
  const lengthOf = ({sum, projects}: SummaryRow | SharedProjects) =>
    bars === 'amounts' ? (sum?.cents ?? 0) : projects;
  const sorted = ordered.includes(by)
    ? rows
    : [...rows].sort(
        (a, b) => Number(a.key === undefined) - Number(b.key === undefined) || lengthOf(b) - lengthOf(a),
      );
  const all = [...sorted, ...(shared && bars === 'amounts' ? [shared] : [])];
  const longest = all.reduce((most, row) => Math.max(most, lengthOf(row)), 1);
  const isMoney = measure !== 'projects' && headline !== undefined;
  const title = bars === 'amounts' ? messages.sumsBy(messages.measure[measure], by) : messages.projectsBy[by];
  const line = bars === 'amounts' ? amountLine : projectLine;
  return html`
    <div class="bars-title">
      ${headingTemplate(headingLevel, title, 'bars-heading')}
      ${bars === 'projects' && isMoney ? legendTemplate(messages.kindOfSum(measure, headline.stage), context) : nothing}
    </div>
    <ul class="bars" part="bars" role="list">
      ${sorted.map(
        (row) =>
          html`<li part="bar-row">
            ${nameTemplate(row, rowName(row, by, context), props.choice)}
            <div class="line">${line(row, longest, isMoney, context)}</div>
          </li>`,
      )}
      ${
        shared && bars === 'amounts'
          ? html`<li part="bar-row">
              <span>${messages.sharedProjects}</span>
              <div class="line">${amountLine(shared, longest, isMoney, context)}</div>
            </li>`
          : nothing
      }
    </ul>
  `;
};

const legendTemplate = (what: string, {locale}: TextContext): TemplateResult => html`
  <ul class="legend" role="list" aria-hidden="true">
    <li><span class="swatch"></span> ${fundingLocale(locale).messages.knownCount(what)}</li>
    <li><span class="swatch rest"></span> ${amountLocale(locale).messages.unknown}</li>
  </ul>
`;

const shareStyle = (share: number): string => `--share:${share.toFixed(4)}`;

/** A bar of projects: the part whose sum is known is filled, the rest is hatched. */
const projectLine = (
  {projects, sum}: SummaryRow | SharedProjects,
  longest: number,
  isMoney: boolean,
  {locale}: TextContext,
): TemplateResult => {
  const {messages, formats} = fundingLocale(locale);
  const stated = isMoney ? (sum?.stated ?? 0) : projects;
  const compact = sum && compactTemplate(sum, locale);
  return html`${stated > 0 ? html`<span class="known" part="bar" .style=${shareStyle(stated / longest)}></span>` : nothing}
    ${
      stated < projects
        ? html`<span class="unknown" part="bar" .style=${shareStyle((projects - stated) / longest)}></span>`
        : nothing
    }
    <p class="value">
      <strong>${formats.number(projects)}</strong>
      ${
        isMoney
          ? html`<span
              >${sum ? html`${compact} ${messages.sumForSome(formats.number(sum.stated))}` : messages.sumNotKnown}</span
            >`
          : nothing
      }
    </p>`;
};

/** A bar of sums. An unknown sum has no length, so its end is open. */
const amountLine = (
  {projects, sum}: SummaryRow | SharedProjects,
  longest: number,
  _isMoney: boolean,
  {locale}: TextContext,
): TemplateResult => {
  const {messages, formats} = fundingLocale(locale);
  const counted = messages.projects(projects, formats.number(projects));
  const stated = sum?.stated ?? 0;
  return html`${sum && sum.cents > 0 ? html`<span class="known" part="bar" .style=${shareStyle(sum.cents / longest)}></span>` : nothing}
    ${stated < projects ? html`<span class="open" part="bar-open"></span>` : nothing}
    <p class="value">
      ${
        sum
          ? html`<strong>${compactTemplate(sum, locale)}</strong>
              <span
                >${stated < projects ? messages.someProjects(formats.number(stated), counted) : counted}</span
              >`
          : html`<span>${messages.sumUnknownFor(counted)}</span>`
      }
    </p>`;
};

/** A name that is a button if widgets are linked. */
const nameTemplate = ({key}: SummaryRow, name: unknown, choice: BarChoice | undefined): TemplateResult =>
  choice && key !== undefined
    ? html`<button
        class="what"
        part="choice"
        type="button"
        aria-pressed=${choice.isChosen(key) ? 'true' : 'false'}
        @click=${() => choice.choose(key)}
      >
        ${name}
      </button>`
    : html`<span>${name}</span>`;

export const rowName = ({key, name}: SummaryRow, by: ProjectFacetName, context: TextContext): unknown => {
  const {messages} = tableLocale(context.locale);
  if (by === 'status' && key !== undefined) return messages.statusGroup[key as Status];
  if (name === undefined)
    return by in messages.unknownGroup
      ? messages.unknownGroup[by as keyof typeof messages.unknownGroup]
      : messages.unknownRow;
  return by === 'year' ? key : textTemplate(name, context);
};
