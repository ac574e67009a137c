import {layOutCircles, radiusOf, type Spot} from './circle-layout.js';
import {layOutLabels, type LabelPlace} from './label-layout.js';
import {frameOf, type MapFrame} from './map-frame.js';
import {pointOn, type Outline} from './outline.js';
import type {Point, Position} from './projection.js';

/** Something with a place and a number, such as a city and its projects. */
export interface MapItem {
  readonly id: string;
  readonly name: string;
  readonly position: Position;
  /** What the circle stands for now. */
  readonly count: number;
  /** The most it may stand for: filters make circles smaller, and move none. */
  readonly most: number;
  /** The number as it is written. */
  readonly number: string;
}

/** A circle on the map; distances are in em of the widget's text. */
export interface MapCircle extends Point {
  readonly id: string;
  readonly radius: number;
  /** Half of what a pointer has to hit. */
  readonly reach: number;
  /** The number, where the circle holds it; else it stands in the label. */
  readonly number: string;
  /** Undefined where there is no room for a label. */
  readonly label: (LabelPlace & {readonly text: string}) | undefined;
  /** Where the line to its place begins and ends, if it was moved off it. */
  readonly leader: {readonly from: Point; readonly to: Point} | undefined;
}
export interface MapLayout {
  readonly frame: MapFrame;
  readonly circles: readonly MapCircle[];
}

/** Measures of a digit in a circle, and of the space around the number. */
const digit = 0.56;
const padding = 0.4;

/** Draws up a map that is as wide as it may be, at most so many em. */
export const layOutMap = (items: readonly MapItem[], outline: Outline, available: number): MapLayout => {
  const frame = frameOf(outline, available);
  const spots = items.map(({position, most}): Spot => {
    const {x, y} = pointOn(outline, position);
    return {x: frame.land.x + x * frame.scale, y: frame.land.y + y * frame.scale, count: most};
  });
  const layout = layOutCircles(spots, frame);
  const drawn = items.map(({name, count, most, number}, index) => {
    const radius = radiusOf(layout, count);
    const holdsNumber = 2 * radius >= number.length * digit + padding;
    return {
      ...(layout.centres[index] ?? {x: 0, y: 0}),
      radius: Math.max(radiusOf(layout, most), layout.reach),
      drawnRadius: radius,
      number: holdsNumber ? number : '',
      label: holdsNumber ? name : `${name} ${number}`,
    };
  });
  const labels = layOutLabels(drawn, frame);
  const circles = drawn.map(({x, y, drawnRadius, radius, number, label}, index): MapCircle => {
    const place = labels[index];
    return {
      id: items[index]?.id ?? '',
      x,
      y,
      radius: drawnRadius,
      reach: radius,
      number,
      label: place && {...place, text: label},
      leader: leaderOf(spots[index], {x, y}, drawnRadius),
    };
  });
  return {frame, circles};
};

/** The line from a place to the edge of its circle; a place under its circle needs none. */
const leaderOf = (place: Point | undefined, {x, y}: Point, radius: number): MapCircle['leader'] => {
  if (!place) return undefined;
  const distance = Math.hypot(place.x - x, place.y - y);
  if (distance <= radius) return undefined;
  const share = radius / distance;
  return {from: place, to: {x: x + (place.x - x) * share, y: y + (place.y - y) * share}};
};
