import fc from 'fast-check';
import type {MapItem} from '../../../src/widgets/project-map/map-layout.js';
import type {Outline} from '../../../src/widgets/project-map/outline.js';
import {finland} from '../../../src/widgets/project-map/outline-finland.js';

/** Counts as in real feeds: similar, or one far above the others. */
const most = fc.oneof(fc.integer({min: 1, max: 40}), fc.integer({min: 0, max: 50_000}));
const nearHelsinki = {
  lat: fc.double({min: 60.1, max: 60.4, noNaN: true}),
  lon: fc.double({min: 24.5, max: 25.2, noNaN: true}),
};
const anywhere = {
  lat: fc.double({min: 59.8, max: 70, noNaN: true}),
  lon: fc.double({min: 19.5, max: 31.5, noNaN: true}),
};
const sameSpot = {lat: fc.constant(60.17), lon: fc.constant(24.94)};

const item = fc
  .record({
    name: fc.string({minLength: 1, maxLength: 24}),
    position: fc.oneof(fc.record(nearHelsinki), fc.record(anywhere), fc.record(sameSpot)),
    most,
    share: fc.double({min: 0, max: 1, noNaN: true}),
  })
  .map(({share, ...rest}): MapItem => {
    const count = Math.round(share * rest.most);
    return {...rest, count, number: String(count)};
  });

export const items = fc.array(item, {minLength: 1, maxLength: 40});

/** Finland, or a country of extreme proportions. */
export const outline = fc.oneof(
  fc.constant(finland),
  fc
    .record({width: fc.integer({min: 150, max: 1000}), height: fc.integer({min: 150, max: 1000})})
    .map((size): Outline => ({
      ...finland,
      ...size,
      x: size.width / 2,
      y: size.height / 2,
      scale: size.width * 5,
    })),
);
