import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {feedOf, future, past, project, projects} from '../../support/feeds.js';
import {liveRegions, nextAnnouncement, announcement} from '../../support/live-region.js';
import {showList} from '../../support/project-list.js';
import {button, buttons, groups, part, parts, projectNames, textOf} from '../../support/queries.js';

const feed = feedOf(projects(44));
const focused = (list: ProjectListElement) => textOf(list.shadowRoot!.activeElement);

/** Presses a button and waits for the announcement, which comes last. */
const press = async (list: ProjectListElement, name: string, message: string): Promise<void> => {
  button(list, name).focus();
  const announced = nextAnnouncement();
  button(list, name).click();
  expect(await announced).to.equal(message);
};

describe('the paging of a project list', () => {
  it('begins with 20 projects, and says of how many', async () => {
    const list = await showList(feed);
    expect(projectNames(list)).to.have.length(20);
    expect(textOf(part(list, 'count'))).to.equal('44 hanketta');
    expect(textOf(part(list, 'more'))).to.match(/Näkyvissä 20, yhteensä 44$/);
  });

  it('follows page-size', async () => {
    expect(projectNames(await showList(feed, {'page-size': '7'}))).to.have.length(7);
    expect(projectNames(await showList(feed, {'page-size': '1000'}))).to.have.length(44);
  });

  it('is absent where everything is shown', async () => {
    expect(parts(await showList(feedOf(projects(20))), 'more')).to.be.empty;
  });

  it('adds a page and moves the focus to the first new project', async () => {
    const list = await showList(feed);
    await press(list, 'Näytä lisää', 'Näkyviin tuli lisää: 20 hanketta.');
    expect(projectNames(list)).to.have.length(40);
    expect(focused(list)).to.equal('Hanke 21');
    expect(liveRegions()[0]!.lang).to.equal('fi');
  });

  it('adds the remainder, and then has no more buttons', async () => {
    const list = await showList(feed);
    await press(list, 'Näytä lisää', 'Näkyviin tuli lisää: 20 hanketta.');
    await press(list, 'Näytä lisää', 'Näkyviin tuli lisää: 4 hanketta.');
    expect(projectNames(list)).to.have.length(44);
    expect(focused(list)).to.equal('Hanke 41');
    expect(parts(list, 'more')).to.be.empty;
  });

  it('can show everything at once', async () => {
    const list = await showList(feed);
    await press(list, 'Näytä kaikki 44', 'Näkyviin tuli lisää: 24 hanketta.');
    expect(projectNames(list)).to.have.length(44);
    expect(focused(list)).to.equal('Hanke 21');
  });

  it('does not offer everything when one page is left', async () => {
    const list = await showList(feed, {'page-size': '30'});
    const offered = [...part(list, 'more').querySelectorAll('button')].map(textOf);
    expect(offered).to.contain('Näytä lisää');
    expect(offered.some((name) => name.startsWith('Näytä kaikki'))).to.equal(false);
  });

  const languages = [
    ['sv', 'Visa fler', 'Visa alla 44', 'Ytterligare 20 projekt visas.'],
    ['en', 'Show more', 'Show all 44', 'More shown: 20 projects.'],
  ] as const;
  for (const [lang, more, everything, message] of languages) {
    it(`is announced in ${lang}`, async () => {
      const list = await showList(feed, {lang});
      expect(buttons(list).map(textOf)).to.include.members([more, everything]);
      await press(list, more, message);
      expect(liveRegions()[0]!.lang).to.equal(lang);
    });
  }

  it('uses the singular for one project', async () => {
    const list = await showList(feedOf(projects(21)));
    await press(list, 'Näytä lisää', 'Näkyviin tuli lisää: 1 hanke.');
    expect(projectNames(list)).to.have.length(21);
  });

  it('continues across groups, whose headings count all their projects', async () => {
    const list = await showList(
      feedOf([...projects(3), project('Vanha', past), project('Vanhempi', past), project('Uusi', future)]),
      {'page-size': '4'},
    );
    expect(groups(list)).to.deep.equal([
      ['Meneillään 3', projectNames(list).slice(0, 3)],
      ['Päättyneet 2', ['Vanha']],
    ]);
    await press(list, 'Näytä lisää', 'Näkyviin tuli lisää: 2 hanketta.');
    expect(groups(list).map(([, names]) => names.length)).to.deep.equal([3, 2, 1]);
    expect(focused(list)).to.equal('Vanhempi');
  });

  it('counts instances where a project is in two groups', async () => {
    const both = {themes: ['learning', 'mobility']};
    const list = await showList(feedOf([project('A', both), project('B', both)]), {
      'group-by': 'theme',
      'page-size': '3',
    });
    expect(textOf(part(list, 'more'))).to.contain('Näkyvissä 3, yhteensä 4');
    button(list, 'Näytä lisää').click();
    await list.updateComplete;
    expect(projectNames(list)).to.deep.equal(['A', 'B', 'A', 'B']);
  });

  it('announces nothing before somebody asks for more', async () => {
    const before = announcement();
    await showList(feed);
    expect(announcement()).to.equal(before);
  });
});
