import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

/**
 * Real lists may not be published. They are in a folder beside the repository, or in the one that the variable
 * names.
 */
const places = [process.env['SIXCITY_REAL_DATA'], '../shared/data/real'];
export const realData = places.find(
  (folder) => folder !== undefined && existsSync(path.join(folder, 'SOURCES.md')),
);

export const skipped =
  'the real lists are not here (neither in SIXCITY_REAL_DATA nor in ../shared/data/real), so they were not tried';

/** Fields of lists of 2021-2027 besides dates and amounts. */
export interface ExpectedOperations {
  readonly codes: number;
  readonly funds: Readonly<Record<string, number>>;
  readonly rates?: number;
  readonly rateSum?: string;
  readonly objectiveCodes?: readonly string[];
  readonly categoryCodes?: readonly string[];
  readonly html?: number;
}

export interface Expected {
  readonly operations?: ExpectedOperations;
  readonly rows: number;
  readonly projects?: number;
  readonly publications?: number;
  readonly starts?: number;
  readonly ends?: number;
  readonly amounts?: Readonly<Record<string, {readonly known: number; readonly cents: number}>>;
}
export const expected = JSON.parse(readFileSync('test/real-data/expected.json', 'utf8')) as Readonly<
  Record<string, Expected>
>;
