import {html, nothing, type TemplateResult} from 'lit';
import type {Named, Project} from '../../core/model/feed.js';
import {citiesOf} from '../../core/model/derived-fields.js';
import {headingTemplate} from '../templates/heading-template.js';
import {nameButtonTemplate} from '../templates/name-button-template.js';
import {textTemplate} from '../templates/text-template.js';
import {rowTemplate, type Row} from '../templates/row-template.js';
import {headAmount} from './amounts-template.js';
import {periodText} from '../../core/i18n/phrases.js';
import type {ProjectContext} from './project-context.js';
import {imageTemplate} from './image-template.js';

/**
 * A project in the list: its name, which opens it, and its most important facts.
 * @param instanceKey tells the appearances of one project apart: a project of two themes appears twice.
 */
export const projectTemplate = (
  project: Project,
  instanceKey: string,
  context: ProjectContext,
): TemplateResult => {
  const isOpen = context.isOpen(instanceKey);
  const details = `details-${instanceKey}`;
  const toggle = () => context.toggle(instanceKey);
  const image = context.imageOf(project);
  const name = nameButtonTemplate(project.name, context, {isOpen, details, toggle});
  return html`
    <li class=${isOpen ? 'project open' : 'project'} part="project">
      ${headingTemplate(context.level, name, 'project-heading')}
      ${image ? imageTemplate(image, context.dropImage) : nothing} ${statusTemplate(project, context)}
      ${context.timeline?.track(project) ?? nothing}
      <dl class="facts" part="facts">${factsOf(project, context).map(rowTemplate)}</dl>
      <div class="details" part="details" id=${details} ?hidden=${!isOpen}>
        ${isOpen ? context.details(project, context) : nothing}
      </div>
    </li>
  `;
};

const statusTemplate = (project: Project, {showsStatus, statusOf, locale}: ProjectContext) => {
  if (!showsStatus) return nothing;
  const status = statusOf(project);
  return html`<p class="status" part="status" data-status=${status}>${locale.messages.status[status]}</p>`;
};

/** The most important facts. */
export const factsOf = (project: Project, context: ProjectContext): readonly Row[] => {
  const {locale, cities, themes, funds} = context;
  const {messages} = locale;
  const cityIds = citiesOf(project);
  const themeIds = project.themes ?? [];
  const fund = project.fund === undefined ? undefined : funds.get(project.fund);
  const amount = headAmount(project, locale);
  const period = {label: messages.period, value: periodText(project, locale)};
  if (context.timeline) return [period];
  return [
    {
      label: messages.cities(cityIds.length),
      value: cityIds.length > 0 ? namesTemplate(cityIds, cities, context) : messages.unknownCity,
    },
    {
      label: messages.themes(themeIds.length),
      value: themeIds.length > 0 ? namesTemplate(themeIds, themes, context) : messages.unknown,
    },
    period,
    {
      label: messages.fund,
      value: fund ? textTemplate(fund.abbreviation ?? fund.name, context) : messages.unknown,
    },
    amount ?? {label: messages.funding, value: messages.unknown},
  ];
};

const namesTemplate = (ids: readonly string[], named: ReadonlyMap<string, Named>, context: ProjectContext) =>
  ids.map(
    (id, index) => html`${index > 0 ? ', ' : nothing}${textTemplate(named.get(id)?.name ?? id, context)}`,
  );
