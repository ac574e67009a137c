/** Degrees north and east. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Rounding errors would draw a line that has no length. */
const opposite = 1e-9;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Lambert's azimuthal equal-area projection around a centre, on a sphere of radius 1, y downwards. Areas are exact,
 * and near the centre shapes are too: a country in the north is neither stretched nor enlarged. The point opposite
 * the centre has no image; its coordinates are not finite.
 */
export const project = ({lat, lon}: Position, centre: Position): Point => {
  const [north, from] = [radians(lat), radians(centre.lat)];
  const east = radians(lon - centre.lon);
  const cos = Math.cos(north) * Math.cos(east);
  const distance = 1 + Math.sin(from) * Math.sin(north) + Math.cos(from) * cos;
  const k = distance < opposite ? Infinity : Math.sqrt(2 / distance);
  return {
    x: k * Math.cos(north) * Math.sin(east),
    y: k * (Math.sin(from) * cos - Math.cos(from) * Math.sin(north)),
  };
};
