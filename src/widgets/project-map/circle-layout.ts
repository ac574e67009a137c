import type {Point} from './projection.js';

/** A circle that can be moved; distances are in em of the widget's text, from the upper left corner. */
export interface Circle {
  x: number;
  y: number;
  readonly radius: number;
}
export interface MapSize {
  readonly width: number;
  readonly height: number;
}
export interface CircleLayout {
  /** The radius of a circle that stands for 1; the areas of circles are their numbers. */
  readonly unit: number;
  /** Of each spot, its circle with the room that a pointer needs. */
  readonly circles: readonly Circle[];
}

/** Of the largest circle where there is room. */
const largest = 1.25;
/** Half of the smallest target: 24 px where the text has 16, also on a map that is only 200 px wide. */
const target = 1.09;
const gap = 0.15;
/** Circles that take more of the map than this share would cover it. */
const density = 0.3;
const rounds = 300;
const shrink = 0.9;

/**
 * Places a circle for each spot: where it is, or, where circles would overlap, moved apart as little as needed. All
 * share one scale, so areas are proportional; where there is no room for all of them, all get smaller.
 * @param counts the largest number that each circle may ever stand for
 */
export const layOutCircles = (
  spots: readonly Point[],
  counts: readonly number[],
  size: MapSize,
): CircleLayout => {
  const room = Math.sqrt((density * size.width * size.height) / spots.length / Math.PI);
  let scale = Math.min(1, room / largest);
  for (;;) {
    const unit = (largest * scale) / Math.sqrt(Math.max(1, ...counts));
    const circles = spots.map(({x, y}, index): Circle => {
      return {x, y, radius: Math.max(unit * Math.sqrt(counts[index] ?? 0), target * scale)};
    });
    if (moveApart(circles, size, gap * scale)) return {unit, circles};
    scale *= shrink;
  }
};

/** Pushes circles that overlap away from each other, again and again; false where that does not end. */
const moveApart = (circles: readonly Circle[], {width, height}: MapSize, space: number): boolean => {
  for (let round = 0; round < rounds; round++) {
    let isMoved = false;
    circles.forEach((one, index) => {
      for (const other of circles.slice(index + 1)) isMoved = push(one, other, space, index) || isMoved;
    });
    for (const circle of circles) {
      const x = within(circle.x, circle.radius, width);
      const y = within(circle.y, circle.radius, height);
      isMoved ||= x !== circle.x || y !== circle.y;
      circle.x = x;
      circle.y = y;
    }
    if (!isMoved) return true;
  }
  return false;
};

const within = (value: number, radius: number, length: number): number =>
  Math.min(Math.max(value, radius), length - radius);

/** Circles that touch within this share of their gap are apart. */
const tolerance = 0.01;
/** No two circles in one place leave it in the same direction. */
const goldenAngle = 2.4;

const push = (one: Circle, other: Circle, space: number, index: number): boolean => {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(dx, dy);
  const missing = one.radius + other.radius + space - distance;
  if (missing <= tolerance * space) return false;
  const angle = distance > tolerance * space ? Math.atan2(dy, dx) : index * goldenAngle;
  const [x, y] = [(Math.cos(angle) * missing) / 2, (Math.sin(angle) * missing) / 2];
  one.x -= x;
  one.y -= y;
  other.x += x;
  other.y += y;
  return true;
};
