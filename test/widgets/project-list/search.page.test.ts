import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {feedOf, projects} from '../../support/feeds.js';
import {press, search} from '../../support/actions.js';
import {showList} from '../../support/project-list.js';
import {
  all,
  highlights,
  facetNames,
  part,
  parts,
  projectNames,
  searchBox,
  textOf,
  one,
} from '../../support/queries.js';
import {searchableFeed} from './searchable-feed.js';

describe('the search of a project list', () => {
  it('is shown from 10 projects on', async () => {
    expect(all(await showList(feedOf(projects(9))), 'input[type="search"]')).to.be.empty;
    expect(all(await showList(feedOf(projects(10))), 'input[type="search"]')).to.have.length(1);
  });

  it('is hidden when the preset leaves fewer', async () => {
    expect(all(await showList(searchableFeed, {fund: 'erdf'}), 'input[type="search"]')).to.be.empty;
  });

  const names = [
    ['fi', 'Haku'],
    ['sv', 'Sök'],
    ['en', 'Search'],
  ] as const;
  for (const [lang, name] of names) {
    it(`has a label in ${lang}`, async () => {
      expect(searchBox(await showList(searchableFeed, {lang})).labels?.[0]?.textContent.trim()).to.equal(
        name,
      );
    });
  }

  it('finds projects with all words in any order, and counts them', async () => {
    const list = await showList(searchableFeed);
    await search(list, 'DATA avoin');
    expect(projectNames(list)).to.deep.equal(['Avoin data ja rajapinnat']);
    expect(textOf(part(list, 'count'))).to.equal('1 hanke, yhteensä 12');
    await search(list, 'data bussit');
    expect(projectNames(list)).to.be.empty;
    await search(list, '');
    expect(projectNames(list)).to.have.length(12);
  });

  it('finds quoted words together', async () => {
    const list = await showList(searchableFeed);
    await search(list, '"data ja"');
    expect(projectNames(list)).to.have.length(1);
    await search(list, '"ja data"');
    expect(projectNames(list)).to.be.empty;
  });

  it('finds Äänekoski without its dots, and Espoo by its Swedish name', async () => {
    const list = await showList(searchableFeed);
    await search(list, 'aanekoski');
    expect(projectNames(list)).to.be.empty;
    await search(list, 'aanekosk');
    expect(projectNames(list)).to.deep.equal(['Avoin data ja rajapinnat']);
    await search(list, 'Esbo');
    expect(projectNames(list)).to.deep.equal(['Bussit', 'Raiteet']);
  });

  it('highlights matches in names and details', async () => {
    const list = await showList(searchableFeed);
    await search(list, 'data aanekosk');
    await press(list, 'Avoin data ja rajapinnat');
    expect(highlights(list)).to.include.members(['data', 'Äänekosk']);
    expect(projectNames(list)).to.deep.equal(['Avoin data ja rajapinnat']);
    await search(list, '');
    expect(highlights(list)).to.be.empty;
  });

  it('is cleared by the reset button', async () => {
    const list = await showList(searchableFeed);
    await search(list, 'bussit');
    await press(list, 'Tyhjennä kaikki');
    expect(searchBox(list).value).to.equal('');
    expect(projectNames(list)).to.have.length(12);
  });

  it('survives any typed or pasted text', async () => {
    const list = await showList(searchableFeed);
    for (const text of [
      '(',
      '[',
      '\\',
      '.*',
      '💥',
      '\u202e',
      '\u00ad',
      '__proto__',
      '"',
      '<b>',
      'x'.repeat(10_000),
    ]) {
      await search(list, text);
      expect(textOf(part(list, 'widget')), text).not.to.equal('');
    }
    await search(list, '');
    expect(projectNames(list)).to.have.length(12);
  });

  it('is hidden where the page turns it off', async () => {
    const list = await showList(searchableFeed, {'no-search': ''});
    expect(all(list, 'input[type="search"]')).to.be.empty;
    expect(facetNames(list)).not.to.be.empty;
  });
});

describe('a project list without matches', () => {
  const languages = [
    ['fi', 'Yksikään hanke ei vastaa hakua ja suodattimia.', 'Tyhjennä kaikki'],
    ['sv', 'Inget projekt motsvarar sökningen och filtren.', 'Rensa alla'],
    ['en', 'No project matches the search and the filters.', 'Clear all'],
  ] as const;
  for (const [lang, message, reset] of languages) {
    it(`says so in ${lang}, with a reset button`, async () => {
      const list = await showList(searchableFeed, {lang});
      await search(list, 'zzz');
      expect(textOf(one(list, '.empty p:first-child'))).to.equal(message);
      expect(searchBox(list).value).to.equal('zzz');
      await press(list, reset);
      expect(parts(list, 'empty')).to.be.empty;
      expect(projectNames(list)).to.have.length(12);
    });
  }

  it('does not use the message for an empty feed', async () => {
    const list = await showList(searchableFeed);
    const own = Object.assign(document.createElement('p'), {slot: 'empty', textContent: 'Tulossa'});
    list.append(own);
    await search(list, 'zzz');
    expect(own.checkVisibility()).to.equal(false);
    expect(all(list, 'slot[name="empty"]')).to.be.empty;
  });
});
