/**
 * The shared feed, version 1, as the parser returns it: every list is present, every record has an id and a name,
 * every value is valid and every reference resolves. Unknown or invalid values are absent. These interfaces give
 * the table in fields.ts its type, so the two cannot disagree.
 */

import type {Funding} from './funding-record.js';

/** A string in the feed's language, or an object of BCP 47 tags. */
export type Text = string | Readonly<Record<string, string>>;

export const statuses = ['ongoing', 'completed', 'planned', 'interrupted', 'unknown'] as const;
/** `unknown` is derived from missing dates. A feed never states it. */
export type Status = (typeof statuses)[number];

export interface Organisation {
  readonly name: Text;
  readonly city?: string;
}
export interface Link {
  readonly url: string;
  readonly label: Text;
}
export interface Source {
  readonly label: Text;
  readonly url?: string;
  readonly date?: string;
}
export interface Place {
  readonly postcode?: string;
  readonly name?: Text;
  readonly country?: string;
  /** A code of the nomenclature of territorial units, such as FI1C1. */
  readonly nuts?: string;
  readonly lat?: number;
  readonly lon?: number;
}
export interface Image {
  readonly src: string;
  readonly alt: Text;
  readonly credit?: Text;
}
export interface Contact {
  readonly name?: Text;
  readonly email?: string;
  readonly url?: string;
}

/** Field names follow the lists of operations: Reg. (EU) 1303/2013 Annex XII, Reg. (EU) 2021/1060 Art. 49(3). */
export interface Project {
  readonly id: string;
  readonly code?: string;
  readonly name: Text;
  readonly summary?: Text;
  readonly results?: Text;
  readonly start?: string;
  readonly end?: string;
  readonly status?: Exclude<Status, 'unknown'>;
  readonly lead?: Organisation;
  readonly partners?: readonly Organisation[];
  readonly cities?: readonly string[];
  readonly themes?: readonly string[];
  readonly fund?: string;
  readonly period?: string;
  readonly objective?: Text;
  readonly category?: Text;
  /** The codes as the list writes them: "RSO1.02", "013". See operation-codes.ts for one spelling of each. */
  readonly objectiveCode?: string;
  readonly categoryCode?: string;
  /** An operation of strategic importance, Reg. (EU) 2021/1060 Art. 2(5). */
  readonly strategic?: boolean;
  readonly location?: Place;
  readonly funding?: Funding | readonly Funding[];
  readonly url?: string;
  readonly links?: readonly Link[];
  readonly image?: Image;
  readonly contact?: Contact;
  readonly updated?: string;
  readonly sources?: readonly Source[];
}

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  /** The part of a family name by which it is not sorted: "van der" of Ploeg, van der. */
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
  /** "Jr." or "III". */
  readonly suffix?: string;
  readonly literal?: string;
}
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly (number | string)[])[];
  readonly raw?: string;
  readonly literal?: string;
  readonly season?: number | string;
  readonly circa?: boolean | number | string;
}
export interface PublicationFile {
  readonly url: string;
  readonly format?: string;
  readonly bytes?: number;
  readonly language?: string;
}

/** A CSL-JSON item with a few fields of our own. */
export interface Publication {
  readonly id: string;
  readonly type: string;
  readonly title: Text;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly issued?: string | CslDate;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly 'number-of-pages'?: number | string;
  readonly abstract?: Text;
  readonly URL?: string;
  readonly DOI?: string;
  readonly ISBN?: string;
  readonly ISSN?: string;
  readonly language?: string;
  readonly genre?: string;
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly volume?: number | string;
  readonly issue?: number | string;
  readonly page?: number | string;
  readonly level?: string;
  readonly series?: string;
  readonly projects?: readonly string[];
  readonly cities?: readonly string[];
  readonly themes?: readonly string[];
  readonly licence?: string;
  readonly terms?: Text;
  readonly attribution?: Text;
  readonly files?: readonly PublicationFile[];
  readonly updated?: string;
}

export interface Named {
  readonly id: string;
  readonly name: Text;
}
export interface City extends Named {
  readonly url?: string;
  readonly lat?: number;
  readonly lon?: number;
}
export type Theme = Named;
export interface Fund extends Named {
  readonly abbreviation?: Text;
}
export interface Series extends Named {
  readonly url?: string;
  readonly description?: Text;
  readonly licence?: string;
  readonly terms?: Text;
  readonly attribution?: Text;
}
export interface Level extends Named {
  readonly description?: Text;
}
/** A figure or an award of the programme: either `value` or `text`. */
export interface Fact {
  readonly id: string;
  readonly label: Text;
  readonly value?: number;
  readonly text?: Text;
  readonly currency?: string;
  /** From 0 to 1: the share of `of`. */
  readonly share?: number;
  readonly of?: Text;
  readonly period?: string;
  /** A fact without a source is not shown. */
  readonly source?: string;
}

export interface Publisher {
  readonly name: Text;
  readonly url?: string;
  readonly email?: string;
}
export interface Programme extends Named {
  readonly url?: string;
  readonly period?: string;
  readonly start?: string;
  readonly end?: string;
}
export interface Coverage {
  readonly projects?: number;
  readonly note?: Text;
}

/** The number of records on all pages of a feed together. */
export interface RecordCount {
  readonly projects?: number;
  readonly publications?: number;
}

/** The fields of a feed other than its lists. */
export interface Envelope {
  readonly version: string;
  readonly language: string;
  readonly title: Text;
  readonly description?: Text;
  readonly updated?: string;
  readonly timeZone?: string;
  readonly base?: string;
  readonly coverage?: Coverage;
  readonly count?: RecordCount;
  readonly publisher?: Publisher;
  readonly licence?: string;
  readonly programme?: Programme;
  readonly feedback?: string;
  /** The outline of the country for the map. Its URL must be on the feed's own origin. Default: that of Finland. */
  readonly outline?: string;
  readonly next?: string;
}

/** The lists of a feed in parsing order: lists to which others refer come first. */
export interface Lists {
  readonly cities: readonly City[];
  readonly themes: readonly Theme[];
  readonly funds: readonly Fund[];
  readonly series: readonly Series[];
  readonly levels: readonly Level[];
  readonly facts: readonly Fact[];
  readonly projects: readonly Project[];
  readonly publications: readonly Publication[];
}
export type ListName = keyof Lists;
export interface Feed extends Envelope, Lists {}
