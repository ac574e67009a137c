import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import {accessibilityViolations} from '../../support/axe.js';
import {feedOf, past, project} from '../../support/feeds.js';
import {all, one, part} from '../../support/queries.js';
import {fakeServer, json, noAnswer, status, text} from '../../support/fake-server.js';
import {settled} from '../../support/settled.js';
import {captureWarnings} from '../../support/warnings.js';
import {box, boxes, showMap} from './maps.js';

const feed = feedOf([
  project('A', {...past, themes: ['learning', 'mobility'], cities: ['espoo', 'oulu']}),
  project('B', {fund: 'esf', cities: ['espoo', 'turku']}),
  project('C'),
]);
const pageParts = {
  light: html`<section style="color-scheme: light; background: #fff; color: #222"><h1>Sivu</h1></section>`,
  dark: html`<section style="color-scheme: dark; background: #111; color: #eee"><h1>Sivu</h1></section>`,
  narrow: html`<section style="inline-size: 320px; background: #fff; color: #222"><h1>Sivu</h1></section>`,
};

for (const [kind, page] of Object.entries(pageParts)) {
  describe(`a project map on a ${kind} page passes axe`, () => {
    const server = fakeServer();
    captureWarnings();

    const ready = () => server.serve(json(feed));
    const states: readonly (readonly [string, () => Readonly<Record<string, string>>])[] = [
      ['that waits', () => ({feed: server.serve(noAnswer)})],
      ['that is ready', () => ({feed: ready()})],
      ['that filters', () => ({feed: ready(), link: 'x'})],
      ['of one city', () => ({feed: ready(), city: 'espoo', link: 'x', lang: 'sv'})],
      ['in the colours of a city', () => ({feed: ready(), brand: 'espoo', link: 'x', lang: 'en'})],
      ['without a map', () => ({feed: ready(), fund: 'esf', city: 'nowhere espoo', outline: 'missing.json'})],
      ['of an empty feed', () => ({feed: server.serve(json(feedOf([])))})],
      ['of which nothing is left', () => ({feed: ready(), fund: 'erdf'})],
      ['that failed', () => ({feed: server.serve(text('<html>'))})],
      ['that is incomplete', () => ({feed: server.serve(json({...feed, next: server.serve(status(500))}))})],
    ];
    for (const [what, attributes] of states) {
      it(what, async () => {
        const section = await fixture(page);
        const map = document.createElement('sixcity-project-map');
        for (const [name, value] of Object.entries({lang: 'fi', heading: 'Kartta', ...attributes()}))
          map.setAttribute(name, value);
        section.append(map);
        await map.updateComplete;
        if (what !== 'that waits') await settled(map);
        if (what === 'that filters') box(map, 'Oulu').click();
        await map.updateComplete;
        expect(await accessibilityViolations(section)).to.deep.equal([]);
      });
    }
  });
}

describe('a screen reader on a project map', () => {
  it('reads the list, and nothing twice', async () => {
    const map = await showMap(feed, {link: 'x'});
    expect(part(map, 'map').getAttribute('aria-hidden')).to.equal('true');
    expect(boxes(map).map(({ariaLabel}) => ariaLabel)).to.deep.equal([
      'Espoo, 2 hanketta',
      'Oulu, 1 hanke',
      'Turku, 1 hanke',
    ]);
    for (const visible of all(map, 'label.city > :is(span, b)'))
      expect(visible.getAttribute('aria-hidden')).to.equal('true');
    expect(part(map, 'cities').ariaLabel).to.equal('Hankkeet kaupungeittain');
  });

  it('reads names and numbers of a map without choices', async () => {
    const map = await showMap(feed);
    expect(all(map, '.city span, .city b').some((one) => one.hasAttribute('aria-hidden'))).to.equal(false);
  });
});

describe('a chosen city on a project map', () => {
  it('is marked by ring, weight and line, not by colour alone', async () => {
    const map = await showMap(feed, {link: 'x'});
    box(map, 'Oulu').click();
    await map.updateComplete;
    const chosen = one(map, '.circle.chosen');
    const [ring, name] = [
      getComputedStyle(chosen, '::after'),
      getComputedStyle(chosen.querySelector('span')!),
    ];
    expect(ring.borderTopWidth).to.equal('3px');
    expect(ring.boxShadow).not.to.equal('none');
    expect(Number(name.fontWeight)).to.be.at.least(600);
    expect(name.textDecorationLine).to.equal('underline');
  });
});
