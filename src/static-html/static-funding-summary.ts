import {html, nothing} from 'lit';
import {byId} from '../core/model/ids.js';
import type {Project} from '../core/model/feed.js';
import {barsTemplate} from '../widgets/funding-summary/bars-template.js';
import {factsTemplate} from '../widgets/funding-summary/facts-template.js';
import type {FundingSummaryElement} from '../widgets/funding-summary/funding-summary-element.js';
import {summaryTemplate} from '../widgets/funding-summary/summary-template.js';
import {summariseFunding} from '../core/funding/summarise.js';
import {projectKind} from '../core/query/project-kind.js';
import {selectProjects} from '../core/query/select-projects.js';
import {statusOn} from '../core/model/status.js';
import {footTemplate} from '../widgets/templates/foot-template.js';
import {projectNotes} from '../widgets/templates/project-notes-template.js';
import {emptyTemplate} from '../widgets/templates/status-templates.js';
import {presetIn, type StaticContent, type StaticContext} from './static-context.js';

/** The figures in sentences and as a table, as the widget has them. */
export const staticFundingSummary = (
  options: FundingSummaryElement,
  {snapshot, locale, today}: StaticContext,
): StaticContent => {
  const {feed} = snapshot;
  const {measure, by, stage, asOf, facts, headingLevel} = options;
  const day = asOf || today;
  const view = selectProjects(
    feed,
    {
      preset: presetIn(options, projectKind),
      groupBy: 'none',
      sort: {field: 'feed', descending: false},
      day,
      isChosenDay: asOf !== '',
    },
    locale.order,
  );
  const [only, ...others] = view.cities ?? [];
  const city = others.length === 0 ? byId(feed.cities).get(only ?? '') : undefined;
  const figures = () => {
    const summary = summariseFunding(view.records, feed, {
      measure,
      by,
      city: city?.id,
      statusOf: (project: Project) => statusOn(project, day),
      ...(stage === '' ? {} : {stage}),
    });
    const reading = {feed, locale};
    return html`${summaryTemplate(summary, measure, city?.name, reading)}
    ${barsTemplate(summary, by, reading)}`;
  };
  const content = html`
    ${projectNotes(view, locale, {asOf, hasStatusPreset: options.status.length > 0})}
    ${view.empty ? emptyTemplate(locale.messages.empty.projects[view.empty]) : figures()}
    ${facts ? factsTemplate(snapshot, locale, headingLevel + 1) : nothing} ${footTemplate(snapshot, locale)}
  `;
  return {content, shown: undefined, records: view.records, unknown: view.unknownIds};
};
