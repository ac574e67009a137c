import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {isOnLand, parseOutline, pointOn} from '../../src/widgets/project-map/outline.js';
import {sixcity, sixcityProcess, withFiles} from './sixcity.js';

const outlineOf = async (...args: readonly string[]) => {
  const {code, stdout} = await sixcity('outline', ...args);
  assert.equal(code, 0);
  const outline = parseOutline(JSON.parse(stdout));
  assert.ok(outline);
  return outline;
};

describe('sixcity outline', () => {
  const capitals = {
    SE: [59.33, 18.07],
    NO: [59.91, 10.75],
    DK: [55.68, 12.57],
    EE: [59.44, 24.75],
    DE: [52.52, 13.4],
    FR: [48.86, 2.35],
    PT: [38.72, -9.14],
    GR: [37.98, 23.73],
    MT: [35.9, 14.51],
    NZ: [-41.29, 174.78],
    FJ: [-18.14, 178.44],
    RU: [55.75, 37.62],
  } as const;
  for (const [country, [lat, lon]] of Object.entries(capitals)) {
    it(`draws a country in at most 2 kB, with its capital on its land (${country})`, async () => {
      const outline = await outlineOf('--country', country);
      assert.ok(outline.path.length <= 2000);
      assert.ok(isOnLand(outline, pointOn(outline, {lat, lon})));
      assert.ok(Math.max(outline.width, outline.height) <= 1001);
    });
  }

  it('leaves out parts that are too far away to be on the same map', async () => {
    const [france, spain, norway] = await Promise.all(
      ['FR', 'ES', 'NO'].map((code) => outlineOf('--country', code)),
    );
    assert.ok(!isOnLand(france!, pointOn(france!, {lat: 4.92, lon: -52.31})));
    assert.ok(!isOnLand(spain!, pointOn(spain!, {lat: 28.12, lon: -15.43})));
    assert.ok(!isOnLand(norway!, pointOn(norway!, {lat: 78.22, lon: 15.65})));
  });

  it('keeps nearby islands: Corsica, Bornholm, Gotland', async () => {
    const near = {FR: [42.15, 9.1], DK: [55.13, 14.92], SE: [57.5, 18.5]} as const;
    for (const [code, [lat, lon]] of Object.entries(near)) {
      const outline = await outlineOf('--country', code);
      assert.ok(isOnLand(outline, pointOn(outline, {lat, lon})), code);
    }
  });

  it('accepts the code in small letters, and draws more detail if allowed', async () => {
    const [coarse, fine] = [
      await outlineOf('--country', 'se', '--bytes', '500'),
      await outlineOf('--country', 'se', '--bytes', '4000'),
    ];
    assert.ok(coarse.path.length <= 500);
    assert.ok(fine.path.length > 2000 && fine.path.length <= 4000);
  });

  it('writes a file, and prints its size', () =>
    withFiles({}, async (pathOf) => {
      const file = pathOf('outline-se.json');
      const {code, stdout} = await sixcity('outline', '--country', 'SE', '--out', file);
      const text = await readFile(file, 'utf8');
      assert.deepEqual([code, stdout], [0, `${file}: ${Buffer.byteLength(text)} bytes\n`]);
      const {country, source} = JSON.parse(text) as {country: string; source: string};
      assert.deepEqual([country, source], ['SE', 'Natural Earth, public domain']);
    }));

  it('works in the bundled command too', async () => {
    const {code, stdout} = await sixcityProcess('outline', '--country', 'IS');
    assert.equal(code, 0);
    assert.ok(parseOutline(JSON.parse(stdout)));
  });

  for (const args of [
    ['--country', 'Sweden'],
    ['--country', 'XX'],
    ['--country', 'GI'],
    ['--country', 'SE', '--bytes', '7'],
    [],
  ]) {
    it(`prints one line for invalid arguments: outline ${args.join(' ')}`, async () => {
      const {code, stdout, stderr} = await sixcity('outline', ...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr.trimEnd(), /^[^\n]+$/);
    });
  }
});
