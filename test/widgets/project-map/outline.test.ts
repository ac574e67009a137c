import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {isOnLand, parseOutline, pointOn} from '../../../src/widgets/project-map/outline.js';
import {finland} from '../../../src/widgets/project-map/outline-finland.js';
import {project, type Position} from '../../../src/widgets/project-map/projection.js';

const isInFinland = (lat: number, lon: number) => isOnLand(finland, pointOn(finland, {lat, lon}));

describe('the built-in outline of Finland', () => {
  const inside = {
    Helsinki: [60.17, 24.94],
    Mariehamn: [60.1, 19.94],
    Hanko: [59.82, 22.97],
    Nuorgam: [70.09, 27.8],
    Ilomantsi: [62.67, 31.5],
    Utsjoki: [69.91, 27.03],
  } as const;
  for (const [name, [lat, lon]] of Object.entries(inside)) {
    it(`has ${name} on its land`, () => expect(isInFinland(lat, lon)).to.equal(true));
  }

  const outside = {
    Luleå: [65.58, 22.15],
    Umeå: [63.83, 20.26],
    Stockholm: [59.33, 18.07],
    Tallinn: [59.44, 24.75],
    Murmansk: [68.97, 33.08],
    'the Gulf of Guinea': [0, 0],
    'the other side of the Earth': [-64.9, -154.7],
  } as const;
  for (const [name, [lat, lon]] of Object.entries(outside)) {
    it(`leaves out ${name}`, () => expect(isInFinland(lat, lon)).to.equal(false));
  }

  it('is about 2 kB', () => expect(finland.path.length).to.be.within(1500, 2000));
});

describe('an outline from a file', () => {
  it('is parsed as it is written', () => {
    const written = {country: 'FI', source: 'Natural Earth, public domain', ...finland};
    expect(parseOutline(JSON.parse(JSON.stringify(written)))).to.deep.equal(written);
  });

  const broken: Readonly<Record<string, unknown>> = {
    'no object': 'M0 0l1 1z',
    'no path': {...finland, path: undefined},
    'a path of something else': {...finland, path: 'M0 0C1 1 2 2 3 3z'},
    'a path that is no path': {...finland, path: '"><script>'},
    'no size': {...finland, width: 0},
    'no scale': {...finland, scale: null},
    'a path without end': {...finland, path: `M0 0l${'1 '.repeat(30_000)}z`},
  };
  for (const [name, value] of Object.entries(broken)) {
    it(`is rejected with ${name}`, () => expect(parseOutline(value)).to.equal(undefined));
  }

  it('never throws, whatever the file contains', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => void parseOutline(value)),
      {seed: 20_180_302},
    );
  });
});

describe('the projection', () => {
  const centre = {lat: 64.9, lon: 25.3};

  /** The area of a small cell of the grid of degrees, and the area of its projection. */
  const areas = ({lat, lon}: Position) => {
    const step = 0.01;
    const [a, b, c] = [
      project({lat, lon}, centre),
      project({lat, lon: lon + step}, centre),
      project({lat: lat + step, lon}, centre),
    ];
    const drawn = Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y));
    const angle = (step * Math.PI) / 180;
    return {drawn, real: angle * angle * Math.cos(((lat + step / 2) * Math.PI) / 180)};
  };

  it('keeps areas, from the south coast to Lapland and beyond', () => {
    const anywhere = fc.record({
      lat: fc.double({min: -80, max: 88, noNaN: true}),
      lon: fc.double({min: -100, max: 150, noNaN: true}),
    });
    fc.assert(
      fc.property(anywhere, (position) => {
        const {drawn, real} = areas(position);
        expect(drawn / real).to.be.within(0.99, 1.01);
      }),
      {seed: 20_180_302, numRuns: 500},
    );
  });

  it('keeps shapes in the north: a degree east has its true length there, within 1 %', () => {
    for (const lat of [60, 65, 70]) {
      const [from, east, north] = [
        {lat, lon: 25.3},
        {lat, lon: 25.4},
        {lat: lat + 0.1, lon: 25.3},
      ].map((position) => project(position, centre));
      const ratio =
        Math.hypot(east!.x - from!.x, east!.y - from!.y) / Math.hypot(north!.x - from!.x, north!.y - from!.y);
      expect(ratio / Math.cos((lat * Math.PI) / 180)).to.be.within(0.99, 1.01);
    }
  });
});
