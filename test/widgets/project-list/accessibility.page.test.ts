import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {Project} from '../../../src/core/model/feed.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {accessibilityViolations} from '../../support/axe.js';
import {current, feedOf, future, past, project, projects} from '../../support/feeds.js';
import {liveRegions} from '../../support/live-region.js';
import {all, buttons, part, parts} from '../../support/queries.js';
import {fakeServer, json, silent, status, text, unreachable} from '../../support/server.js';
import {settled} from '../../support/settled.js';
import {heardWarnings} from '../../support/warnings.js';

const known: Partial<Project> = {
  ...current,
  ...{
    cities: ['espoo', 'oulu'],
    themes: ['learning'],
    fund: 'erdf',
    code: 'A1',
    summary: 'Kuvaus',
    results: 'Tulos',
  },
  lead: {name: 'Oulun kaupunki', city: 'oulu'},
  partners: [{name: 'Yliopisto'}, {name: 'Yritys'}],
  funding: [
    {total: 1000, stage: 'planned', byCity: {espoo: {total: 10}}},
    {euAndState: 5, rate: 0.5},
  ],
  url: 'https://hanke.example/',
  links: [{url: 'https://muualla.example/', label: {sv: 'Slutrapport'}}],
  contact: {name: 'Neuvonta', email: 'neuvonta@office.example'},
  sources: [{label: 'Luettelo', url: 'https://rekisteri.example/', date: '2018'}],
};
const feed = feedOf(
  [
    project({sv: 'Projekt på svenska'}, known),
    project('Vanha', past),
    project('Tuleva', future),
    project('Seis', {status: 'interrupted'}),
    project('Avoin'),
    ...projects(10),
  ],
  {
    feedback: 'mailto:palaute@office.example',
    coverage: {projects: 60},
    programme: {id: 'p', name: 'Ohjelma', end: '2003'},
  },
);

/** A part of a page as one would stand around the widget. */
const pageParts = {
  light: html`<section style="color-scheme: light; background: #fff; color: #222"><h1>Sivu</h1></section>`,
  dark: html`<section style="color-scheme: dark; background: #111; color: #eee"><h1>Sivu</h1></section>`,
};

type Prepare = (list: ProjectListElement) => Promise<unknown> | undefined;

for (const [scheme, page] of Object.entries(pageParts)) {
  describe(`axe finds nothing in a project list on a ${scheme} page`, () => {
    const server = fakeServer();
    heardWarnings();

    const place = async (attributes: Readonly<Record<string, string>>): Promise<ProjectListElement> => {
      const section = await fixture(page);
      const list = document.createElement('sixcity-project-list');
      const all = {lang: 'fi', heading: 'Hankkeet', 'page-size': '8', ...attributes};
      for (const [name, value] of Object.entries(all)) list.setAttribute(name, value);
      section.append(list);
      await list.updateComplete;
      return list;
    };

    const openAll: Prepare = (list) => {
      parts(list, 'name').forEach((name) => name.click());
      return list.updateComplete;
    };
    const states: readonly (readonly [string, () => Readonly<Record<string, string>>, Prepare?])[] = [
      ['that waits', () => ({feed: server.at(silent)})],
      ['that is ready', () => ({feed: server.at(json(feed))})],
      ['that is open', () => ({feed: server.at(json(feed))}), openAll],
      ['of rows', () => ({feed: server.at(json(feed)), layout: 'rows', 'group-by': 'theme'}), openAll],
      ['without groups', () => ({feed: server.at(json(feed)), 'group-by': 'none', 'as-of': '2018-03-02'})],
      [
        'with deep headings',
        () => ({feed: server.at(json(feed)), 'heading-level': '6'}),
        (list) => {
          for (const level of [2, 3, 4, 5])
            list.before(Object.assign(document.createElement(`h${level}`), {textContent: 'Ylempi'}));
          return list.updateComplete;
        },
      ],
      ['in Swedish', () => ({feed: server.at(json(feed)), lang: 'sv'}), openAll],
      ['in English', () => ({feed: server.at(json(feed)), lang: 'en'}), openAll],
      ['of an empty feed', () => ({feed: server.at(json(feedOf([])))})],
      ['of which nothing is left', () => ({feed: server.at(json(feed)), city: 'turku'})],
      ['that failed', () => ({feed: server.at(text('<html>'))})],
      [
        'that is trying again',
        () => ({feed: server.at(unreachable)}),
        (list) => {
          server.answers(list.getAttribute('feed')!, silent);
          buttons(list)[0]!.click();
          return list.updateComplete;
        },
      ],
      [
        'that is stale',
        () => ({feed: server.at(json(feed))}),
        (list) => {
          server.answers(list.getAttribute('feed')!, status(500));
          return list.reload();
        },
      ],
      ['that is incomplete', () => ({feed: server.at(json({...feed, next: server.at(status(500))}))})],
    ];
    for (const [what, attributes, prepare] of states) {
      it(what, async () => {
        const list = await place(attributes());
        if (what !== 'that waits') await settled(list);
        await prepare?.(list);
        expect(await accessibilityViolations(list.parentElement!)).to.deep.equal([]);
      });
    }

    it('nor in what is said aloud', async () => {
      await settled(await place({feed: server.at(status(500))}));
      expect(await accessibilityViolations(liveRegions()[0]!)).to.deep.equal([]);
    });
  });
}

describe('what can be pressed in a project list', () => {
  heardWarnings();

  it('is large enough', async () => {
    const section = await fixture(pageParts.light);
    const list = document.createElement('sixcity-project-list');
    list.data = feed;
    section.append(list);
    await settled(list);
    const pressed = [...buttons(list), ...all(list, 'select, input[type=search], fieldset label')];
    for (const one of pressed.filter((each) => each.checkVisibility())) {
      const {width, height} = one.getBoundingClientRect();
      expect(Math.min(width, height), one.outerHTML).to.be.at.least(24);
    }
  });

  it('has its state in more than colour: the statuses differ in words', async () => {
    const section = await fixture(pageParts.light);
    const list = document.createElement('sixcity-project-list');
    list.data = feed;
    list.groupBy = 'none';
    list.pageSize = 100;
    section.append(list);
    await settled(list);
    expect(new Set(parts(list, 'status').map(({textContent}) => textContent)).size).to.equal(5);
  });

  it('stays within a narrow page', async () => {
    const section = await fixture<HTMLElement>(pageParts.light);
    section.style.inlineSize = '256px';
    const list = document.createElement('sixcity-project-list');
    list.data = feed;
    section.append(list);
    await settled(list);
    parts(list, 'name').forEach((name) => name.click());
    await list.updateComplete;
    expect(part(list, 'widget').scrollWidth).to.be.at.most(256);
  });
});
