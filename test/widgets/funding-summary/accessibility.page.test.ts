import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import {accessibilityViolations} from '../../support/axe.js';
import {feedOf, past, project} from '../../support/feeds.js';
import {all, part} from '../../support/queries.js';
import {fakeServer, json, noAnswer, status, text} from '../../support/fake-server.js';
import {settled} from '../../support/settled.js';
import {captureWarnings} from '../../support/warnings.js';

const feed = feedOf(
  [
    project('A', {
      ...{...past, fund: 'erdf', themes: ['learning', 'mobility'], cities: ['espoo', 'oulu']},
      ...{lead: {name: 'Oulun kaupunki'}},
      funding: [
        {total: 12_400_000, stage: 'awarded', byCity: {espoo: {total: 5_000_000}}, approximate: true},
        {total: 5, currency: 'SEK'},
      ],
    }),
    project('B', {fund: 'esf', cities: ['espoo'], funding: {total: 100, eu: 3, stage: 'awarded'}}),
    project('C'),
  ],
  {
    facts: [
      {
        id: 'a',
        label: 'Koheesiopolitiikka',
        value: 351_800_000_000,
        currency: 'EUR',
        source: 'https://a.example/',
      },
      {id: 'b', label: {en: 'Choice'}, text: {en: 'A good practice'}, source: 'https://b.example/'},
    ],
  },
);
const pageParts = {
  light: html`<section style="color-scheme: light; background: #fff; color: #222"><h1>Sivu</h1></section>`,
  dark: html`<section style="color-scheme: dark; background: #111; color: #eee"><h1>Sivu</h1></section>`,
  narrow: html`<section style="inline-size: 320px; background: #fff; color: #222"><h1>Sivu</h1></section>`,
};

for (const [kind, page] of Object.entries(pageParts)) {
  describe(`a funding summary on a ${kind} page passes axe`, () => {
    const server = fakeServer();
    captureWarnings();

    const ready = () => server.serve(json(feed));
    const states: readonly (readonly [string, () => Readonly<Record<string, string>>])[] = [
      ['while waiting', () => ({feed: server.serve(noAnswer)})],
      ['when ready', () => ({feed: ready()})],
      ['with key figures', () => ({feed: ready(), facts: ''})],
      ['by city', () => ({feed: ready(), by: 'city', lang: 'sv'})],
      ['by theme', () => ({feed: ready(), by: 'theme', lang: 'en', 'as-of': '2020-01-01'})],
      ['for one city', () => ({feed: ready(), city: 'espoo', by: 'status'})],
      ['of project counts', () => ({feed: ready(), measure: 'projects'})],
      ['with too few known sums', () => ({feed: ready(), measure: 'eu'})],
      ['without any known sum', () => ({feed: ready(), measure: 'private'})],
      ['with an empty feed', () => ({feed: server.serve(json(feedOf([])))})],
      ['without matches', () => ({feed: ready(), city: 'turku'})],
      ['after a failure', () => ({feed: server.serve(text('<html>'))})],
      ['when incomplete', () => ({feed: server.serve(json({...feed, next: server.serve(status(500))}))})],
    ];
    for (const [what, attributes] of states) {
      it(what, async () => {
        const section = await fixture(page);
        const summary = document.createElement('sixcity-funding-summary');
        for (const [name, value] of Object.entries({lang: 'fi', heading: 'Rahoitus', ...attributes()}))
          summary.setAttribute(name, value);
        section.append(summary);
        await summary.updateComplete;
        if (what !== 'while waiting') await settled(summary);
        expect(await accessibilityViolations(section)).to.deep.equal([]);
      });
    }
  });
}

describe('the table of a funding summary', () => {
  it('gives each header a scope and sets roles explicitly', async () => {
    const section = await fixture(pageParts.light);
    const summary = document.createElement('sixcity-funding-summary');
    summary.data = feed;
    section.append(summary);
    await settled(summary);
    expect(part(summary, 'table').localName).to.equal('table');
    for (const header of all(summary, 'thead th')) expect(header.getAttribute('scope')).to.equal('col');
    for (const header of all(summary, 'tbody th')) expect(header.getAttribute('scope')).to.equal('row');
    const roles = [
      ['table', 'table'],
      ['thead, tbody', 'rowgroup'],
      ['tr', 'row'],
      ['thead th', 'columnheader'],
      ['tbody th', 'rowheader'],
      ['td', 'cell'],
    ] as const;
    for (const [selector, role] of roles) {
      for (const element of all(summary, selector))
        expect(element.getAttribute('role'), selector).to.equal(role);
    }
  });
});
