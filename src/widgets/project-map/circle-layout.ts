import type {Point} from './projection.js';

/** A circle that can be moved. Distances are in em of the widget's text, from the upper left corner. */
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
  /** The radius of a circle for the number 1. The areas of circles are proportional to their numbers. */
  readonly unit: number;
  /** For each spot, its circle including the space for a pointer. */
  readonly circles: readonly Circle[];
}

/** The radius of the largest circle, if there is room. */
const largest = 1.25;
/** Half of the smallest target: 24 px if the text has 16 px, also on a map that is only 200 px wide. */
const target = 1.09;
const gap = 0.15;
/** Circles that take more than this share of the map would cover it. */
const density = 0.3;
const rounds = 300;
const shrink = 0.9;

/**
 * Places a circle for each spot, at its position or, if circles would overlap, moved as little as needed. All have
 * the same scale, so areas are proportional. If there is not enough room, all become smaller.
 * @param counts the largest number that each circle can have
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

/** Moves overlapping circles apart, repeatedly. Returns false if they still overlap after the last round. */
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

/** Circles count as apart if their distance is within this share of their gap. */
const tolerance = 0.01;
/** Circles at the same position get different directions. */
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
