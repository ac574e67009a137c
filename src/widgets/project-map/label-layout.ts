import type {Circle, MapSize} from './circle-layout.js';

/** The side of a circle on which its label is. */
const sides = ['right', 'left', 'below', 'above'] as const;
export type LabelSide = (typeof sides)[number];

export interface LabelPlace {
  readonly side: LabelSide;
  /** The space up to the edge of the map, where a label in a wider font is cut off. */
  readonly room: number;
}

/**
 * Half the width of a letter and half the height of a line, in em of the widget's text. Letters of common fonts are
 * narrower.
 */
const letter = 0.27;
const line = 0.55;
const space = 0.35;

/** An occupied area: its centre, and half of its size. */
type Box = readonly [x: number, y: number, width: number, height: number];

/**
 * Places labels beside their circles, inside the map and without overlaps. A label without room is left out,
 * because its name is in the list.
 */
export const layOutLabels = (
  circles: readonly Circle[],
  labels: readonly string[],
  {width, height}: MapSize,
): readonly (LabelPlace | undefined)[] => {
  const taken = circles.map(({x, y, radius}): Box => [x, y, radius, radius]);
  const isFree = ([x, y, w, h]: Box): boolean =>
    Math.abs(x - width / 2) + w <= width / 2 &&
    Math.abs(y - height / 2) + h <= height / 2 &&
    taken.every((box) => Math.abs(x - box[0]) >= w + box[2] || Math.abs(y - box[1]) >= h + box[3]);
  return circles.map(({x, y, radius}, index) => {
    const half = (labels[index] ?? '').length * letter;
    const away = radius + space;
    for (const side of sides) {
      const [dx, dy] = {
        right: [away + half, 0],
        left: [-away - half, 0],
        below: [0, radius + line],
        above: [0, -radius - line],
      }[side] as [number, number];
      const box: Box = [x + dx, y + dy, half, line];
      if (!isFree(box)) continue;
      taken.push(box);
      return {side, room: dx === 0 ? 2 * Math.min(x, width - x) : (dx > 0 ? width - x : x) - away};
    }
    return undefined;
  });
};
