import {html, nothing, type TemplateResult} from 'lit';
import {capitalized, yearsText} from '../../core/i18n/phrases.js';
import type {Project, Text} from '../../core/model/feed.js';
import {isSameLanguage, textIn} from '../../core/model/text.js';
import {headingTemplate} from '../templates/heading-template.js';
import {nameButtonTemplate} from '../templates/name-button-template.js';
import {blockTextTemplate, languageNote, notedText, plainText} from '../templates/text-template.js';
import {sumTemplate} from './amounts-template.js';
import {citiesLine} from './cities-template.js';
import {imageTemplate} from './image-template.js';
import type {ProjectContext} from './project-context.js';

/**
 * A project in the list: its name, which is a button, its summary, one line of figures, its cities. Unknown values
 * are left out here and listed in the details.
 * @param instanceKey distinguishes the occurrences of one project: a project with two themes occurs twice
 */
export const projectTemplate = (
  project: Project,
  instanceKey: string,
  context: ProjectContext,
): TemplateResult => {
  const {level, timeline, isFixed} = context;
  const isOpen = isFixed || context.isOpen(instanceKey);
  const details = `details-${instanceKey}`;
  const toggle = () => context.toggle(instanceKey);
  const image = timeline ? undefined : context.imageOf(project);
  const name = isFixed
    ? html`<span part="name">${notedText(project.name, context)}</span>`
    : nameButtonTemplate(project.name, context, {isOpen, details, toggle});
  return html`
    <li class="project" part="project" role="listitem">
      <div class="card" part="card">
        ${headingTemplate(level, name, 'project-heading', 'name')}
        ${image ? imageTemplate(image, context.dropImage) : nothing}
        ${
          isFixed
            ? nothing
            : timeline
              ? timeline.track(project, context.statusOf(project))
              : cardBodyTemplate(project, context)
        }
      </div>
      ${
        isOpen
          ? html`<div class="details" part="details" id=${details}>${context.details(project, context)}</div>`
          : nothing
      }
    </li>
  `;
};

const cardBodyTemplate = (project: Project, context: ProjectContext): TemplateResult => {
  const cities = citiesLine(project, context);
  return html`${aboutTemplate(project, context)} ${metaTemplate(project, context)}
  ${cities === nothing ? nothing : html`<p class="cities" part="cities">${cities}</p>`}`;
};

/** A description of a project in two lines: its summary, or else its results, or else its themes. */
const aboutTemplate = (project: Project, context: ProjectContext): TemplateResult | typeof nothing => {
  const {summary, results, themes = [], name} = project;
  const text = [summary, results].find((one) => one !== undefined && valueOf(one, context).trim() !== '');
  if (text !== undefined) return blockTextTemplate(text, context, 'about', languageOf(name, context));
  const names = themes.flatMap((id) => {
    const theme = context.themes.get(id);
    return theme ? [theme.name] : [];
  });
  if (names.length === 0) return nothing;
  return html`<p class="about" part="about">
    ${names.map((one, index) => [
      index > 0 ? ' · ' : nothing,
      plainText(one, context),
      languageNote(one, context),
    ])}
  </p>`;
};

const valueOf = (text: Text, {feed, locale}: ProjectContext): string =>
  textIn(text, locale.code, feed.language).value;
const languageOf = (text: Text, {feed, locale}: ProjectContext): string =>
  textIn(text, locale.code, feed.language).lang;

/** Status, years, fund and sum, as far as they are known and useful. */
const metaTemplate = (project: Project, context: ProjectContext): TemplateResult | typeof nothing => {
  const {locale, funds} = context;
  const status = statusTemplate(project, context);
  const years = yearsText(project, locale);
  const fund = project.fund === undefined ? undefined : funds.get(project.fund);
  const sum = sumTemplate(project, locale);
  if ([status, sum].every((one) => one === nothing) && years === undefined && !fund) return nothing;
  return html`<p class="meta" part="meta">
    ${status} ${years === undefined ? nothing : html`<span class="years">${years}</span>`}
    ${fund ? inlineFund(fund.abbreviation ?? fund.name, context) : nothing} ${sum}
  </p>`;
};

const inlineFund = (name: Text, {feed, locale}: ProjectContext): TemplateResult => {
  const {value, lang} = textIn(name, locale.code, feed.language);
  return html`<span class="fund" dir="auto" lang=${isSameLanguage(lang, locale.code) ? nothing : lang}
    >${value}</span
  >`;
};

/** The years already show that a project has ended. */
const toldStatuses: readonly string[] = ['ongoing', 'planned', 'interrupted'];

const statusTemplate = (project: Project, {showsStatus, statusOf, locale}: ProjectContext) => {
  const status = showsStatus ? statusOf(project) : 'unknown';
  return toldStatuses.includes(status)
    ? html`<span class="status" part="status" data-status=${status}
        >${capitalized(locale.messages.status[status], locale)}</span
      >`
    : nothing;
};
