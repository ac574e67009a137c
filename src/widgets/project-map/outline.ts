import {project, type Point, type Position} from './projection.js';

/** The shape of a country, and how a place is found on it. */
export interface Outline {
  /** The centre of the projection. */
  readonly lat: number;
  readonly lon: number;
  /** The centre in the units of the path. */
  readonly x: number;
  readonly y: number;
  /** Units of the path per radius of the Earth. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** Closed rings in whole units: "M12 3l4-5-6 7z". */
  readonly path: string;
}

const numbers = ['lat', 'lon', 'x', 'y', 'scale', 'width', 'height'] as const;
const maxLength = 50_000;

/** Parses an outline as `sixcity outline` writes it; undefined for anything else. */
export const parseOutline = (value: unknown): Outline | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const outline = value as Outline;
  const {path, width, height, scale} = outline;
  const isOutline =
    numbers.every((name) => Number.isFinite(outline[name])) &&
    Math.min(width, height, scale) > 0 &&
    typeof path === 'string' &&
    path.length <= maxLength &&
    /^(M-?\d+[ -]\d+(l[\d -]+)?z)+$/.test(path);
  return isOutline ? outline : undefined;
};

/** Where a position lies, in the units of the path. */
export const pointOn = ({x, y, scale, ...centre}: Outline, position: Position): Point => {
  const point = project(position, centre);
  return {x: x + point.x * scale, y: y + point.y * scale};
};

const ringsOf = ({path}: Outline): readonly (readonly Point[])[] =>
  path.split('M').flatMap((text) => {
    const values = (text.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    const points = values.flatMap((value, index) => {
      if (index % 2 === 0) {
        x += value;
        return [];
      }
      y += value;
      return [{x, y}];
    });
    return points.length > 0 ? [points] : [];
  });

/** Simplified coasts cut off a harbour or a headland: a place this near, as a share of the country, is on it. */
const nearness = 0.03;

/** Whether a point lies on the land or just off its coast: a place elsewhere has no business on this map. */
export const isOnLand = (outline: Outline, point: Point): boolean => {
  const reach = nearness * Math.max(outline.width, outline.height);
  let isInside = false;
  for (const ring of ringsOf(outline)) {
    for (const [index, from] of ring.entries()) {
      const to = ring[(index + 1) % ring.length] ?? from;
      if (distanceToLine(point, from, to) <= reach) return true;
      const crosses =
        from.y > point.y !== to.y > point.y &&
        point.x < ((to.x - from.x) * (point.y - from.y)) / (to.y - from.y) + from.x;
      if (crosses) isInside = !isInside;
    }
  }
  return isInside;
};

const distanceToLine = ({x, y}: Point, from: Point, to: Point): number => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const along = Math.min(Math.max(share, 0), 1);
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
};
