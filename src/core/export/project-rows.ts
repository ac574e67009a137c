import {currencyOf, fundingsOf, moneyMeasures, stageOf} from '../model/amounts.js';
import type {Contact, Project, Source} from '../model/feed.js';
import type {Amounts, Funding} from '../model/funding-record.js';
import {byId} from '../model/ids.js';
import {citiesOf, statusOn} from '../model/derived-fields.js';
import {categoryCodeOf, codedText, objectiveCodeOf} from '../model/operation-codes.js';
import type {CsvEntry, CsvRow} from './csv.js';
import {
  absoluteUrl,
  joinNames,
  joinValues,
  localizedText,
  originEntries,
  type ExportContext,
} from './export-context.js';
import {actionsLocale} from '../i18n/messages/actions-messages.js';
import {amountLocale} from '../i18n/messages/amount-messages.js';
import {fieldLocale} from '../i18n/messages/field-messages.js';

/** The rows of a table of projects. */
export const projectRows = (projects: readonly Project[], context: ExportContext): readonly CsvRow[] => {
  const {feed} = context.snapshot;
  const [cities, themes, funds] = [byId(feed.cities), byId(feed.themes), byId(feed.funds)];
  const {messages} = amountLocale(fieldLocale(actionsLocale(context.locale)));
  const origin = originEntries(context);
  const text = (value: Parameters<typeof localizedText>[0]) => localizedText(value, context);
  const facts = (project: Project): readonly CsvEntry[] => {
    const {id, code, start, end, fund, lead, partners = [], location, url, links = []} = project;
    const {period, objective, category, strategic, contact, sources = [], themes: themeIds = []} = project;
    const cityIds = citiesOf(project);
    const status = statusOn(project, context.day);
    const absolute = (url: string | undefined) => absoluteUrl(url, project, context);
    const contactOf = ({name, email, url: page}: Contact) => joinValues([text(name), email, absolute(page)]);
    const sourceOf = ({label, url: page, date}: Source) =>
      [text(label), absolute(page), date].filter(Boolean).join(', ');
    return [
      ['id', undefined, id],
      ['code', messages.code, code],
      ['name', messages.sortFields.name, text(project.name)],
      ['status', messages.byFacet.status, status, messages.status[status]],
      ['start', messages.sortFields.start, start],
      ['end', messages.sortFields.end, end],
      ['cities', messages.byFacet.city, joinValues(cityIds), joinNames(cityIds, cities, context)],
      ['themes', messages.byFacet.theme, joinValues(themeIds), joinNames(themeIds, themes, context)],
      ['fund', messages.fund, fund, joinNames([fund], funds, context)],
      ['period', messages.programmingPeriod, period ?? feed.programme?.period],
      ['objective', messages.objective, text(objective), codedText(project.objectiveCode, text(objective))],
      ['objective-code', undefined, project.objectiveCode],
      ['objective-code-normalised', undefined, objectiveCodeOf(project)],
      ['category', messages.category, text(category), codedText(project.categoryCode, text(category))],
      ['category-code', undefined, project.categoryCode],
      ['category-code-normalised', undefined, categoryCodeOf(project)],
      ['strategic', messages.strategic, strategic === undefined ? undefined : String(strategic)],
      ['lead', messages.lead, text(lead?.name)],
      ['partners', messages.partners, joinValues(partners.map(({name}) => text(name)))],
      ['location', messages.location, text(location?.name ?? location?.postcode)],
      ['postcode', undefined, location?.postcode],
      ['country', messages.country, location?.country],
      ['nuts', undefined, location?.nuts],
      ['summary', messages.summary, text(project.summary)],
      ['results', messages.results, text(project.results)],
      ['url', messages.website, absolute(url)],
      ['links', messages.links, joinValues(links.map((link) => absolute(link.url)))],
      ['contact', messages.contact, contact && contactOf(contact)],
      ['sources', messages.sources, joinValues(sources.map(sourceOf))],
      ['updated', messages.recordUpdated, project.updated],
    ];
  };
  /** The amounts of a project. Each stage and currency has its own columns, so they are never mixed. */
  const money = (funding: Funding): readonly CsvEntry[] => {
    const [currency, stage] = [currencyOf(funding), stageOf(funding)];
    const suffix = [currency, ...(stage === 'unstated' ? [] : [stage])].join('-');
    const label = (text: string) => messages.amountLabel(text, messages.stage[stage]);
    const amounts = (stated: Amounts, name: string, labelOf: (text: string) => string): readonly CsvEntry[] =>
      moneyMeasures.map((measure) => {
        const field = measure.replace(/-./g, (letters) => letters.toUpperCase().slice(1)) as keyof Amounts;
        const columnLabel = `${labelOf(label(messages.measure[measure]))}, ${currency}`;
        return [`${field}-${name}`, columnLabel, stated[field] ?? undefined];
      });
    return [
      ...amounts(funding, suffix, (text) => text),
      ...Object.entries(funding.byCity ?? {}).flatMap(([city, stated]) =>
        amounts(stated, `${suffix}-${city}`, (text) =>
          messages.shareOf(joinNames([city], cities, context) ?? city, text),
        ),
      ),
      [`rate-${suffix}`, label(messages.rate), funding.rate],
      [
        `approximate-${suffix}`,
        label(messages.csv.precision),
        funding.approximate ? 'true' : undefined,
        messages.about('').trim(),
      ],
    ].filter((entry): entry is CsvEntry => entry[2] !== undefined);
  };
  return projects.map((project) => [facts(project), fundingsOf(project).flatMap(money), origin]);
};
