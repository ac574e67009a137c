import type {Place, Project} from '../../core/model/feed.js';
import {nutsPattern} from '../values/coded-texts.js';
import {countryCodeOf} from '../values/countries.js';
import {readAmount} from '../values/numbers.js';
import {blank, problem, textOf, tidy, type Reading} from '../values/parsed-value.js';
import type {Column} from './columns.js';
import {countryOfCci} from './periods.js';
import type {RowContext} from './row-context.js';
import {readRowText} from './read-texts.js';
import type {RowReader} from './row-reader.js';

/** The location of an operation, from all columns about it. */
export const readLocation = (context: RowContext, cci: string | undefined): Project['location'] => {
  const {reader} = context;
  const point = readCoordinates(reader);
  const location: Place = Object.fromEntries(
    Object.entries({
      postcode: listed(partsIn(reader.word('postcode'))),
      name: readPlaceName(context),
      country: readCountry(reader) ?? countryOfCci(cci) ?? countryInPlace(reader),
      nuts: readNuts(reader),
      lat: point?.lat ?? degrees(reader, 'lat', 90),
      lon: point?.lon ?? degrees(reader, 'lon', 180),
    }).filter(([, value]) => value !== undefined),
  );
  const names = Object.keys(location);
  return names.length === 0 ? undefined : location;
};

const partsIn = (text: string | undefined): readonly string[] => [
  ...new Set(
    (text ?? '')
      .split(/[|;\n]/)
      .map(tidy)
      .filter(Boolean),
  ),
];
const listed = (parts: readonly string[]): string | undefined =>
  parts.length > 0 ? parts.join('; ') : undefined;

/** "REG/24/Centre-Val de Loire", "24/Centre-Val de Loire": the level and the number are no part of the name. */
const levels = /^(?:[A-Z]{2,8}\/)?(?:\d[\dA-Z]{0,5}\/)?/u;
const isLevelOf = (part: string, level: string): boolean => part.startsWith(`${level}/`);

/** The name of a place. In a cell with several levels it is the municipality, or the region. */
const placeNameOf = (text: string): string => {
  const parts = text.split('|').map(tidy).filter(Boolean);
  if (!parts.some((part) => /^[A-Z]{2,8}\/|^\d[\dA-Z]{0,5}\//u.test(part))) return parts.join(', ');
  const finest = ['COMM', 'DEP', 'DEPT', 'REG'].find((level) => parts.some((part) => isLevelOf(part, level)));
  const wanted = finest === undefined ? parts : parts.filter((part) => isLevelOf(part, finest));
  return [...new Set(wanted.map((part) => part.replace(levels, '')))].filter(Boolean).join(', ');
};

const readPlaceName = ({reader, language}: RowContext): Place['name'] => {
  for (const column of reader.columns('place')) {
    const cell = reader.cell(column);
    if (typeof cell === 'string' && /[|/]/.test(cell)) {
      const name = placeNameOf(cell);
      if (name !== '') return name;
    }
  }
  return readRowText(reader, 'place', language);
};

const readCountry = (reader: RowReader): string | undefined =>
  listed([...new Set(partsIn(reader.word('country')).map((part) => countryCodeOf(part) ?? part))]);

/** "34117 Kassel, Deutschland" names its country in the same cell, as Article 49(3)(l) has both in one point. */
const countryInPlace = (reader: RowReader): string | undefined => {
  const last = reader.word('place')?.split(',').at(-1) ?? '';
  return /\p{L}{4}/u.test(last) ? countryCodeOf(last) : undefined;
};

/** The codes of the finest level that a list states. */
const readNuts = (reader: RowReader): string | undefined => {
  let finest: readonly string[] = [];
  for (const column of reader.columns('nuts')) {
    const codes = partsIn(textOf(reader.cell(column)))
      .flatMap((part) => part.split(','))
      .map((part) => /^[A-Z]{2}[0-9A-Z]{0,3}(?![0-9A-Z])/.exec(part.trim())?.[0] ?? '')
      .filter((code) => nutsPattern.test(code));
    if ((codes[0]?.length ?? 0) > (finest[0]?.length ?? 0)) finest = codes;
  }
  return listed([...new Set(finest)]);
};

const degrees = (reader: RowReader, field: 'lat' | 'lon', limit: number): number | undefined => {
  const [column] = reader.columns(field);
  return column && reader.take(column, (cell) => degreesIn(cell, limit));
};

/** Degrees may be negative, which an amount may not. */
const degreesIn = (cell: unknown, limit: number): Reading<number> => {
  const text = tidy(textOf(cell));
  const read = readAmount(text.replace(/^-/, ''), '.');
  if (!('value' in read)) return read;
  const value = text.startsWith('-') ? -read.value.value : read.value.value;
  return Math.abs(value) <= limit ? {value} : problem('is no such place on earth');
};

interface Point {
  readonly lat: number;
  readonly lon: number;
}
/** Latitude and longitude in one cell: "60.17, 24.94" or "POINT(24.94 60.17)". */
const readCoordinates = (reader: RowReader): Point | undefined => {
  const read = (column: Column): Point | undefined =>
    reader.take(column, (cell): Reading<Point> => {
      const text = tidy(textOf(cell));
      if (text === '') return blank;
      const numbers = [...text.matchAll(/-?\d+(?:[.,]\d+)?(?=\s*[,; )]|$)/g)].map(([number]) =>
        Number(number.replace(',', '.')),
      );
      const [first, second, ...more] = numbers;
      if (first === undefined || second === undefined || more.length > 0)
        return problem('is no place in degrees');
      // "POINT" has the longitude first.
      const [lat, lon] = /^point/i.test(text) ? [second, first] : [first, second];
      return Math.abs(lat) <= 90 && Math.abs(lon) <= 180
        ? {value: {lat, lon}}
        : problem('is no such place on earth');
    });
  return reader
    .columns('coordinates')
    .map(read)
    .find((point) => point !== undefined);
};
