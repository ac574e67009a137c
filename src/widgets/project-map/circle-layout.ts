import type {Point} from './projection.js';

/** A place on the map; distances are in em of the widget's text, from the upper left corner. */
export interface Spot extends Point {
  /** The largest number that its circle may ever stand for. */
  readonly count: number;
}
export interface MapSize {
  readonly width: number;
  readonly height: number;
}
export interface CircleLayout {
  /** The radius of a circle that stands for 1; the areas of circles are their numbers. */
  readonly unit: number;
  /** How far from the centre of a circle a pointer still finds it. */
  readonly reach: number;
  /** The centres, in the order of the spots. */
  readonly centres: readonly Point[];
}

/** Of the largest circle where there is room. */
const largest = 1.25;
/** Half of the smallest target: 24 px where a line of text has 16. */
const target = 0.75;
const gap = 0.15;
/** Circles that take more of the map than this share would cover it. */
const density = 0.3;
const rounds = 300;
const shrink = 0.9;

/** The radius of a circle whose area is its number. */
export const radiusOf = ({unit}: CircleLayout, count: number): number => unit * Math.sqrt(count);

/**
 * Places a circle for each spot: where it is, or, where circles would overlap, moved apart as little as needed. All
 * share one scale, so areas are proportional; where there is no room for all of them, all get smaller.
 */
export const layOutCircles = (spots: readonly Spot[], size: MapSize): CircleLayout => {
  const most = Math.max(1, ...spots.map(({count}) => count));
  const room = Math.sqrt((density * size.width * size.height) / (spots.length * Math.PI || 1));
  const widest = Math.min(size.width, size.height) / 2 - gap;
  let scale = Math.min(1, room / largest, widest / largest);
  for (;;) {
    const unit = (largest * scale) / Math.sqrt(most);
    const reach = target * scale;
    const radii = spots.map(({count}) => Math.max(unit * Math.sqrt(count), reach));
    const centres = moveApart(spots, radii, size, gap * scale);
    if (centres) return {unit, reach, centres};
    scale *= shrink;
  }
};

interface MovedCircle {
  x: number;
  y: number;
  readonly radius: number;
}

/** Pushes circles that overlap away from each other, again and again; undefined where that does not end. */
const moveApart = (
  spots: readonly Spot[],
  radii: readonly number[],
  {width, height}: MapSize,
  space: number,
): readonly Point[] | undefined => {
  const circles = spots.map(({x, y}, index): MovedCircle => ({x, y, radius: radii[index] ?? 0}));
  for (let round = 0; round < rounds; round++) {
    let isMoved = false;
    for (const [index, one] of circles.entries()) {
      for (const other of circles.slice(index + 1)) isMoved = push(one, other, space, index) || isMoved;
    }
    for (const circle of circles) {
      const [x, y] = [within(circle.x, circle.radius, width), within(circle.y, circle.radius, height)];
      isMoved ||= x !== circle.x || y !== circle.y;
      circle.x = x;
      circle.y = y;
    }
    if (!isMoved) return circles.map(({x, y}) => ({x, y}));
  }
  return undefined;
};

const within = (value: number, radius: number, length: number): number =>
  Math.min(Math.max(value, radius), length - radius);

/** Circles that touch within this are apart. */
const tolerance = 0.01;
/** No two circles in one place leave it in the same direction. */
const goldenAngle = 2.4;

const push = (one: MovedCircle, other: MovedCircle, space: number, index: number): boolean => {
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
