import type {MapSize} from './circle-layout.js';
import type {Point} from './projection.js';

/** On which side of a circle its label stands. */
export type LabelSide = 'right' | 'left' | 'below' | 'above';
export interface LabelledCircle extends Point {
  readonly radius: number;
  readonly label: string;
}
export interface LabelPlace {
  readonly side: LabelSide;
  /** The room up to the edge of the map: a label in a wider font is cut off there. */
  readonly room: number;
}

/** Measures in em of the widget's text; letters of common fonts are narrower. */
const letter = 0.54;
const line = 1.1;
const space = 0.35;
const sides: readonly LabelSide[] = ['right', 'left', 'below', 'above'];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Places labels beside their circles, inside the map and off each other. A label without room has no place: its
 * name stands in the list, and a label that covers another helps nobody.
 */
export const layOutLabels = (
  circles: readonly LabelledCircle[],
  size: MapSize,
): readonly (LabelPlace | undefined)[] => {
  const taken = circles.map(({x, y, radius}): Box => boxAround(x, y, radius, radius));
  const places: (LabelPlace | undefined)[] = circles.map(() => undefined);
  // Who has the least choice goes first.
  const choices = circles.map((circle, index) => ({index, count: free(circle, index, taken, size).length}));
  for (const {index} of choices.sort((a, b) => a.count - b.count || a.index - b.index)) {
    const circle = circles[index];
    const [first] = circle ? free(circle, index, taken, size) : [];
    if (!circle || !first) continue;
    places[index] = {side: first, room: roomOf(circle, first, size)};
    taken.push(boxOf(circle, first));
  }
  return places;
};

const boxAround = (x: number, y: number, halfWidth: number, halfHeight: number): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

const boxOf = ({x, y, radius, label}: LabelledCircle, side: LabelSide): Box => {
  const width = label.length * letter;
  const away = radius + space;
  switch (side) {
    case 'right':
      return boxAround(x + away + width / 2, y, width / 2, line / 2);
    case 'left':
      return boxAround(x - away - width / 2, y, width / 2, line / 2);
    case 'below':
      return boxAround(x, y + radius + line / 2, width / 2, line / 2);
    case 'above':
      return boxAround(x, y - radius - line / 2, width / 2, line / 2);
  }
};

const free = (
  circle: LabelledCircle,
  index: number,
  taken: readonly Box[],
  {width, height}: MapSize,
): readonly LabelSide[] =>
  sides.filter((side) => {
    const {left, right, top, bottom} = boxOf(circle, side);
    const isInside = left >= 0 && right <= width && top >= 0 && bottom <= height;
    return (
      isInside &&
      !taken.some(
        (box, place) =>
          place !== index && left < box.right && right > box.left && top < box.bottom && bottom > box.top,
      )
    );
  });

const roomOf = ({x, radius}: LabelledCircle, side: LabelSide, {width}: MapSize): number => {
  if (side === 'right') return width - x - radius - space;
  if (side === 'left') return x - radius - space;
  return 2 * Math.min(x, width - x);
};
