import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {feedOf, projects} from '../../support/feeds.js';
import {legends, marks, press, search, searchBox} from '../../support/actions.js';
import {showList} from '../../support/project-list.js';
import {all, part, parts, projectNames, words} from '../../support/queries.js';
import {findable} from './findable.js';

describe('the search of a project list', () => {
  it('is there from 10 projects on', async () => {
    expect(all(await showList(feedOf(projects(9))), 'input[type="search"]')).to.be.empty;
    expect(all(await showList(feedOf(projects(10))), 'input[type="search"]')).to.have.length(1);
  });

  it('is counted out where the page’s editor has left fewer', async () => {
    expect(all(await showList(findable, {fund: 'erdf'}), 'input[type="search"]')).to.be.empty;
  });

  const names = [
    ['fi', 'Haku'],
    ['sv', 'Sök'],
    ['en', 'Search'],
  ] as const;
  for (const [lang, name] of names) {
    it(`has a name in ${lang}`, async () => {
      expect(searchBox(await showList(findable, {lang})).labels?.[0]?.textContent.trim()).to.equal(name);
    });
  }

  it('shows what has every word, in any order, and counts it', async () => {
    const list = await showList(findable);
    await search(list, 'DATA avoin');
    expect(projectNames(list)).to.deep.equal(['Avoin data ja rajapinnat']);
    expect(words(part(list, 'count'))).to.equal('1 hanke');
    await search(list, 'data bussit');
    expect(projectNames(list)).to.be.empty;
    await search(list, '');
    expect(projectNames(list)).to.have.length(12);
  });

  it('finds words in quotes together', async () => {
    const list = await showList(findable);
    await search(list, '"data ja"');
    expect(projectNames(list)).to.have.length(1);
    await search(list, '"ja data"');
    expect(projectNames(list)).to.be.empty;
  });

  it('finds Äänekoski without its dots, and Espoo by its name in Swedish', async () => {
    const list = await showList(findable);
    await search(list, 'aanekoski');
    expect(projectNames(list)).to.be.empty;
    await search(list, 'aanekosk');
    expect(projectNames(list)).to.deep.equal(['Avoin data ja rajapinnat']);
    await search(list, 'Esbo');
    expect(projectNames(list)).to.deep.equal(['Bussit', 'Raiteet']);
  });

  it('marks what it has found, also where it opens', async () => {
    const list = await showList(findable);
    await search(list, 'data aanekosk');
    await press(list, 'Avoin data ja rajapinnat');
    expect(marks(list)).to.deep.equal(['data', 'data', 'Äänekosk']);
    expect(projectNames(list)).to.deep.equal(['Avoin data ja rajapinnat']);
    await search(list, '');
    expect(marks(list)).to.be.empty;
  });

  it('is taken back by the reset', async () => {
    const list = await showList(findable);
    await search(list, 'bussit');
    await press(list, 'Nollaa suodattimet');
    expect(searchBox(list).value).to.equal('');
    expect(projectNames(list)).to.have.length(12);
  });

  it('survives whatever is typed or pasted', async () => {
    const list = await showList(findable);
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
      expect(words(part(list, 'widget')), text).not.to.equal('');
    }
    await search(list, '');
    expect(projectNames(list)).to.have.length(12);
  });

  it('is not there where the page wants none', async () => {
    const list = await showList(findable, {'no-search': ''});
    expect(all(list, 'input[type="search"]')).to.be.empty;
    expect(legends(list)).not.to.be.empty;
  });
});

describe('a project list of which the reader has left nothing', () => {
  const languages = [
    ['fi', 'Yksikään hanke ei vastaa hakua ja suodattimia.', 'Nollaa suodattimet'],
    ['sv', 'Inget projekt motsvarar sökningen och filtren.', 'Återställ filter'],
    ['en', 'No project matches the search and the filters.', 'Reset filters'],
  ] as const;
  for (const [lang, message, reset] of languages) {
    it(`says so in ${lang}, with the way back`, async () => {
      const list = await showList(findable, {lang});
      await search(list, 'zzz');
      expect(words(part(list, 'empty'))).to.equal(message);
      expect(searchBox(list).value).to.equal('zzz');
      await press(list, reset);
      expect(parts(list, 'empty')).to.be.empty;
      expect(projectNames(list)).to.have.length(12);
    });
  }

  it('does not say what the page says where there is nothing at all', async () => {
    const list = await showList(findable);
    const own = Object.assign(document.createElement('p'), {slot: 'empty', textContent: 'Tulossa'});
    list.append(own);
    await search(list, 'zzz');
    expect(own.checkVisibility()).to.equal(false);
    expect(all(list, 'slot[name="empty"]')).to.be.empty;
  });
});
