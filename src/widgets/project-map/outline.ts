import {project, type Point, type Position} from './projection.js';

/** The shape of a country, and the projection that places positions on it. */
export interface Outline {
  /** The centre of the projection, in degrees. */
  readonly lat: number;
  readonly lon: number;
  /** The centre in units of the path. */
  readonly x: number;
  readonly y: number;
  /** Units of the path per Earth radius. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** Closed rings in whole units: "M12 3l4-5-6 7z". */
  readonly path: string;
}

const numbers = ['lat', 'lon', 'x', 'y', 'scale', 'width', 'height'] as const;
const maxLength = 50_000;

/** Parses an outline as written by `sixcity outline`; undefined for anything else. */
export const parseOutline = (value: unknown): Outline | undefined => {
  const outline = Object(value) as Outline;
  const {path, width, height, scale} = outline;
  const isOutline =
    numbers.every((name) => Number.isFinite(outline[name])) &&
    Math.min(width, height, scale) > 0 &&
    typeof path === 'string' &&
    path.length <= maxLength &&
    /^(M-?\d+[ -]\d+(l[\d -]+)?z)+$/.test(path);
  return isOutline ? outline : undefined;
};

/** Projects a position, in units of the path. */
export const pointOn = (outline: Outline, position: Position): Point => {
  const {x, y} = project(position, outline);
  return {x: outline.x + x * outline.scale, y: outline.y + y * outline.scale};
};

/** The points of a ring: its first point, then steps from each point to the next. */
const pointsOf = (ring: string): readonly Point[] => {
  let [x, y] = [0, 0];
  return Array.from(ring.matchAll(/(-?\d+) ?(-?\d+)/g), ([, dx, dy]) => {
    x += Number(dx);
    y += Number(dy);
    return {x, y};
  });
};

/**
 * Simplified coasts may cut off a harbour or a headland. A position within this distance, as a share of the
 * country's size, counts as on land.
 */
const nearness = 0.03;

/** Whether a point is on the land or just off its coast. Other positions are not shown on this map. */
export const isOnLand = ({path, width, height}: Outline, {x, y}: Point): boolean => {
  let isInside = false;
  for (const points of path.split('z').map(pointsOf)) {
    let from = points.at(-1);
    for (const to of points) {
      if (!from) break;
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
      const share = Math.min(Math.max(along, 0), 1);
      const distance = Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
      if (distance <= nearness * Math.max(width, height)) return true;
      if (from.y > y !== to.y > y && x < (dx * (y - from.y)) / dy + from.x) isInside = !isInside;
      from = to;
    }
  }
  return isInside;
};
