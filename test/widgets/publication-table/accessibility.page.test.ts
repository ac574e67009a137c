import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {PublicationTableElement} from '../../../src/widgets/publication-table/publication-table-element.js';
import {accessibilityViolations} from '../../support/axe.js';
import {all, buttons, parts} from '../../support/queries.js';
import {fakeServer, json, noAnswer, status, text} from '../../support/fake-server.js';
import {settled} from '../../support/settled.js';
import {captureWarnings} from '../../support/warnings.js';
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
  describe(`a publication table on a ${kind} page passes axe`, () => {
    const server = fakeServer();
    captureWarnings();

    const openAll: Prepare = (table) => {
      parts(table, 'name').forEach((name) => name.click());
      return table.updateComplete;
    };
    const failLater: Prepare = (table) => {
      server.setAnswer(table.getAttribute('feed')!, status(500));
      return table.reload();
    };
    const ready = () => server.serve(json(feed));
    const states: readonly (readonly [string, () => Readonly<Record<string, string>>, Prepare?])[] = [
      ['while waiting', () => ({feed: server.serve(noAnswer)})],
      ['when ready', () => ({feed: ready()})],
      ['with open details', () => ({feed: ready()}), openAll],
      ['by level', () => ({feed: ready(), 'group-by': 'level'}), openAll],
      ['by series', () => ({feed: ready(), 'group-by': 'series', lang: 'sv'}), openAll],
      ['by year', () => ({feed: ready(), 'group-by': 'year', lang: 'en', 'as-of': '2020-01-01'}), openAll],
      ['with two columns', () => ({feed: ready(), columns: 'title year'}), openAll],
      ['with an empty feed', () => ({feed: server.serve(json(publicationFeed([])))})],
      ['without matches', () => ({feed: ready(), level: 'application'})],
      ['after a failure', () => ({feed: server.serve(text('<html>'))})],
      ['when stale', () => ({feed: ready()}), failLater],
      ['when incomplete', () => ({feed: server.serve(json({...feed, next: server.serve(status(500))}))})],
    ];
    for (const [what, attributes, prepare] of states) {
      it(what, async () => {
        const section = await fixture(page);
        const table = document.createElement('sixcity-publication-table');
        for (const [name, value] of Object.entries({...defaults, ...attributes()}))
          table.setAttribute(name, value);
        section.append(table);
        await table.updateComplete;
        if (what !== 'while waiting') await settled(table);
        await prepare?.(table);
        expect(await accessibilityViolations(section)).to.deep.equal([]);
      });
    }

    it('with controls that are large enough', async () => {
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
