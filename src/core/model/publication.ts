import type {CslName, Publication} from './feed.js';
import {matches} from './value-patterns.js';

export interface Issued {
  /** A sortable date: a year, month or day. */
  readonly date?: string;
  /** The text to show if there is no valid date. */
  readonly text?: string;
}
const dateOf = (text: string | undefined): Issued =>
  text === undefined || isSenseless(text) ? {} : matches('date', text) ? {date: text} : {text};
/** Systems write 9999 and similar years for "unknown". */
const isSenseless = (text: string): boolean =>
  /^\d{4}(?:-\d\d){0,2}$/.test(text) && !matches('date', text.slice(0, 4));

/** When a publication was issued: a date, or CSL's date parts (the first of a range), `raw` or `literal`. */
export const issuedOf = ({issued}: Publication): Issued => {
  if (issued === undefined || typeof issued === 'string') return dateOf(issued);
  const [year, ...rest] = issued['date-parts']?.[0] ?? [];
  if (year === undefined) return dateOf(issued.raw ?? issued.literal);
  return dateOf(
    [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-'),
  );
};

/** The parts of a name in writing order, each with its particles. */
export const nameParts = (
  name: CslName,
): {readonly family: string; readonly given: string; readonly suffix: string} => {
  const joined = (...parts: readonly (string | undefined)[]) =>
    parts
      .map((part) => part?.trim())
      .filter(Boolean)
      .join(' ');
  const particle = name['non-dropping-particle']?.trim() ?? '';
  // No space follows "d'" and "al-".
  const family = /['’-]$/.test(particle)
    ? particle + (name.family?.trim() ?? '')
    : joined(particle, name.family);
  return {family, given: joined(name.given, name['dropping-particle']), suffix: joined(name.suffix)};
};

/** A name as in a list: "van der Ploeg, Anna", "King, Martin, Jr.". A literal name is unchanged. */
export const listedName = (name: CslName): string => {
  if (name.literal !== undefined) return name.literal;
  const {family, given, suffix} = nameParts(name);
  return [family, given, suffix].filter(Boolean).join(', ');
};

/** The authors, or the editors if there are none, as in a list: "Halonen, Roosa". */
export const authorsOf = ({author, editor}: Publication): readonly string[] =>
  (author ?? editor ?? []).map(listedName).filter(Boolean);

/** A DOI without its prefixes, as it is registered. */
export const doiOf = ({DOI}: Publication): string | undefined => {
  const written = DOI?.trim() ?? '';
  const [, fromUrl] = /^https?:\/\/(?:dx\.|www\.)?doi\.org\/(.*)$/i.exec(written) ?? [];
  const doi = fromUrl === undefined ? written.replace(/^doi\s*:?\s*/i, '') : decoded(fromUrl);
  return doi.trim() || undefined;
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * The URL of a DOI. According to the DOI handbook "#", "?", "%" and characters that are invalid in URLs are
 * encoded.
 */
export const doiUrl = (doi: string): string =>
  `https://doi.org/${doi.replace(/[^\w!$&'()*+,./:;=@~-]/gu, (character) =>
    /[\ud800-\udfff]/.test(character) && character.length === 1 ? '' : encodeURIComponent(character),
  )}`;

/** An ISBN or ISSN without the label before it or the note after it. */
export const bookNumber = (text: string | undefined): string | undefined => {
  const [, number] =
    /^\s*(?:urn\s*:\s*)?(?:(?:e-?|p-?)?is[bs]n(?:[-‐–—\s]?(?:10|13|l))?\s*[:.]?\s*)?(.*?)\s*(?:\([^)]*\))?\s*$/isu.exec(
      text ?? '',
    ) ?? [];
  const clean = number?.replace(/[‐-―−]/g, '-');
  return clean === '' ? undefined : clean;
};
