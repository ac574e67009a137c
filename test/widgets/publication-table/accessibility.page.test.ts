import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {PublicationTableElement} from '../../../src/widgets/publication-table/publication-table-element.js';
import {accessibilityViolations} from '../../support/axe.js';
import {all, buttons, parts} from '../../support/queries.js';
import {fakeServer, json, silent, status, text} from '../../support/server.js';
import {settled} from '../../support/settled.js';
import {heardWarnings} from '../../support/warnings.js';
import {publication, publicationFeed, publications} from './publications.js';

const feed = publicationFeed([
  publication(
    {sv: 'Handbok'},
    {
      ...{
        author: [{family: 'Halonen', given: 'Roosa'}],
        issued: '2018-03',
        publisher: 'Espoo',
        level: 'handbook',
      },
      ...{series: 'make', language: 'sv', abstract: {en: 'An abstract.'}, DOI: '10.1234/abc'},
      files: [
        {url: 'https://office.example/a.pdf', format: 'pdf', bytes: 12_000, language: 'sv'},
        {url: 'https://files.example/a.epub'},
      ],
    },
  ),
  publication('Viitekehys', {level: 'framework', licence: 'https://creativecommons.org/licenses/by/4.0/'}),
  publication('Irrallinen', {series: 'plain'}),
  ...publications(8),
]);

const pageParts = {
  light: html`<section style="color-scheme: light; background: #fff; color: #222"><h1>Sivu</h1></section>`,
  dark: html`<section style="color-scheme: dark; background: #111; color: #eee"><h1>Sivu</h1></section>`,
  narrow: html`<section style="inline-size: 320px; background: #fff; color: #222"><h1>Sivu</h1></section>`,
};
const defaults = {lang: 'fi', heading: 'Julkaisut', 'page-size': '5'};
type Prepare = (table: PublicationTableElement) => Promise<unknown>;

for (const [kind, page] of Object.entries(pageParts)) {
  describe(`axe finds nothing in a publication table on a ${kind} page`, () => {
    const server = fakeServer();
    heardWarnings();

    const openAll: Prepare = (table) => {
      parts(table, 'name').forEach((name) => name.click());
      return table.updateComplete;
    };
    const failLater: Prepare = (table) => {
      server.answers(table.getAttribute('feed')!, status(500));
      return table.reload();
    };
    const ready = () => server.at(json(feed));
    const states: readonly (readonly [string, () => Readonly<Record<string, string>>, Prepare?])[] = [
      ['that waits', () => ({feed: server.at(silent)})],
      ['that is ready', () => ({feed: ready()})],
      ['that is open', () => ({feed: ready()}), openAll],
      ['by level', () => ({feed: ready(), 'group-by': 'level'}), openAll],
      ['by series', () => ({feed: ready(), 'group-by': 'series', lang: 'sv'}), openAll],
      ['by year', () => ({feed: ready(), 'group-by': 'year', lang: 'en', 'as-of': '2020-01-01'}), openAll],
      ['of two columns', () => ({feed: ready(), columns: 'title year'}), openAll],
      ['of an empty feed', () => ({feed: server.at(json(publicationFeed([])))})],
      ['of which nothing is left', () => ({feed: ready(), level: 'application'})],
      ['that failed', () => ({feed: server.at(text('<html>'))})],
      ['that is stale', () => ({feed: ready()}), failLater],
      ['that is incomplete', () => ({feed: server.at(json({...feed, next: server.at(status(500))}))})],
    ];
    for (const [what, attributes, prepare] of states) {
      it(what, async () => {
        const section = await fixture(page);
        const table = document.createElement('sixcity-publication-table');
        for (const [name, value] of Object.entries({...defaults, ...attributes()}))
          table.setAttribute(name, value);
        section.append(table);
        await table.updateComplete;
        if (what !== 'that waits') await settled(table);
        await prepare?.(table);
        expect(await accessibilityViolations(section)).to.deep.equal([]);
      });
    }

    it('and what can be pressed is large enough', async () => {
      const section = await fixture(page);
      const table = document.createElement('sixcity-publication-table');
      table.data = feed;
      section.append(table);
      await settled(table);
      for (const one of buttons(table).filter((each) => each.checkVisibility())) {
        const {width, height} = one.getBoundingClientRect();
        expect(Math.min(width, height), one.outerHTML).to.be.at.least(24);
      }
      expect(all(table, '[tabindex]:not([tabindex="-1"])')).to.be.empty;
    });
  });
}
