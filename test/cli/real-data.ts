import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** Real lists are not ours to publish: they lie beside the repository, or where the variable says. */
const places = [process.env['SIXCITY_REAL_DATA'], '../shared/data/real'];
export const realData = places.find(
  (folder) => folder !== undefined && existsSync(path.join(folder, 'SOURCES.md')),
);

export const skipped =
  'the real lists are not here (neither in SIXCITY_REAL_DATA nor in ../shared/data/real), so they were not tried';

export interface Expected {
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
