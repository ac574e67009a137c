import type {Geometry} from 'geojson';
import {whereAlpha2} from 'iso-3166-1';
import {feature} from 'topojson-client';
import {project, type Point, type Position} from '../../widgets/project-map/projection.js';
import {UsageError} from '../errors.js';
import {areaOf} from './simplify.js';

type Ring = readonly Position[];

/** Parts of a country that have their own code in the data and belong on its map. */
const ownCodes = new Map([
  ['FI', ['AX']],
  ['CN', ['HK', 'MO']],
]);

/** The outer rings of a country's parts in degrees. The country is given by its two-letter code (ISO 3166-1). */
export const countryRings = async (code: string): Promise<readonly Ring[]> => {
  const {default: atlas} = await import('world-atlas/countries-50m.json', {with: {type: 'json'}});
  const country = code.toUpperCase();
  const wanted = [country, ...(ownCodes.get(country) ?? [])].map((one) => whereAlpha2(one)?.numeric);
  if (wanted[0] === undefined)
    throw new UsageError(`--country ${code} is no country code of two letters, such as FI`);
  const {geometries} = atlas.objects.countries;
  const rings = feature(atlas, {
    type: 'GeometryCollection',
    geometries: geometries.filter(({id}) => wanted.includes(String(id))),
  }).features.flatMap(({geometry}) => outerRings(geometry));
  if (rings.length === 0) throw new UsageError(`Natural Earth has no outline of ${country}`);
  return rings;
};

const outerRings = (geometry: Geometry): readonly Ring[] => {
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flatMap(([outer]) => optionalRing(outer));
  return geometry.type === 'Polygon' ? optionalRing(geometry.coordinates[0]) : [];
};

/** GeoJSON repeats the first point of a ring at its end. */
const optionalRing = (positions: readonly (readonly number[])[] | undefined): readonly Ring[] =>
  positions ? [positions.slice(0, -1).map(([lon = 0, lat = 0]) => ({lat, lon}))] : [];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export const boxOf = (points: readonly Point[]): Box => {
  const [xs, ys] = [points.map(({x}) => x), points.map(({y}) => y)];
  const lowest = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const highest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  return {left: lowest(xs), right: highest(xs), top: lowest(ys), bottom: highest(ys)};
};

/** The centre of a part, computed from directions in space, because longitudes jump at the date line. */
const middleOf = (ring: Ring): Position => {
  const sum = {x: 0, y: 0, z: 0};
  for (const {lat, lon} of ring) {
    const [north, east] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
    sum.x += Math.cos(north) * Math.cos(east);
    sum.y += Math.cos(north) * Math.sin(east);
    sum.z += Math.sin(north);
  }
  const degrees = (angle: number) => Math.round((angle * 1800) / Math.PI) / 10;
  return {
    lat: degrees(Math.atan2(sum.z, Math.hypot(sum.x, sum.y))),
    lon: degrees(Math.atan2(sum.y, sum.x)),
  };
};

/** Smaller parts than this share of the largest part do not extend the map. */
const smallest = 0.0015;
/**
 * Parts are left out, like the Canaries, if they are further away than this share of the side of a square with the
 * country's area.
 */
const furthest = 0.9;

/** A country's largest part and those near it, projected around the middle of the largest. */
export const countryParts = (
  rings: readonly Ring[],
): {readonly centre: Position; readonly parts: readonly (readonly Point[])[]} => {
  const sized = rings
    .map((ring) => {
      const around = middleOf(ring);
      return {ring, around, area: areaOf(ring.map((position) => project(position, around)))};
    })
    .sort((a, b) => b.area - a.area);
  const centre = sized[0]?.around ?? {lat: 0, lon: 0};
  const least = smallest * (sized[0]?.area ?? 0);
  const parts: (readonly Point[])[] = [];
  let sum = 0;
  for (const {ring, area} of sized) {
    const part = ring.map((position) => project(position, centre));
    const reach = area < least ? 0 : furthest * Math.sqrt(sum);
    if (parts.length > 0 && gapBetween(boxOf(parts.flat()), boxOf(part)) > reach) continue;
    parts.push(part);
    sum += area;
  }
  return {centre, parts};
};

const gapBetween = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(a.left - b.right, b.left - a.right, 0),
    Math.max(a.top - b.bottom, b.top - a.bottom, 0),
  );
