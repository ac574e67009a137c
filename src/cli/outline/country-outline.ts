import type {Outline} from '../../widgets/project-map/outline.js';
import type {Point} from '../../widgets/project-map/projection.js';
import {boxOf, countryParts, countryRings} from './country-parts.js';
import {areaOf, weighPoints, type WeighedPoint} from './simplify.js';

/** The longer side of an outline in units of its path. One unit is a third of a pixel on most screens. */
const size = 1000;

/**
 * Makes the outline of a country from Natural Earth data, simplified until its path fits into the given number of
 * bytes.
 */
export const countryOutline = async (country: string, bytes: number): Promise<Outline> => {
  const {centre, parts} = countryParts(await countryRings(country));
  const {left, right, top, bottom} = boxOf(parts.flat());
  const scale = size / Math.max(right - left, bottom - top);
  const onMap = ({x, y}: Point): Point => ({x: (x - left) * scale, y: (y - top) * scale});
  const rings = parts.map((part) => weighPoints(part.map(onMap)));
  return {
    ...centre,
    x: round(-left * scale),
    y: round(-top * scale),
    scale: round(scale),
    width: Math.ceil((right - left) * scale),
    height: Math.ceil((bottom - top) * scale),
    path: longestPath(rings, bytes),
  };
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** Finds the most detailed path that fits, by a binary search for the least area that a point must add. */
const longestPath = (rings: readonly (readonly WeighedPoint[])[], bytes: number): string => {
  let [low, high] = [0, size * size];
  let path = '';
  for (let step = 0; step < 60; step++) {
    const weight = step === 0 ? 0 : (low + high) / 2;
    const tried = pathOf(rings.map((ring) => ring.filter((point) => point.weight >= weight)));
    if (tried.length > bytes) {
      low = weight;
    } else {
      path = tried;
      high = weight;
      if (weight === 0) break;
    }
  }
  return path;
};

/** Writes rings in whole units, each point relative to the one before. This takes about six bytes a point. */
const pathOf = (rings: readonly (readonly Point[])[]): string =>
  rings
    .map((ring) => distinct(ring.map(({x, y}) => ({x: Math.round(x), y: Math.round(y)}))))
    .filter((ring) => ring.length > 2 && areaOf(ring) > 0)
    .map(([first = {x: 0, y: 0}, ...rest]) => {
      let last = first;
      const steps = rest.map((point) => {
        const step = [point.x - last.x, point.y - last.y];
        last = point;
        return step;
      });
      return `M${joined([first.x, first.y])}l${joined(steps.flat())}z`;
    })
    .join('');

const distinct = (ring: readonly Point[]): readonly Point[] =>
  ring.filter(({x, y}, index) => {
    const before = ring.at(index - 1);
    return x !== before?.x || y !== before.y;
  });

/** A minus sign separates two numbers, so no space is needed before it. */
const joined = (values: readonly number[]): string =>
  values.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : `${value}`)).join('');
