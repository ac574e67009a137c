import {isUnionSupport, supportOf} from '../eu-support/wording.js';
import type {Locale} from '../i18n/locale.js';
import {moneyText} from '../i18n/phrases.js';
import {amountsOf, fundingsOf, type MoneyMeasure} from '../model/amounts.js';
import type {FeedSnapshot} from '../model/feed-snapshot.js';
import type {Feed, Organisation, Project, Publication, Text} from '../model/feed.js';
import {byId} from '../model/ids.js';
import {bookNumber, doiOf, issuedOf, nameParts} from '../model/publication.js';
import {textIn} from '../model/text.js';
import {resolveUrl} from '../model/urls.js';
import {identityOf, ownAttribution, termsOf} from './attribution.js';

/**
 * Projects and publications as search engines read them: schema.org in JSON-LD. What is not known is left out.
 * An object with undefined values: JSON leaves those out.
 */
type JsonLd = Readonly<Record<string, unknown>>;
type UrlOf = (id: string) => string | undefined;
type IsWanted = (record: {readonly id: string}) => boolean;

/** What the parts of a project's funding are grants of; a total is none. */
const grants: readonly MoneyMeasure[] = [
  'eu',
  'state',
  'eu-and-state',
  'municipal',
  'other-public',
  'private',
];
const union = {'@type': 'Organization', name: 'European Union', url: 'https://european-union.europa.eu/'};

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/** Pages of the European Union, which hold the same project. */
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
): JsonLd => {
  const {feed} = snapshot;
  const {language} = feed;
  const say = (text: Text | undefined) =>
    text === undefined ? undefined : textIn(text, locale.code, language).value;
  const named = ({name}: Organisation) => ({'@type': 'Organization', name: say(name)});
  const {id, code, name, summary, start, end, lead, partners = [], location, themes = []} = project;
  const url = (written: string | undefined) =>
    written === undefined ? undefined : resolveUrl(written, snapshot.baseOf(project));
  const themesById = byId(feed.themes);
  return {
    '@type': 'ResearchProject',
    '@id': urlOf(id),
    identifier: code ?? id,
    name: say(name),
    description: say(summary),
    url: url(project.url) ?? urlOf(id),
    sameAs: some(euUrlsOf(project, snapshot)),
    foundingDate: start,
    dissolutionDate: end,
    parentOrganization: lead && named(lead),
    member: some(partners.map(named)),
    location: location?.name === undefined ? undefined : {'@type': 'Place', name: say(location.name)},
    keywords: some(themes.flatMap((theme) => say(themesById.get(theme)?.name) ?? [])),
    funding: some(fundingOf(project, feed, locale, say)),
  };
};

/** Each amount that somebody gives, and the fund where its amount is not known: nothing is worked out. */
const fundingOf = (
  project: Project,
  feed: Feed,
  locale: Locale,
  say: (text: Text | undefined) => string | undefined,
): readonly JsonLd[] => {
  const {messages} = locale;
  const fund = project.fund === undefined ? undefined : say(byId(feed.funds).get(project.fund)?.name);
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

export const publicationJsonLd = (
  publication: Publication,
  {feed, baseOf}: FeedSnapshot,
  locale: Locale,
  urlOf: UrlOf,
): JsonLd => {
  const say = (text: Text | undefined) =>
    text === undefined ? undefined : textIn(text, locale.code, feed.language).value;
  const {id, type, title, abstract, author = [], editor = [], publisher, ISBN, ISSN, language} = publication;
  const series = publication.series === undefined ? undefined : byId(feed.series).get(publication.series);
  const {licence} = termsOf(publication, series);
  const people = (names: typeof author) =>
    some(
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
    '@type': types.get(type) ?? 'CreativeWork',
    '@id': urlOf(id),
    name: say(title),
    abstract: say(abstract),
    author: people(author),
    editor: people(editor),
    datePublished: issuedOf(publication).date,
    publisher: publisher === undefined ? undefined : {'@type': 'Organization', name: publisher},
    inLanguage: language,
    isbn: bookNumber(ISBN),
    issn: bookNumber(ISSN),
    identifier: doiOf(publication),
    url: (identity && resolveUrl(identity.url, baseOf(publication))) ?? urlOf(id),
    license: licenceUrl(licence),
    creditText: say(ownAttribution(publication, series)),
    isPartOf: series && {'@type': 'CreativeWorkSeries', name: say(series.name)},
  };
};

/** The address of a licence; one that is put together of several has none. */
const licenceUrl = (licence: string | undefined): string | undefined =>
  licence !== undefined && /^[\w.+-]+$/.test(licence) ? `https://spdx.org/licenses/${licence}.html` : licence;

export const projectsJsonLd = (
  snapshot: FeedSnapshot,
  locale: Locale,
  isWanted: IsWanted,
  urlOf: UrlOf,
): readonly JsonLd[] =>
  snapshot.feed.projects.filter(isWanted).map((project) => projectJsonLd(project, snapshot, locale, urlOf));

export const publicationsJsonLd = (
  snapshot: FeedSnapshot,
  locale: Locale,
  isWanted: IsWanted,
  urlOf: UrlOf,
): readonly JsonLd[] =>
  snapshot.feed.publications
    .filter(isWanted)
    .map((publication) => publicationJsonLd(publication, snapshot, locale, urlOf));
