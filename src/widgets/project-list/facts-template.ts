import {html, nothing, type TemplateResult} from 'lit';
import {actionsLocale} from '../../core/i18n/messages/actions-messages.js';
import {tableLocale} from '../../core/i18n/messages/table-messages.js';
import {isUnionSupport, supportOf, wordingOf} from '../../core/eu-support/wording.js';
import {periodText} from '../../core/i18n/period-text.js';
import {capitalized} from '../../core/i18n/phrases.js';
import {fundingsOf, moneyMeasures, centsOf} from '../../core/model/amounts.js';
import type {Project, Text} from '../../core/model/feed.js';
import {idKey} from '../../core/model/ids.js';
import {hostLinkTemplate, urlLinkTemplate, type LinkContext} from '../templates/link-template.js';
import {labelledRowTemplate, type LabelledRow} from '../templates/row-template.js';
import {notedText, textTemplate, textValue} from '../templates/text-template.js';
import {wordingLines} from '../templates/wording-template.js';
import {shownCityNames} from './cities-template.js';
import type {ProjectContext} from './project-context.js';
import {amountLocale} from '../../core/i18n/messages/amount-messages.js';
import {fieldLocale} from '../../core/i18n/messages/field-messages.js';

/** The facts of a project. One of them lists what is unknown. */
export const factsTemplate = (project: Project, context: ProjectContext): TemplateResult => html`
  <dl class="facts" part="facts">
    ${[...knownFacts(project, context), ...unknownFacts(project, context)].map(labelledRowTemplate)}
  </dl>
`;

const joined = (values: readonly unknown[]): unknown =>
  values.map((value, index) => html`${index > 0 ? ', ' : nothing}${value}`);

const knownFacts = (project: Project, context: ProjectContext): readonly LabelledRow[] => {
  const {locale, themes, statusOf, isFixed} = context;
  const {messages, formats} = fieldLocale(actionsLocale(locale));
  const programmingPeriod = project.period ?? context.feed.programme?.period;
  const {lead, start, end, code, url, contact, objective, category, updated} = project;
  const cities = shownCityNames(project, context);
  const themeNames = (project.themes ?? []).map((id) => textTemplate(themes.get(id)?.name ?? id, context));
  const place: LinkContext = {...context, record: project};
  const status = statusOf(project);
  const row = (label: string, value: unknown, isKnown: boolean): readonly LabelledRow[] =>
    isKnown ? [{label, value}] : [];
  const text = (label: string, value: Text | undefined): readonly LabelledRow[] =>
    value === undefined ? [] : [{label, value: notedText(value, context)}];
  const coded = (
    label: string,
    code: string | undefined,
    value: Text | undefined,
  ): readonly LabelledRow[] => {
    if (!code) return text(label, value);
    const isRepeated = value !== undefined && textValue(value, context).startsWith(code);
    const shown = value === undefined ? nothing : notedText(value, context);
    return [{label, value: isRepeated ? shown : html`${code} ${shown}`}];
  };
  return [
    ...row(
      messages.byFacet.status,
      capitalized(messages.status[status], locale),
      isFixed && status !== 'unknown',
    ),
    ...row(messages.period, periodText(project, locale), (start ?? end) !== undefined),
    ...row(messages.programmingPeriod, programmingPeriod, programmingPeriod !== undefined),
    ...text(messages.lead, lead?.name),
    ...supportRows(project, context),
    ...row(messages.themes(themeNames.length), joined(themeNames), themeNames.length > 0),
    ...row(messages.cities(cities.length), joined(cities), cities.length > 0),
    ...coded(messages.objective, project.objectiveCode, objective),
    ...coded(messages.category, project.categoryCode, category),
    ...row(messages.strategic, messages.yes, project.strategic === true),
    ...locationRow(project, context),
    ...row(messages.code, code, code !== undefined),
    ...row(messages.website, hostLinkTemplate(url ?? '', place), url !== undefined),
    ...row(
      messages.contact,
      html`${contact?.name === undefined ? nothing : textTemplate(contact.name, context)}
      ${contact?.email === undefined ? nothing : urlLinkTemplate(`mailto:${contact.email}`, place)}
      ${contact?.url === undefined ? nothing : urlLinkTemplate(contact.url, place)}`,
      contact !== undefined,
    ),
    ...row(messages.recordUpdated, updated && formats.date(updated.slice(0, 10)), updated !== undefined),
    ...text(messages.imageCredit, context.imageOf(project)?.credit),
  ];
};

/** The location of the operation: its place or postcode, then the region and the country. */
const locationRow = ({location}: Project, context: ProjectContext): readonly LabelledRow[] => {
  const place = location?.name ?? location?.postcode;
  const codes = [location?.nuts, location?.country].filter(Boolean).join(', ');
  if (place === undefined && codes === '') return [];
  const shown = place === undefined ? nothing : notedText(place, context);
  const value = html`${shown}${place !== undefined && codes ? ', ' : nothing}${codes}`;
  return [{label: actionsLocale(context.locale).messages.location, value}];
};

/**
 * The Union's support in the legal wording for the project's period, always with a figure. If the contribution is
 * unknown, that is stated.
 */
const supportRows = (project: Project, context: ProjectContext): readonly LabelledRow[] => {
  const {feed, locale, funds} = context;
  const {messages} = amountLocale(actionsLocale(locale));
  const fund = project.fund === undefined ? undefined : funds.get(project.fund);
  const fundRow = fund ? [{label: messages.fund, value: notedText(fund.name, context)}] : [];
  const support = supportOf(project, feed);
  if (!isUnionSupport(support)) return fundRow;
  // A fund that a project names is always one of its feed's.
  const wording = wordingOf(support, () => true);
  const lines = joined(wordingLines(wording, locale, feed));
  const isNamed = !wording.isCoFunded && fund && wording.funds.some((id) => idKey(id) === idKey(fund.id));
  const isStated = fundingsOf(project).some((funding) => centsOf(funding, 'eu') !== undefined);
  return [
    {label: messages.widgets['eu-statement'], value: lines},
    ...(isNamed ? [] : fundRow),
    ...(isStated ? [] : [{label: messages.measure.eu, value: messages.unknown}]),
  ];
};

/** Unknown values are listed once. */
const unknownFacts = (project: Project, context: ProjectContext): readonly LabelledRow[] => {
  const {feed, locale} = context;
  const {messages, formats} = tableLocale(actionsLocale(locale));
  const {start, end, fund, lead, results, sources = []} = project;
  const hasAmounts = fundingsOf(project).some((funding) =>
    moneyMeasures.some((measure) => centsOf(funding, measure) !== undefined),
  );
  const isUnknown = {
    dates: (start ?? end) === undefined,
    fund: fund === undefined && !isUnionSupport(supportOf(project, feed)),
    amounts: !hasAmounts,
    lead: lead === undefined,
    results: results === undefined,
    cities: shownCityNames(project, context).length === 0,
    sources: sources.length === 0,
  };
  const names = Object.entries(isUnknown).flatMap(([name, unknown]) =>
    unknown ? [messages.unknownFacts[name as keyof typeof isUnknown]] : [],
  );
  return names.length === 0
    ? []
    : [{label: messages.notKnown, value: capitalized(formats.list(names), locale)}];
};
