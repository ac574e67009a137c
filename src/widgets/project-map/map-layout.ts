import {layOutCircles} from './circle-layout.js';
import {layOutLabels, type LabelPlace} from './label-layout.js';
import {frameOf, type MapFrame} from './map-frame.js';
import {pointOn, type Outline} from './outline.js';
import type {Point, Position} from './projection.js';

/** Something with a position and a number, such as a city and its projects. */
export interface MapItem {
  readonly name: string;
  readonly position: Position;
  /** The current number of the circle. */
  readonly count: number;
  /** The largest possible number. Filters make circles smaller, but do not move them. */
  readonly most: number;
  /** The formatted number. */
  readonly number: string;
}

/** A circle on the map. Distances are in em of the widget's text. */
export interface MapCircle extends Point {
  /** Its true position, before it was moved. */
  readonly spot: Point;
  readonly radius: number;
  /** Half of the size of its pointer target. */
  readonly reach: number;
  /** The number, if it fits into the circle. Otherwise it is part of the label. */
  readonly number: string;
  readonly label: string;
  /** Undefined if there is no room for the label. */
  readonly place: LabelPlace | undefined;
}
export interface MapLayout {
  readonly frame: MapFrame;
  readonly circles: readonly MapCircle[];
}

/** The size of a digit in a circle, and of the space around the number. */
const digit = 0.56;
const padding = 0.4;

/** Lays out the map of some items on the outline of a country. */
export const layOutMap = (items: readonly MapItem[], outline: Outline): MapLayout => {
  const frame = frameOf(outline);
  const {land, scale} = frame;
  const spots = items.map(({position}): Point => {
    const {x, y} = pointOn(outline, position);
    return {x: land.x + x * scale, y: land.y + y * scale};
  });
  const {unit, circles} = layOutCircles(
    spots,
    items.map(({most}) => most),
    frame,
  );
  const drawn = items.map(({name, count, number}) => {
    const radius = unit * Math.sqrt(count);
    return 2 * radius >= number.length * digit + padding
      ? {radius, number, label: name}
      : {radius, number: '', label: `${name} ${number}`};
  });
  const places = layOutLabels(
    circles,
    drawn.map(({label}) => label),
    frame,
  );
  const origin = {x: 0, y: 0};
  return {
    frame,
    circles: drawn.map((one, index) => {
      const {x, y, radius: reach} = circles[index] ?? {...origin, radius: 0};
      return {...one, x, y, reach, spot: spots[index] ?? origin, place: places[index]};
    }),
  };
};
