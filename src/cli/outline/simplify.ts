import type {Point} from '../../widgets/project-map/projection.js';

/** A point of a ring, with the area that is lost if it is left out. */
export interface WeighedPoint extends Point {
  readonly weight: number;
}

const triangle = (a: Point, b: Point, c: Point): number =>
  Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;

/** The area of a ring. */
export const areaOf = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce((sum, {x, y}, index) => {
      const next = ring[(index + 1) % ring.length] ?? {x, y};
      return sum + x * next.y - next.x * y;
    }, 0),
  ) / 2;

/**
 * Visvalingam and Whyatt's algorithm: removes the point that changes the area least, repeatedly, and stores with
 * each point how large the change was. The last three points get the area of their triangle, so that a small ring
 * disappears as a whole.
 */
export const weighPoints = (ring: readonly Point[]): readonly WeighedPoint[] => {
  const weights = new Map<Point, number>();
  const left = [...ring];
  let least = 0;
  while (left.length > 3) {
    let lightest = 0;
    let area = Infinity;
    for (const [index, point] of left.entries()) {
      const before = left.at(index - 1) ?? point;
      const after = left[(index + 1) % left.length] ?? point;
      const own = triangle(before, point, after);
      if (own < area) [lightest, area] = [index, own];
    }
    least = Math.max(least, area);
    for (const point of left.splice(lightest, 1)) weights.set(point, least);
  }
  const rest = Math.max(least, areaOf(left));
  return ring.map((point) => ({...point, weight: weights.get(point) ?? rest}));
};
