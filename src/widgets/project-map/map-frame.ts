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

/**
 * How wide a map may be. The first is wide enough for a tall country with names beside it. In a place below 15 em a
 * map of the second keeps its circles large enough for a finger, and may lose a name, which stands in the list.
 */
export const mapWidths = [18, 15] as const;
export type MapWidth = (typeof mapWidths)[number];
/** A scroll bar that a higher map brings takes less, and must not make the map lower again. */
const scrollBar = 1.5;

/** The width of the map for the room that it has, in em. */
export const mapWidthFor = (available: number, current: MapWidth | undefined): MapWidth => {
  const [wide, narrow] = mapWidths;
  return available < narrow + (current === narrow ? scrollBar : 0) ? narrow : wide;
};

const tallest = 28;
/** Around the land: for circles and names at the coast. */
const margin = {inline: 1.75, top: 0.5, bottom: 2.25};
/** A flat country leaves room below for circles that are moved. */
const lowest = 12;

/** The map of a country, so many em wide. */
export const frameOf = (outline: Outline, width: number): MapFrame => {
  const scale = Math.min((width - 2 * margin.inline) / outline.width, tallest / outline.height);
  return {
    width,
    height: Math.max(outline.height * scale + margin.top + margin.bottom, lowest),
    scale,
    land: {x: (width - outline.width * scale) / 2, y: margin.top},
  };
};
