import type {Publication, Series, Text} from '../model/feed.js';
import {authorsOf, doiOf, doiUrl, issuedOf} from '../model/publication.js';

/** Where a publication is to be found for good: a DOI or URN before any other address. */
export interface Identity {
  readonly url: string;
  readonly isPermanent: boolean;
}

export const identityOf = (publication: Publication): Identity | undefined => {
  const doi = doiOf(publication);
  if (doi !== undefined) return {url: doiUrl(doi), isPermanent: true};
  const {URL: url} = publication;
  if (url === undefined) return undefined;
  return {url, isPermanent: /\burn:|\/\/(?:dx\.)?doi\.org\//i.test(url)};
};

/** The licence and the terms of a publication: its own, else its series'. */
export const termsOf = (
  {licence, terms}: Publication,
  series: Series | undefined,
): {readonly licence: string | undefined; readonly terms: Text | undefined} =>
  licence !== undefined || terms !== undefined
    ? {licence, terms}
    : {licence: series?.licence, terms: series?.terms};

/** The words that the publisher wants to be named by: the publication's own, else its series'. */
export const ownAttribution = ({attribution}: Publication, series: Series | undefined): Text | undefined =>
  attribution ?? series?.attribution;

/**
 * The words by which a publication is named when it is reused: the publisher's, else composed of author, title,
 * publisher, year, licence and address.
 */
export const attributionOf = (
  publication: Publication,
  series: Series | undefined,
  textOf: (text: Text) => string,
  noYear: string,
): string => {
  const own = ownAttribution(publication, series);
  if (own !== undefined) return textOf(own);
  const {date, text} = issuedOf(publication);
  const year = date?.slice(0, 4) ?? text ?? noYear;
  const parts = [
    authorsOf(publication).join('; '),
    textOf(publication.title),
    [publication.publisher, year].filter(Boolean).join(', '),
    termsOf(publication, series).licence,
  ].filter((part) => part !== undefined && part !== '');
  const sentences = parts.map((part) => (/[.!?]$/.test(part ?? '') ? part : `${part ?? ''}.`));
  return [...sentences, identityOf(publication)?.url ?? ''].join(' ').trim();
};

/** A licence by its name, and where its text stands. */
export interface NamedLicence {
  readonly name: string;
  readonly url: string;
}

/**
 * The licences of an SPDX expression, or the one that is given by its address. Creative Commons have deeds that
 * people can read; any other stands in the list of SPDX. Words that are no expression name no licence.
 */
export const licencesOf = (licence = ''): readonly NamedLicence[] => {
  if (/^https?:/i.test(licence)) return [{name: licence, url: licence}];
  const names = licence.replace(/[()]/g, '').split(/ (?:AND|OR) /);
  if (!names.every((name) => /^(?!LicenseRef)[A-Z]\S+$/i.test(name))) return [];
  return names.map((name) => {
    const [, kind, version] = /^CC-(BY[A-Z-]*)-([\d.]+)$/.exec(name) ?? [];
    const url = kind
      ? `creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`
      : `spdx.org/licenses/${name}.html`;
    return {name, url: `https://${url}`};
  });
};

/** The words for a quotation: the attribution, and after it where the text of the licence stands. */
export const quoteOf = (...given: Parameters<typeof attributionOf>): string => {
  const [publication, series] = given;
  const words = attributionOf(...given);
  const licences = licencesOf(termsOf(publication, series).licence)
    .filter(({url}) => !words.includes(url))
    .map(({name, url}) => (words.includes(name) ? url : `${name}: ${url}`));
  return licences.length > 0 ? `${words} (${licences.join('; ')})` : words;
};
