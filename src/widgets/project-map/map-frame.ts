import type {MapSize} from './circle-layout.js';
import type {Outline} from './outline.js';
import type {Point} from './projection.js';

/** A map and the land on it. Distances are in em of the widget's text. */
export interface MapFrame extends MapSize {
  /** The upper left corner of the land. */
  readonly land: Point;
  /** Em per unit of the outline's path. */
  readonly scale: number;
}

/** Wide enough for a tall country with names beside it, and narrow enough for a phone. */
const width = 18;
const tallest = 28;
/** The margin around the land, for circles and names at the coast. */
const margin = {inline: 1.75, top: 0.5, bottom: 2.25};
/** A flat country leaves space below it for circles that are moved. */
const lowest = 12;

/** Creates the map of a country. */
export const frameOf = (outline: Outline): MapFrame => {
  const scale = Math.min((width - 2 * margin.inline) / outline.width, tallest / outline.height);
  return {
    width,
    height: Math.max(outline.height * scale + margin.top + margin.bottom, lowest),
    scale,
    land: {x: (width - outline.width * scale) / 2, y: margin.top},
  };
};
