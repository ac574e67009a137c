import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {feedOf, project} from '../../support/feeds.js';
import {one, parts} from '../../support/queries.js';
import {fakeServer, json, status, type Answer} from '../../support/fake-server.js';
import {waitUntil} from '../../support/settled.js';
import {captureWarnings} from '../../support/warnings.js';
import {fetchMap, rows} from './maps.js';

const square = {
  lat: 64.9,
  lon: 25.3,
  width: 100,
  height: 100,
  path: 'M0 0l100 0 0 100-100 0z',
  x: 50,
  y: 50,
  scale: 300,
};
const cities = [
  {id: 'a', name: 'A', lat: 64, lon: 25},
  {id: 'b', name: 'B', lat: 66, lon: 26},
];
const feed = feedOf([project('A', {cities: ['a', 'b']})], {cities});

describe('the outline of a project map', () => {
  const server = fakeServer();
  const heard = captureWarnings();

  const landOf = (map: Element) => one(map, '.land').getAttribute('d');
  const whenDrawn = (map: Element) => waitUntil(map.shadowRoot!, () => parts(map, 'map').length > 0);
  const whenWarned = (count: number) =>
    new Promise<void>((resolve) => {
      const check = () => (heard.length >= count ? resolve() : void requestAnimationFrame(check));
      check();
    });

  it('is that of Finland by default', async () => {
    expect(landOf(await fetchMap(server.serve(json(feed))))).to.match(/^M227 417/);
  });

  it('is the one that the page sets', async () => {
    const map = await fetchMap(server.serve(json(feed)), {outline: server.serve(json(square))});
    await whenDrawn(map);
    expect(landOf(map)).to.equal(square.path);
  });

  it('is the one that the feed sets, relative to the feed', async () => {
    const url = server.serve(json(square));
    const {pathname} = new URL(url);
    const map = await fetchMap(server.serve(json({...feed, outline: pathname})));
    await whenDrawn(map);
    expect(landOf(map)).to.equal(square.path);
  });

  it('is requested once for all maps of a page', async () => {
    const url = server.serve(json(square));
    const maps = await Promise.all([1, 2].map(() => fetchMap(server.serve(json(feed)), {outline: url})));
    await Promise.all(maps.map(whenDrawn));
    expect(server.requests(url)).to.have.length(1);
  });

  it('becomes that of Finland again when the page no longer sets one', async () => {
    const map = await fetchMap(server.serve(json(feed)), {outline: server.serve(json(square))});
    await whenDrawn(map);
    map.outline = '';
    await map.updateComplete;
    expect(landOf(map)).to.match(/^M227 417/);
  });

  const failing: Readonly<Record<string, Answer>> = {
    'is not there': status(404),
    'is something else': json({path: 'M0 0C1 1 2 2 3 3z'}),
  };
  for (const [reason, answer] of Object.entries(failing)) {
    it(`is replaced by the list alone if it ${reason}, with a warning`, async () => {
      const map = await fetchMap(server.serve(json(feed)), {outline: server.serve(answer)});
      await whenWarned(1);
      await map.updateComplete;
      expect(parts(map, 'map')).to.be.empty;
      expect(rows(map)).to.have.length(2);
      expect(heard[0]).to.contain('there is no outline at');
    });
  }

  it('is never requested from another origin', async () => {
    const map = await fetchMap(server.serve(json(feed)), {outline: 'https://tiles.example/outline.json'});
    await whenWarned(1);
    expect(parts(map, 'map')).to.be.empty;
    expect(
      performance.getEntriesByType('resource').some(({name}) => name.includes('tiles.example')),
    ).to.equal(false);
  });
});
