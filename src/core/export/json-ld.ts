import {isUnionSupport, supportOf} from '../eu-support/wording.js';
import type {Locale} from '../i18n/locale.js';
import {moneyText} from '../i18n/phrases.js';
import {amountsOf, fundingsOf, type MoneyMeasure} from '../model/amounts.js';
import type {FeedSnapshot} from '../model/feed-snapshot.js';
import type {Feed, Organisation, Project, Publication, Text} from '../model/feed.js';
import {byId} from '../model/ids.js';
import {bookNumber, doiOf, issuedOf, nameParts} from '../model/publication.js';
import {shownImage} from '../model/shown-image.js';
import {textIn} from '../model/text.js';
import {resolveUrl} from '../model/urls.js';
import {identityOf, licencesOf, ownAttribution, termsOf} from './attribution.js';
import {amountLocale} from '../i18n/messages/amount-messages.js';

/**
 * A schema.org object, which search engines read as JSON-LD. Unknown values are undefined: JSON.stringify omits
 * them.
 */
type JsonLd = Readonly<Record<string, unknown>>;
type UrlOf = (id: string) => string | undefined;
type ItemFilter = (item: {readonly id: string}) => boolean;

/** The measures that are grants. A total is not a grant. */
const grants: readonly MoneyMeasure[] = [
  'eu',
  'state',
  'eu-and-state',
  'municipal',
  'other-public',
  'private',
];
const union = {'@type': 'Organization', name: 'European Union', url: 'https://european-union.europa.eu/'};

const nonEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/** The pages of the European Union on a project. */
export const euUrlsOf = (project: Project, snapshot: FeedSnapshot): readonly string[] => {
  const {url, links = [], sources = []} = project;
  const written = [url, ...links.map((link) => link.url), ...sources.map((source) => source.url)];
  const resolved = written.flatMap(
    (url) => (url === undefined ? undefined : resolveUrl(url, snapshot.baseOf(project))) ?? [],
  );
  return [...new Set(resolved)].filter((url) => /(^|\.)europa\.eu$/.test(new URL(url).hostname));
};

export const projectJsonLd = (
  project: Project,
  snapshot: FeedSnapshot,
  locale: Locale,
  urlOf: UrlOf,
  allowsImage: (url: string) => boolean = () => false,
): JsonLd => {
  const {feed} = snapshot;
  const {language} = feed;
  const localized = (text: Text | undefined) =>
    text === undefined ? undefined : textIn(text, locale.code, language).value;
  const named = ({name}: Organisation) => ({'@type': 'Organization', name: localized(name)});
  const {id, code, name, summary, start, end, lead, partners = [], location, themes = []} = project;
  const url = (written: string | undefined) =>
    written === undefined ? undefined : resolveUrl(written, snapshot.baseOf(project));
  const themesById = byId(feed.themes);
  return {
    '@type': 'ResearchProject',
    '@id': urlOf(id),
    identifier: code ?? id,
    name: localized(name),
    description: localized(summary),
    url: url(project.url) ?? urlOf(id),
    sameAs: nonEmpty(euUrlsOf(project, snapshot)),
    foundingDate: start,
    dissolutionDate: end,
    parentOrganization: lead && named(lead),
    member: nonEmpty(partners.map(named)),
    location: location?.name === undefined ? undefined : {'@type': 'Place', name: localized(location.name)},
    image: imageOf(project, snapshot, locale, allowsImage),
    keywords: nonEmpty(themes.flatMap((theme) => localized(themesById.get(theme)?.name) ?? [])),
    funding: nonEmpty(fundingOf(project, feed, locale, localized)),
  };
};

/** Every stated amount as a grant, and the fund if its amount is not known. Nothing is derived. */
const fundingOf = (
  project: Project,
  feed: Feed,
  locale: Locale,
  localized: (text: Text | undefined) => string | undefined,
): readonly JsonLd[] => {
  const {messages} = amountLocale(locale);
  const fund = project.fund === undefined ? undefined : localized(byId(feed.funds).get(project.fund)?.name);
  const known = grants.flatMap((measure) =>
    amountsOf(project, measure).map((amount) => ({
      '@type': 'MonetaryGrant',
      name: messages.amountLabel(messages.measure[measure], messages.stage[amount.stage]),
      funder:
        measure === 'eu' ? {...union, ...(fund === undefined ? {} : {department: fundOf(fund)})} : undefined,
      ...(amount.approximate
        ? {description: moneyText(amount, locale)}
        : {amount: {'@type': 'MonetaryAmount', value: amount.cents / 100, currency: amount.currency}}),
    })),
  );
  const hasUnion = fundingsOf(project).some(({eu}) => typeof eu === 'number');
  return hasUnion || fund === undefined || !isUnionSupport(supportOf(project, feed))
    ? known
    : [{'@type': 'MonetaryGrant', name: fund, funder: union}, ...known];
};
const fundOf = (name: string) => ({'@type': 'Organization', name});

const types: ReadonlyMap<string, string> = new Map([
  ['report', 'Report'],
  ['book', 'Book'],
  ['chapter', 'Chapter'],
  ['thesis', 'Thesis'],
  ['dataset', 'Dataset'],
  ['webpage', 'WebPage'],
  ['article', 'Article'],
  ['article-journal', 'ScholarlyArticle'],
  ['article-magazine', 'Article'],
  ['article-newspaper', 'NewsArticle'],
]);

const imageOf = (
  project: Project,
  {feed: {language}, baseOf}: FeedSnapshot,
  {code}: Locale,
  allowsImage: (url: string) => boolean,
): JsonLd | undefined => {
  const shown = shownImage(project.image, baseOf(project), code, language, allowsImage);
  return (
    shown && {
      '@type': 'ImageObject',
      contentUrl: shown.url,
      caption: shown.alt.value,
      creditText: shown.credit === undefined ? undefined : textIn(shown.credit, code, language).value,
    }
  );
};

export const publicationJsonLd = (
  publication: Publication,
  {feed, baseOf}: FeedSnapshot,
  locale: Locale,
  urlOf: UrlOf,
): JsonLd => {
  const localized = (text: Text | undefined) =>
    text === undefined ? undefined : textIn(text, locale.code, feed.language).value;
  const {id, title, abstract, author = [], editor = [], publisher, ISBN, ISSN, language} = publication;
  const series = publication.series === undefined ? undefined : byId(feed.series).get(publication.series);
  const {licence} = termsOf(publication, series);
  const people = (names: typeof author) =>
    nonEmpty(
      names.map((one) => {
        if (one.literal !== undefined) return {'@type': 'Organization', name: one.literal};
        const {family, given, suffix} = nameParts(one);
        return {
          '@type': 'Person',
          familyName: family || undefined,
          givenName: given || undefined,
          honorificSuffix: suffix || undefined,
          name: [given, family, suffix].filter(Boolean).join(' '),
        };
      }),
    );
  const identity = identityOf(publication);
  return {
    '@type': typeOf(publication),
    '@id': urlOf(id),
    name: localized(title),
    abstract: localized(abstract),
    author: people(author),
    editor: people(editor),
    datePublished: issuedOf(publication).date,
    publisher: publisher === undefined ? undefined : {'@type': 'Organization', name: publisher},
    inLanguage: language,
    isbn: bookNumber(ISBN),
    identifier: doiOf(publication),
    url: (identity && resolveUrl(identity.url, baseOf(publication))) ?? urlOf(id),
    license: oneOrMany(licenceUrls(licence)),
    creditText: localized(ownAttribution(publication, series)),
    isPartOf: partOf(series && localized(series.name), bookNumber(ISSN)),
  };
};

/** In schema.org only books have an ISBN. */
const typeOf = ({type, ISBN}: Publication): string | readonly string[] => {
  const own = types.get(type) ?? 'CreativeWork';
  return bookNumber(ISBN) === undefined || own === 'Book'
    ? own
    : ['Book', ...(own === 'CreativeWork' ? [] : [own])];
};

/** An ISSN belongs to a series. */
const partOf = (name: unknown, issn: string | undefined): object | undefined =>
  name === undefined && issn === undefined
    ? undefined
    : {'@type': issn === undefined ? 'CreativeWorkSeries' : 'Periodical', name, issn};

const oneOrMany = (values: readonly string[]): string | readonly string[] | undefined =>
  values.length > 1 ? values : values[0];

/**
 * The URLs of the licences of an SPDX expression. Text that is no URL is left out, because it would be read as a
 * relative URL.
 */
const licenceUrls = (licence: string | undefined): readonly string[] =>
  /^https?:/i.test(licence ?? '')
    ? [licence ?? '']
    : licencesOf(licence).map(({name}) => `https://spdx.org/licenses/${name}.html`);

export const projectsJsonLd = (
  snapshot: FeedSnapshot,
  locale: Locale,
  filter: ItemFilter,
  urlOf: UrlOf,
  allowsImage?: (url: string) => boolean,
): readonly JsonLd[] =>
  snapshot.feed.projects
    .filter(filter)
    .map((project) => projectJsonLd(project, snapshot, locale, urlOf, allowsImage));

export const publicationsJsonLd = (
  snapshot: FeedSnapshot,
  locale: Locale,
  filter: ItemFilter,
  urlOf: UrlOf,
): readonly JsonLd[] =>
  snapshot.feed.publications
    .filter(filter)
    .map((publication) => publicationJsonLd(publication, snapshot, locale, urlOf));
