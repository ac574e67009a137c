import {html, nothing} from 'lit';
import {fieldLocale} from '../core/i18n/messages/field-messages.js';
import {fundingLocale} from '../core/i18n/messages/funding-messages.js';
import {fundingFactsTemplate} from '../widgets/funding-summary/facts-template.js';
import {figuresTable} from '../widgets/funding-summary/figures-table.js';
import type {FundingSummaryOptions} from '../widgets/funding-summary/options.js';
import {summaryTemplate} from '../widgets/funding-summary/summary-template.js';
import {createFundingSummaryView} from '../widgets/funding-summary/view.js';
import {footTemplate} from '../widgets/templates/foot-template.js';
import {projectNotes} from '../widgets/templates/project-notes-template.js';
import {emptyTemplate} from '../widgets/templates/status-templates.js';
import {staticInput, type StaticContent, type StaticContext} from './static-context.js';
import {contentLevel} from '../widgets/templates/heading-template.js';
import {widgetTitle} from '../widgets/templates/widget-title.js';

/** The sums as sentences and as a table. */
export const staticFundingSummary = (
  options: FundingSummaryOptions,
  context: StaticContext,
): StaticContent => {
  const {snapshot, locale} = context;
  const {measure, by, facts} = options;
  const {selection, summary, rows, city} = createFundingSummaryView()(staticInput(context, options));
  const texts = {feed: snapshot.feed, locale};
  const content = html`
    ${projectNotes(selection, options, locale)}
    ${
      selection.empty
        ? emptyTemplate(locale.messages.noProjects[selection.empty])
        : html`${summaryTemplate(summary, measure, city?.name, texts)}
          ${rows.overlaps ? html`<p>${fundingLocale(locale).messages.overlapping}</p>` : nothing}
          ${figuresTable(rows, by, texts, widgetTitle('funding-summary', options, texts, fieldLocale(locale).messages.byFacet[by]))}`
    }
    ${facts ? fundingFactsTemplate(snapshot, locale, contentLevel(options)) : nothing}
    ${footTemplate(snapshot, locale)}
  `;
  return {content, shown: undefined, items: selection.items, unknownIds: selection.unknownIds};
};
