import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {feedOf, past, project, type FeedJson} from '../../support/feeds.js';
import {all, headings, one, part, parts, textOf} from '../../support/queries.js';
import {fakeServer, json, noAnswer, status, text} from '../../support/fake-server.js';
import {captureWarnings} from '../../support/warnings.js';
import {boxes, circle, circles, fetchMap, openMap, rows, showMap} from './maps.js';

const feed = feedOf([
  project('A', {...past, cities: ['espoo', 'oulu'], themes: ['learning']}),
  project('B', {...past, cities: ['espoo']}),
  project('C', {lead: {name: 'Turun kaupunki', city: 'turku'}}),
  project('D'),
]);

describe('a project map', () => {
  it('has a circle for each city, and the same numbers in a list', async () => {
    const map = await showMap(feed);
    expect(rows(map)).to.deep.equal([
      ['Espoo', '2'],
      ['Oulu', '1'],
      ['Turku', '1'],
    ]);
    expect(circles(map)).to.deep.equal(rows(map));
  });

  it('names the cities in the language of the page', async () => {
    const map = await showMap(feed, {lang: 'sv'});
    expect(rows(map).map(([name]) => name)).to.deep.equal(['Esbo', 'Uleåborg', 'Åbo']);
    expect(circles(map)).to.deep.equal(rows(map));
  });

  it('explains what the numbers add up to, and what they do not cover', async () => {
    expect(textOf(part(await showMap(feed), 'counts-note'))).to.equal(
      'Hanke voi kuulua useaan kaupunkiin, joten lukujen summa on suurempi kuin 4. Kaupunki ei ole tiedossa 1 hankkeesta.',
    );
    const apart = feedOf([project('A', {cities: ['espoo']}), project('B', {cities: ['oulu']})]);
    expect(parts(await showMap(apart), 'counts-note')).to.be.empty;
  });

  it('is below its heading', async () => {
    const map = await showMap(feed, {heading: 'Missä', 'heading-level': '3'});
    expect(headings(map).map(({level, text: heading}) => [level, heading])).to.deep.equal([
      [3, 'Missä'],
      [4, 'Hankkeet kaupungeittain'],
    ]);
  });

  it('shows the situation on a day', async () => {
    const map = await showMap(feed, {'as-of': '2000-01-01'});
    expect(rows(map)).to.deep.equal([['Turku', '1']]);
    expect(textOf(part(map, 'notes'))).to.contain('1.1.2000');
  });

  it('has nothing to choose without linked widgets', async () => {
    const map = await showMap(feed);
    expect(boxes(map)).to.be.empty;
    expect(all(map, 'label')).to.be.empty;
  });

  it('shows only the list if fewer than two cities have a position', async () => {
    for (const cities of [['espoo'], ['nowhere', 'espoo']]) {
      const some = feedOf([project('A', {cities})], {cities: cities.map((id) => ({id, name: id}))});
      const map = await showMap(some);
      expect(parts(map, 'map')).to.be.empty;
      expect(rows(map)).to.have.length(cities.length);
    }
  });

  it('offers the counted projects for download, unless the page turns it off', async () => {
    expect(textOf(part(await showMap(feed), 'actions'))).to.contain('4 hanketta');
    expect(parts(await showMap(feed, {'no-download': '', 'no-share': ''}), 'actions')).to.be.empty;
  });
});

/** This many cities across Finland, each with as many projects as its number. */
const citiesOf = (count: number): FeedJson => {
  const cities = Array.from({length: count}, (_, index) => ({
    id: `c${index}`,
    name: `Kaupunki ${index}`,
    lat: 60.2 + (index % 9) * 0.4,
    lon: 22.5 + (index % 7) * 0.7,
  }));
  return feedOf(
    cities.flatMap(({id}, index) =>
      Array.from({length: (index * 7) % 12 || 1}, (_, number) => project(`${id} ${number}`, {cities: [id]})),
    ),
    {cities},
  );
};

describe('the drawing of a project map', () => {
  for (const count of [2, 6, 15, 40]) {
    for (const width of [200, 320, 640, 1600]) {
      it(`stays in the widget, with circles apart: ${count} cities, ${width} px`, async () => {
        const map = await showMap(citiesOf(count), {link: 'x'}, width);
        const place = map.getBoundingClientRect();
        const drawn = parts(map, 'circle').map((one) => one.getBoundingClientRect());
        expect(drawn).to.have.length(count);
        for (const {left, right} of [
          ...drawn,
          ...all(map, '.circle span').map((one) => one.getBoundingClientRect()),
        ]) {
          expect(left).to.be.at.least(place.left - 0.5);
          expect(right).to.be.at.most(place.right + 0.5);
        }
        for (const [index, a] of drawn.entries()) {
          for (const b of drawn.slice(index + 1)) {
            const distance = Math.hypot(
              a.left + a.width / 2 - b.left - b.width / 2,
              a.top + a.height / 2 - b.top - b.height / 2,
            );
            expect(distance).to.be.at.least((a.width + b.width) / 2 - 0.5);
          }
        }
        expect(map.shadowRoot!.querySelector('.widget')!.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('keeps targets of 24 px, and numbers and names readable, in a container of 200 px', async () => {
    const map = await showMap(feed, {link: 'x'}, 200);
    for (const target of parts(map, 'circle'))
      expect(target.getBoundingClientRect().width).to.be.at.least(24);
    const sizeOf = (text: Element) => parseFloat(getComputedStyle(text).fontSize);
    for (const number of all(map, '.circle b')) expect(sizeOf(number)).to.be.at.least(12);
    for (const name of all(map, '.circle span')) expect(sizeOf(name)).to.be.at.least(10);
  });

  it('is not mirrored in right-to-left text', async () => {
    const map = await showMap(feed);
    const [before, after] = ['ltr', 'rtl'].map((direction) => {
      one(map, '.widget').dir = direction;
      const {left} = circle(map, 'Turku').getBoundingClientRect();
      return left - part(map, 'map').getBoundingClientRect().left;
    });
    expect(after).to.be.closeTo(before!, 0.5);
  });

  it('has a hole in the land for each circle', async () => {
    const map = await showMap(feed);
    const holes = all(map, 'mask circle');
    expect(holes).to.have.length(3);
    for (const hole of holes) expect(getComputedStyle(hole).fill).to.equal('rgb(0, 0, 0)');
  });
});

describe('the states of a project map', () => {
  const server = fakeServer();
  const heard = captureWarnings();

  it('waits for its feed', async () => {
    const map = await openMap({lang: 'fi', feed: server.serve(noAnswer)});
    expect(parts(map, 'waiting')).to.have.length(1);
  });

  it('explains why there is nothing', async () => {
    expect(textOf(part(await fetchMap(server.serve(text('<html>'))), 'failed'))).to.contain(
      'Tietoja ei voitu hakea',
    );
    expect(textOf(part(await showMap(feedOf([])), 'empty'))).to.equal('Tiedoissa ei ole vielä hankkeita.');
    expect(textOf(part(await showMap(feed, {fund: 'esf'}), 'empty'))).to.equal(
      'Tällä sivulla näytettäviä hankkeita ei ole.',
    );
    expect(heard.length).to.be.greaterThan(0);
  });

  it('draws nothing for the first pages of a feed', async () => {
    const map = await fetchMap(server.serve(json({...feed, next: server.serve(status(500))})));
    expect(parts(map, 'circle')).to.be.empty;
    expect(textOf(part(map, 'counts-note'))).to.equal('Luvut näytetään, kun kaikki tiedot on haettu.');
  });

  it('requests nothing but its feed', async () => {
    const before = performance.getEntriesByType('resource').length;
    const url = server.serve(json(feed));
    await fetchMap(url);
    expect(server.requests(url)).to.have.length(1);
    expect(performance.getEntriesByType('resource')).to.have.length(before);
  });
});
