import type {Publication, Series, Text} from '../feed/feed.js';
import {issuedOf} from '../feed/issued.js';
import {authorsOf} from '../query/publication-kind.js';

/** Where a publication is to be found for good: a DOI or URN before any other address. */
export interface Identity {
  readonly address: string;
  readonly isPermanent: boolean;
}

export const identityOf = ({DOI, URL: address}: Publication): Identity | undefined => {
  if (DOI !== undefined)
    return {
      address: `https://doi.org/${DOI.replace(/^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:)/i, '')}`,
      isPermanent: true,
    };
  if (address === undefined) return undefined;
  return {address, isPermanent: /\burn:|\/\/(?:dx\.)?doi\.org\//i.test(address)};
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
  return [...sentences, identityOf(publication)?.address ?? ''].join(' ').trim();
};
