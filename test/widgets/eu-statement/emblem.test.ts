import {expect} from '@open-wc/testing';
import {emblem} from '../../../src/widgets/eu-statement/emblem.js';

type Point = readonly [x: number, y: number];
const {width, height} = emblem;

/** The corners of each star in drawing order. */
const stars: readonly (readonly Point[])[] = [...emblem.stars.matchAll(/M([^Z]+)Z/g)].map(([, line]) =>
  line!.split('L').map((corner) => corner.split(',').map(Number) as unknown as Point),
);
const middle = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];
const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);
/** Degrees clockwise from straight up. */
const direction = ([ax, ay]: Point, [bx, by]: Point) =>
  ((Math.atan2(bx - ax, ay - by) * 180) / Math.PI + 360) % 360;
const exact = 0.002;

describe('the geometry of the emblem', () => {
  it('is one and a half times as wide as high', () => {
    expect(width / height).to.equal(1.5);
  });

  it('has twelve stars in clock positions on a circle of a third of the height', () => {
    expect(stars).to.have.length(12);
    const centre: Point = [width / 2, height / 2];
    stars.forEach((star, hour) => {
      expect(distance(centre, middle(star)), `radius at ${hour}`).to.be.closeTo(height / 3, exact);
      const turn = (direction(centre, middle(star)) - 30 * hour + 540) % 360;
      expect(turn, `direction of ${hour}`).to.be.closeTo(180, 0.02);
    });
  });

  it('has five-pointed stars on a circle of an eighteenth of the height', () => {
    for (const star of stars) {
      expect(star).to.have.length(5);
      for (const corner of star) expect(distance(middle(star), corner)).to.be.closeTo(height / 18, exact);
    }
  });

  it('points every star upwards', () => {
    for (const star of stars) {
      const turns = star.map((corner) => Math.round(direction(middle(star), corner)) % 360);
      expect([...turns].sort((a, b) => a - b)).to.deep.equal([0, 72, 144, 216, 288]);
    }
  });

  it('draws each star through every second corner, so that it is no pentagon', () => {
    for (const star of stars) {
      const [first, second] = star.map((corner) => direction(middle(star), corner));
      expect(Math.round(second! - first! + 360) % 360).to.equal(144);
    }
  });
});
