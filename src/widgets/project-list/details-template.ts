import {html, nothing, type TemplateResult} from 'lit';
import {wordingLines} from '../templates/wording-template.js';
import {isUnionSupport, supportOf, wordingOf} from '../../core/eu-support/wording.js';
import {resolveUrl} from '../../core/model/urls.js';
import type {Organisation, Project, Text} from '../../core/model/feed.js';
import {urlLinkTemplate, linkTemplate, type LinkContext} from '../templates/link-template.js';
import {notedText, paragraphTemplate, textTemplate, textValue} from '../templates/text-template.js';
import {permalinkTemplate} from '../templates/permalink-template.js';
import {rowTemplate, type Row} from '../templates/row-template.js';
import {allAmounts} from './all-amounts-template.js';
import type {ProjectContext} from './project-context.js';
import {reportUrl} from './report-url.js';
import {actionsLocale} from '../../core/i18n/messages/actions-messages.js';

/** Everything else that the feed knows of a project. */
export const detailsTemplate = (project: Project, context: ProjectContext): TemplateResult => {
  const {messages} = actionsLocale(context.locale);
  const texts = [
    [messages.summary, project.summary],
    [messages.results, project.results],
  ] as const;
  return html`
    ${texts.map(([label, text]) => (text === undefined ? nothing : paragraphTemplate(label, text, context)))}
    <dl class="facts">${rowsOf(project, context).map(rowTemplate)}</dl>
    ${permalinkTemplate(project.id, context)} ${context.actions(project)} ${reportTemplate(project, context)}
  `;
};

const rowsOf = (project: Project, context: ProjectContext): readonly Row[] => {
  const {locale, funds} = context;
  const {messages} = actionsLocale(locale);
  const {lead, partners = [], links = [], url, contact, objective, category, code} = project;
  const fund = project.fund === undefined ? undefined : funds.get(project.fund);
  const place: LinkContext = {...context, record: project};
  const amounts = allAmounts(project, context);
  const text = (label: string, value: Text | undefined): readonly Row[] =>
    value === undefined ? [] : [{label, value: notedText(value, context)}];
  const coded = (label: string, code: string | undefined, value: Text | undefined): readonly Row[] => {
    if (!code) return text(label, value);
    const isRepeated = value !== undefined && textValue(value, context).startsWith(code);
    const shown = value === undefined ? nothing : notedText(value, context);
    return [{label, value: isRepeated ? shown : html`${code} ${shown}`}];
  };
  return [
    ...(lead ? [{label: messages.lead, value: organisationTemplate(lead, context)}] : []),
    ...(partners.length > 0
      ? [
          {
            label: messages.partners,
            value: bulletListTemplate(partners.map((one) => organisationTemplate(one, context))),
          },
        ]
      : []),
    ...text(messages.fund, fund?.name),
    ...supportRow(project, context),
    ...(amounts.length > 0 ? amounts : [{label: messages.funding, value: messages.noAmounts}]),
    ...coded(messages.objective, project.objectiveCode, objective),
    ...coded(messages.category, project.categoryCode, category),
    ...(project.strategic ? [{label: messages.strategic, value: messages.yes}] : []),
    ...locationRow(project, context),
    ...(code === undefined ? [] : [{label: messages.code, value: code}]),
    ...(url === undefined ? [] : [{label: messages.website, value: urlLinkTemplate(url, place)}]),
    ...(links.length > 0
      ? [
          {
            label: messages.links,
            value: bulletListTemplate(
              links.map(({url: target, label}) => textLink(target, label, context, project)),
            ),
          },
        ]
      : []),
    ...(contact
      ? [
          {
            label: messages.contact,
            value: html`${contact.name === undefined ? nothing : textTemplate(contact.name, context)}
            ${contact.email === undefined ? nothing : urlLinkTemplate(`mailto:${contact.email}`, place)}
            ${contact.url === undefined ? nothing : urlLinkTemplate(contact.url, place)}`,
          },
        ]
      : []),
    ...text(messages.imageCredit, context.imageOf(project)?.credit),
    ...sourcesRow(project, context),
  ];
};

/** Where the operation is: its place or postcode, then the region and the country. */
const locationRow = ({location}: Project, context: ProjectContext): readonly Row[] => {
  const place = location?.name ?? location?.postcode;
  const codes = [location?.nuts, location?.country].filter(Boolean).join(', ');
  if (place === undefined && codes === '') return [];
  const shown = place === undefined ? nothing : notedText(place, context);
  const value = html`${shown}${place !== undefined && codes ? ', ' : nothing}${codes}`;
  return [{label: actionsLocale(context.locale).messages.location, value}];
};

/** The Union's support, worded as the law words it for the project's period; none where nothing speaks of any. */
const supportRow = (project: Project, {feed, locale}: ProjectContext): readonly Row[] => {
  const support = supportOf(project, feed);
  if (!isUnionSupport(support)) return [];
  // A fund that a project names is always one of its feed's.
  const lines = wordingLines(
    wordingOf(support, () => true),
    locale,
    feed,
  );
  const value = lines.map((line, index) => html`${index > 0 ? ', ' : nothing}${line}`);
  return [{label: locale.messages.widgets['eu-statement'], value}];
};

/** A link named by a text of the feed. */
const textLink = (url: string, label: Text, context: ProjectContext, record: Project): TemplateResult => {
  const shown = notedText(label, context);
  return linkTemplate(url, {shown, plain: textValue(label, context)}, {...context, record});
};

const organisationTemplate = ({name}: Organisation, context: ProjectContext) => textTemplate(name, context);

const bulletListTemplate = (values: readonly unknown[]): TemplateResult => html`
  <ul role="list">
    ${values.map((value) => html`<li>${value}</li>`)}
  </ul>
`;

const sourcesRow = (project: Project, context: ProjectContext): readonly Row[] => {
  const {sources = []} = project;
  if (sources.length === 0) return [];
  const {messages, formats} = actionsLocale(context.locale);
  const value = bulletListTemplate(
    sources.map(({label, url, date}) => {
      const source = url === undefined ? notedText(label, context) : textLink(url, label, context, project);
      return html`${source}${date === undefined ? nothing : html`, ${formats.date(date)}`}`;
    }),
  );
  return [{label: messages.sources, value}];
};

const reportTemplate = (project: Project, context: ProjectContext) => {
  const {feed, snapshot, locale} = context;
  const feedback = feed.feedback && resolveUrl(feed.feedback, snapshot.baseOf(feed));
  if (!feedback) return nothing;
  const {messages} = actionsLocale(locale);
  const name = textValue(project.name, context);
  const href = reportUrl(feedback, {id: project.id, name}, messages.reportSubject(name, project.id));
  return html`<p><a part="link" href=${href} rel="noopener">${messages.reportError}</a></p>`;
};
