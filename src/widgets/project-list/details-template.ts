import {html, nothing, type TemplateResult} from 'lit';
import type {Project, Text} from '../../core/model/feed.js';
import {resolveUrl} from '../../core/model/urls.js';
import {headingTemplate} from '../templates/heading-template.js';
import {foreignHost, linkTemplate} from '../templates/link-template.js';
import {permalinkTemplate} from '../templates/permalink-template.js';
import {
  blockTextTemplate,
  languageNote,
  notedText,
  textTemplate,
  textValue,
} from '../templates/text-template.js';
import {factsTemplate} from './facts-template.js';
import {moneyTemplate} from './money-template.js';
import type {ProjectContext} from './project-context.js';
import {reportUrl} from './report-url.js';
import {actionsLocale} from '../../core/i18n/messages/actions-messages.js';

/** Everything that the feed has about a project: summary, results, facts, money, sources. */
export const projectDetailsTemplate = (project: Project, context: ProjectContext): TemplateResult => {
  const {messages} = actionsLocale(context.locale);
  return html`
    ${textsTemplate(project, context)}
    <div class="aside">${factsTemplate(project, context)} ${moneyTemplate(project, context)}</div>
    <div class="ends">
      ${sourcesTemplate(project, context)}
      <ul class="toolbar" part="actions" role="list">
        ${permalinkTemplate(project.id, messages.linkToProject, context)} ${context.actions(project)}
        ${reportTemplate(project, context)}
      </ul>
    </div>
  `;
};

/** What a project was about, its results, its partners, and links to read more. */
const textsTemplate = (project: Project, context: ProjectContext): TemplateResult | typeof nothing => {
  const {summary, results} = project;
  const {messages} = actionsLocale(context.locale);
  const texts = [
    summary === undefined ? nothing : blockTextTemplate(summary, context, 'lead'),
    results === undefined
      ? nothing
      : html`<div>
          ${headingTemplate(context.level + 1, html`${messages.results}${languageNote(results, context)}`, 'label')}
          <p class="text">${textTemplate(results, context)}</p>
        </div>`,
    partnersTemplate(project, context),
    linksTemplate(project, context),
  ];
  return texts.every((text) => text === nothing) ? nothing : html`<div class="texts">${texts}</div>`;
};

/** A list with its label. */
const sectionTemplate = (
  label: unknown,
  className: string,
  entries: readonly unknown[],
  {level}: ProjectContext,
): TemplateResult | typeof nothing =>
  entries.length === 0
    ? nothing
    : html`<div>
        ${headingTemplate(level + 1, label, 'label')}
        <ul class=${className} role="list">
          ${entries.map((entry) => html`<li>${entry}</li>`)}
        </ul>
      </div>`;

const partnersTemplate = ({partners = []}: Project, context: ProjectContext) => {
  const {messages, formats} = actionsLocale(context.locale);
  const label = html`${messages.partners} <span class="count-of">${formats.number(partners.length)}</span>`;
  return sectionTemplate(
    label,
    'names',
    partners.map(({name}) => textTemplate(name, context)),
    context,
  );
};

const linksTemplate = (project: Project, context: ProjectContext) =>
  sectionTemplate(
    actionsLocale(context.locale).messages.links,
    'links',
    (project.links ?? []).map(({url, label}) => textLink(url, label, context, project)),
    context,
  );

/** A link whose text comes from the feed. */
const textLink = (url: string, label: Text, context: ProjectContext, record: Project): TemplateResult => {
  const shown = notedText(label, context);
  return linkTemplate(url, {shown, plain: textValue(label, context)}, {...context, record});
};

/** The sources are collapsed; their number is shown. */
const sourcesTemplate = (project: Project, context: ProjectContext): TemplateResult | typeof nothing => {
  const {sources = []} = project;
  if (sources.length === 0) return nothing;
  const {messages, formats} = actionsLocale(context.locale);
  return html`<details ?open=${context.isPrinting}>
    <summary class="fold-up">
      ${messages.sources} <span class="count-of">${formats.number(sources.length)}</span>
    </summary>
    <ul class="sources" role="list">
      ${sources.map(({label, url, date}) => {
        const source = url === undefined ? notedText(label, context) : textLink(url, label, context, project);
        return html`<li>${source}${date === undefined ? nothing : html`, ${formats.date(date)}`}</li>`;
      })}
    </ul>
  </details>`;
};

const reportTemplate = (project: Project, context: ProjectContext): TemplateResult | typeof nothing => {
  const {feed, snapshot, locale} = context;
  const feedback = feed.feedback && resolveUrl(feed.feedback, snapshot.baseOf(feed));
  if (!feedback) return nothing;
  const {messages} = actionsLocale(locale);
  const name = textValue(project.name, context);
  const host = foreignHost(feedback, snapshot);
  const href = reportUrl(feedback, {id: project.id, name}, messages.reportSubject(name, project.id));
  return html`<li class="report">
    <a class="tool" part="link" href=${href} rel="noopener">${messages.reportError}</a>
    ${host === undefined ? nothing : html`<span class="host">${locale.messages.host(host)}</span>`}
  </li>`;
};
