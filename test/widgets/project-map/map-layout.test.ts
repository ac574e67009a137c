import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {layOutMap, type MapCircle, type MapItem} from '../../../src/widgets/project-map/map-layout.js';
import {finland} from '../../../src/widgets/project-map/outline-finland.js';
import {positionOfCity} from '../../../src/widgets/project-map/places.js';
import {items, outline} from './arbitrary-map.js';

const seed = 20_180_302;
const runs = 1000;

const pairsOf = <T>(list: readonly T[]) =>
  list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const));

/** The start and end of a label that takes all the room it may. */
const edgesOf = ({x, reach, place}: MapCircle): readonly [left: number, right: number] => {
  const {side, room} = place!;
  if (side === 'right') return [x + reach, x + reach + room];
  if (side === 'left') return [x - reach - room, x - reach];
  return [x - room / 2, x + room / 2];
};

describe('the layout of a map, for 1 to 40 cities on countries of any shape', () => {
  it('never lets two circles, or their pointer targets, overlap', () => {
    fc.assert(
      fc.property(items, outline, (list, country) => {
        const {circles} = layOutMap(list, country);
        for (const [one, other] of pairsOf(circles)) {
          const distance = Math.hypot(one.x - other.x, one.y - other.y);
          expect(distance).to.be.at.least(one.reach + other.reach);
        }
      }),
      {seed, numRuns: runs},
    );
  });

  it('draws areas in proportion to the numbers, within 2 %', () => {
    fc.assert(
      fc.property(items, outline, (list, country) => {
        const {circles} = layOutMap(list, country);
        const areas = circles.flatMap(({radius}, index) => {
          const {count} = list[index]!;
          return count > 0 ? [(radius * radius) / count] : [];
        });
        expect(Math.max(...areas) / Math.min(...areas)).to.satisfy((ratio: number) =>
          areas.length > 0 ? ratio < 1.02 : true,
        );
        expect(circles.every(({radius, reach}) => radius <= reach + 1e-9)).to.equal(true);
      }),
      {seed, numRuns: runs},
    );
  });

  it('keeps circles and labels inside the map', () => {
    fc.assert(
      fc.property(items, outline, (list, country) => {
        const {frame, circles} = layOutMap(list, country);
        for (const circle of circles) {
          const {x, y, reach, place} = circle;
          expect(Math.min(x, y) - reach).to.be.at.least(-1e-9);
          expect(Math.max(x - frame.width, y - frame.height) + reach).to.be.at.most(1e-9);
          if (!place) continue;
          const [left, right] = edgesOf(circle);
          expect(left).to.be.at.least(-1e-9);
          expect(right).to.be.at.most(frame.width + 1e-9);
        }
      }),
      {seed, numRuns: runs},
    );
  });

  it('moves no circle when filters make numbers smaller', () => {
    fc.assert(
      fc.property(items, (list) => {
        const centres = (of: readonly MapItem[]) => layOutMap(of, finland).circles.map(({x, y}) => [x, y]);
        expect(centres(list)).to.deep.equal(centres(list.map((one) => ({...one, count: 0, number: '0'}))));
      }),
      {seed, numRuns: 100},
    );
  });
});

const sixCities = (names: readonly string[]) => {
  const counts = [27, 17, 20, 26, 28, 22];
  return ['helsinki', 'espoo', 'vantaa', 'tampere', 'turku', 'oulu'].map((id, index): MapItem => {
    const count = counts[index]!;
    return {
      name: names[index]!,
      position: positionOfCity({id, name: id})!,
      count,
      most: count,
      number: `${count}`,
    };
  });
};

describe('the six cities on the map', () => {
  const languages = {
    fi: ['Helsinki', 'Espoo', 'Vantaa', 'Tampere', 'Turku', 'Oulu'],
    sv: ['Helsingfors', 'Esbo', 'Vanda', 'Tammerfors', 'Åbo', 'Uleåborg'],
  };
  for (const [language, names] of Object.entries(languages)) {
    it(`all have their label and their number (${language})`, () => {
      const {circles} = layOutMap(sixCities(names), finland);
      expect(circles.map(({label, place}) => place && label)).to.deep.equal(names);
      expect(circles.map(({number}) => number)).to.deep.equal(['27', '17', '20', '26', '28', '22']);
    });
  }

  it('are moved apart if they are neighbours, with a line to a position that is no longer under its circle', () => {
    const {circles} = layOutMap(sixCities(languages.fi), finland);
    const moved = circles
      .filter(({x, y, radius, spot}) => Math.hypot(x - spot.x, y - spot.y) > radius)
      .map(({label}) => label);
    expect(moved).to.deep.equal(['Helsinki', 'Espoo']);
  });

  it('are large enough for a pointer, also on a map of 200 px', () => {
    const {circles, frame} = layOutMap(sixCities(languages.fi), finland);
    for (const {reach} of circles) expect((2 * reach * 200) / frame.width).to.be.at.least(24);
  });
});
