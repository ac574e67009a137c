import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {Project} from '../../../src/core/model/feed.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {accessibilityViolations} from '../../support/axe.js';
import {current, feedOf, future, past, project, projects} from '../../support/feeds.js';
import {liveRegions} from '../../support/live-region.js';
import {all, buttons, part, parts} from '../../support/queries.js';
import {fakeServer, json, noAnswer, status, text, unreachable} from '../../support/fake-server.js';
import {settled} from '../../support/settled.js';
import {captureWarnings} from '../../support/warnings.js';

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

/** The page around the widget. */
const pageParts = {
  light: html`<section style="color-scheme: light; background: #fff; color: #222"><h1>Sivu</h1></section>`,
  dark: html`<section style="color-scheme: dark; background: #111; color: #eee"><h1>Sivu</h1></section>`,
};

type Prepare = (list: ProjectListElement) => Promise<unknown> | undefined;

for (const [scheme, page] of Object.entries(pageParts)) {
  describe(`a project list on a ${scheme} page passes axe`, () => {
    const server = fakeServer();
    captureWarnings();

    const mount = async (attributes: Readonly<Record<string, string>>): Promise<ProjectListElement> => {
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
      ['while waiting', () => ({feed: server.serve(noAnswer)})],
      ['when ready', () => ({feed: server.serve(json(feed))})],
      ['with open details', () => ({feed: server.serve(json(feed))}), openAll],
      ['as rows', () => ({feed: server.serve(json(feed)), layout: 'rows', 'group-by': 'theme'}), openAll],
      ['without groups', () => ({feed: server.serve(json(feed)), 'group-by': 'none', 'as-of': '2018-03-02'})],
      [
        'with deep headings',
        () => ({feed: server.serve(json(feed)), 'heading-level': '6'}),
        (list) => {
          for (const level of [2, 3, 4, 5])
            list.before(Object.assign(document.createElement(`h${level}`), {textContent: 'Ylempi'}));
          return list.updateComplete;
        },
      ],
      ['in Swedish', () => ({feed: server.serve(json(feed)), lang: 'sv'}), openAll],
      ['in English', () => ({feed: server.serve(json(feed)), lang: 'en'}), openAll],
      ['with an empty feed', () => ({feed: server.serve(json(feedOf([])))})],
      ['without matches', () => ({feed: server.serve(json(feed)), city: 'turku'})],
      ['after a failure', () => ({feed: server.serve(text('<html>'))})],
      [
        'while retrying',
        () => ({feed: server.serve(unreachable)}),
        (list) => {
          server.setAnswer(list.getAttribute('feed')!, noAnswer);
          buttons(list)[0]!.click();
          return list.updateComplete;
        },
      ],
      [
        'when stale',
        () => ({feed: server.serve(json(feed))}),
        (list) => {
          server.setAnswer(list.getAttribute('feed')!, status(500));
          return list.reload();
        },
      ],
      ['when incomplete', () => ({feed: server.serve(json({...feed, next: server.serve(status(500))}))})],
    ];
    for (const [what, attributes, prepare] of states) {
      it(what, async () => {
        const list = await mount(attributes());
        if (what !== 'while waiting') await settled(list);
        await prepare?.(list);
        expect(await accessibilityViolations(list.parentElement!)).to.deep.equal([]);
      });
    }

    it('in the live region', async () => {
      await settled(await mount({feed: server.serve(status(500))}));
      expect(await accessibilityViolations(liveRegions()[0]!)).to.deep.equal([]);
    });
  });
}

describe('the controls of a project list', () => {
  captureWarnings();

  it('are large enough', async () => {
    const section = await fixture(pageParts.light);
    const list = document.createElement('sixcity-project-list');
    list.data = feed;
    section.append(list);
    await settled(list);
    const pressed = [...buttons(list), ...all(list, 'select, input[type=search], label.option')];
    for (const one of pressed.filter((each) => each.checkVisibility())) {
      const {width, height} = one.getBoundingClientRect();
      expect(Math.min(width, height), one.outerHTML).to.be.at.least(24);
    }
  });

  it('show state not by colour alone: the statuses differ in words', async () => {
    const section = await fixture(pageParts.light);
    const list = document.createElement('sixcity-project-list');
    list.data = feed;
    list.groupBy = 'none';
    list.pageSize = 100;
    section.append(list);
    await settled(list);
    expect(new Set(parts(list, 'status').map(({textContent}) => textContent)).size).to.equal(3);
  });

  it('fit a narrow page', async () => {
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
