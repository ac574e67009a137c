import type {Publication, Series, Text} from '../model/feed.js';
import {authorsOf, doiOf, doiUrl, issuedOf} from '../model/publication.js';
import {resolveUrl} from '../model/urls.js';
import {urnOf, urnUrl} from '../model/urn.js';

/** The most permanent URL of a publication. A DOI is preferred. */
export interface Identity {
  readonly url: string;
  readonly isPermanent: boolean;
}

export const identityOf = (publication: Publication, base?: string): Identity | undefined => {
  const doi = doiOf(publication);
  if (doi !== undefined) return {url: doiUrl(doi), isPermanent: true};
  const {URL: written} = publication;
  if (written === undefined) return undefined;
  const url = ownUrlOf(publication, base) ?? written;
  return {url, isPermanent: /\burn:|\/\/(?:dx\.)?doi\.org\//i.test(url)};
};

/**
 * The URL that a publication states. A relative one is resolved, a URN becomes the URL of its resolver.
 * @param base the base URL of the publication; without it a relative URL stays relative
 */
export const ownUrlOf = ({URL: url}: Publication, base?: string): string | undefined => {
  if (url === undefined) return undefined;
  const urn = urnOf(url);
  if (urn !== undefined) return urnUrl(urn) ?? urn;
  return base === undefined ? url : resolveUrl(url, base);
};

/** The licence and terms of a publication or, if it has none, of its series. */
export const termsOf = (
  {licence, terms}: Publication,
  series: Series | undefined,
): {readonly licence: string | undefined; readonly terms: Text | undefined} =>
  licence !== undefined || terms !== undefined
    ? {licence, terms}
    : {licence: series?.licence, terms: series?.terms};

/** The attribution that the publisher requests: that of the publication or, if it has none, of its series. */
export const ownAttribution = ({attribution}: Publication, series: Series | undefined): Text | undefined =>
  attribution ?? series?.attribution;

/**
 * The attribution for reuse: the one that the publisher requests or, without one, author, title, publisher, year,
 * licence and URL.
 * @param base the base URL of the publication, for a relative URL
 */
export const attributionOf = (
  publication: Publication,
  series: Series | undefined,
  textOf: (text: Text) => string,
  noYear: string,
  base?: string,
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
  return [...sentences, identityOf(publication, base)?.url ?? ''].join(' ').trim();
};

/** A licence with the URL of its text. */
export interface NamedLicence {
  readonly name: string;
  readonly url: string;
}

/**
 * The licences of an SPDX expression, or the licence with this URL; empty if the text is neither. Creative Commons
 * licences link to their readable deeds, others to the SPDX list.
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

/** The attribution, followed by the URL of the licence. */
export const quoteOf = (...args: Parameters<typeof attributionOf>): string => {
  const [publication, series] = args;
  const attribution = attributionOf(...args);
  const licences = licencesOf(termsOf(publication, series).licence)
    .filter(({url}) => !attribution.includes(url))
    .map(({name, url}) => (attribution.includes(name) ? url : `${name}: ${url}`));
  return licences.length > 0 ? `${attribution} (${licences.join('; ')})` : attribution;
};
