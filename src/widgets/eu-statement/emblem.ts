import {range} from '../../core/model/collections.js';

/**
 * The Union's emblem in numbers (Interinstitutional Style Guide, Annex A1): a rectangle of height H and width 1.5
 * H; twelve stars like the hours of a clock on a circle of radius H/3 around its centre; each star with five points
 * on a circle of radius H/18, one of them straight up.
 */
const height = 36;
const width = 1.5 * height;

/** A point at an angle, clockwise from twelve o'clock; y points down. */
const onCircle = (x: number, y: number, radius: number, turn: number): readonly [number, number] => [
  x + radius * Math.sin(turn * 2 * Math.PI),
  y - radius * Math.cos(turn * 2 * Math.PI),
];

/** A star is drawn as one line through every second of its points. All areas inside the line are filled. */
const star = ([x, y]: readonly [number, number]): string =>
  `M${[0, 2, 4, 1, 3]
    .map((point) =>
      onCircle(x, y, height / 18, point / 5)
        .map((value) => value.toFixed(3))
        .join(),
    )
    .join('L')}Z`;

const hours = range(12).map((hour) => hour / 12);

export const emblem = {
  width,
  height,
  /** The path of all stars. */
  stars: hours.map((hour) => star(onCircle(width / 2, height / 2, height / 3, hour))).join(''),
} as const;
