import type {MapSize} from './circle-layout.js';
import type {Outline} from './outline.js';
import type {Point} from './projection.js';

/** A map and the land on it; distances are in em of the widget's text. */
export interface MapFrame extends MapSize {
  /** The upper left corner of the land. */
  readonly land: Point;
  /** Em per unit of the outline's path. */
  readonly scale: number;
}

/** Wide enough for a tall country with names beside it. */
export const widestMap = 20;
const narrowestMap = 8;
const tallestLand = 30;
/** Around the land: for circles and names at the coast. */
const margin = {inline: 1.75, top: 0.5, bottom: 2.25};
/** A flat country leaves room for circles that are moved. */
const lowestMap = 10;

/** The largest map of a country that fits in so many em. */
export const frameOf = (outline: Outline, available: number): MapFrame => {
  const width = Math.min(Math.max(available, narrowestMap), widestMap);
  const inner = width - 2 * margin.inline;
  const scale = Math.min(inner / outline.width, tallestLand / outline.height);
  const landHeight = outline.height * scale;
  const height = Math.max(landHeight + margin.top + margin.bottom, lowestMap);
  return {
    width,
    height,
    scale,
    land: {x: (width - outline.width * scale) / 2, y: (height - landHeight - margin.bottom + margin.top) / 2},
  };
};
