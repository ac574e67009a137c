import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {all, one, part, parts, words} from '../../support/queries.js';
import {heardWarnings} from '../../support/warnings.js';
import {cells, columnNames, publication, showPublications} from './publications.js';

const known = publication('Opas', {
  author: [{family: 'Halonen', given: 'Roosa'}, {literal: 'Espoon kaupunki'}],
  issued: {'date-parts': [[2018, 3, 2]]},
  level: 'handbook',
  series: 'plain',
  language: 'fi',
  licence: 'CC BY 4.0',
  files: [{url: 'https://office.example/opas.pdf', format: 'pdf', bytes: 1_200_000, language: 'fi'}],
});
const every = 'title authors year level series language licence files';

describe('a publication table', () => {
  it('is a table of the browser’s own, named by how many there are', async () => {
    const table = one<HTMLTableElement>(
      await showPublications([known, publication('Toinen')]),
      'table[part="table"]',
    );
    expect(words(table.caption)).to.equal('2 julkaisua');
    expect(table.caption?.getAttribute('part')).to.equal('count');
    expect(table.tHead?.rows).to.have.length(1);
  });

  const counts = [
    ['fi', '1 julkaisu', '2 julkaisua'],
    ['sv', '1 publikation', '2 publikationer'],
    ['en', '1 publication', '2 publications'],
  ] as const;
  for (const [lang, single, plural] of counts) {
    it(`counts in ${lang}`, async () => {
      expect(words(part(await showPublications([known], {lang}), 'count'))).to.equal(single);
      const two = await showPublications([known, publication('Toinen')], {lang});
      expect(words(part(two, 'count'))).to.equal(plural);
    });
  }

  it('says of each header what it heads', async () => {
    const table = await showPublications([known, publication('Toinen')], {'group-by': 'level'});
    for (const header of all(table, 'thead th')) expect(header.getAttribute('scope')).to.equal('col');
    for (const header of parts(table, 'title')) expect(header.getAttribute('scope')).to.equal('row');
    for (const header of parts(table, 'group-cell'))
      expect(header.getAttribute('scope')).to.equal('rowgroup');
  });

  it('writes its roles out, because stacked rows have none', async () => {
    const table = await showPublications([known], {'group-by': 'level'});
    const roles = [
      ['table', 'table'],
      ['thead, tbody', 'rowgroup'],
      ['tr', 'row'],
      ['thead th', 'columnheader'],
      ['tbody th', 'rowheader'],
      ['td', 'cell'],
    ] as const;
    for (const [selector, role] of roles) {
      for (const element of all(table, selector))
        expect(element.getAttribute('role'), selector).to.equal(role);
    }
  });

  it('says in each column what is known', async () => {
    const table = await showPublications([known], {columns: every});
    expect(cells(table, 'authors')).to.deep.equal(['Halonen, Roosa; Espoon kaupunki']);
    expect(cells(table, 'year')).to.deep.equal(['2018']);
    expect(cells(table, 'level')).to.deep.equal(['käsikirja']);
    expect(cells(table, 'series')).to.deep.equal(['Raportit']);
    expect(cells(table, 'language')).to.deep.equal(['suomi']);
    expect(cells(table, 'licence')).to.deep.equal(['CC BY 4.0']);
    expect(cells(table, 'files')).to.deep.equal(['PDF, 1,2 Mt, suomi']);
  });

  it('lists editors where there are no authors', async () => {
    const table = await showPublications([publication('Opas', {editor: [{family: 'Sillanpää'}]})]);
    expect(cells(table, 'authors')).to.deep.equal(['Sillanpää']);
  });

  const noYears = [
    ['fi', 's.a.'],
    ['sv', 'u.å.'],
    ['en', 'n.d.'],
  ] as const;
  for (const [lang, noYear] of noYears) {
    it(`says ${noYear} where no year is known, in ${lang}`, async () => {
      expect(cells(await showPublications([publication('Opas')], {lang}), 'year')).to.deep.equal([noYear]);
    });
  }

  it('shows a year that is no date as it stands', async () => {
    const table = await showPublications([publication('Opas', {issued: {literal: 'noin 2018'}})]);
    expect(cells(table, 'year')).to.deep.equal(['noin 2018']);
  });

  const noTerms = [
    ['fi', 'Käyttöehtoja ei ole ilmoitettu'],
    ['sv', 'Användningsvillkor har inte angetts'],
    ['en', 'No terms of use have been stated'],
  ] as const;
  for (const [lang, words] of noTerms) {
    it(`never hints that copying is free where no terms are stated, in ${lang}`, async () => {
      expect(cells(await showPublications([publication('Opas')], {lang}), 'licence')).to.deep.equal([words]);
    });
  }

  it('shows the series’ terms where a publication has none of its own', async () => {
    const table = await showPublications([
      publication('A', {series: 'make'}),
      publication('B', {series: 'make', licence: 'CC BY 4.0'}),
    ]);
    expect(cells(table, 'licence')).to.deep.equal([
      'Saa kopioida ja kehittää, kun lähde mainitaan.',
      'CC BY 4.0',
    ]);
  });
});

describe('the columns of a publication table', () => {
  const all8 = ['Nimi', 'Tekijät', 'Vuosi', 'Taso', 'Sarja', 'Kieli', 'Käyttöehdot', 'Tiedostot'];

  it('are those of which anything is known', async () => {
    expect(columnNames(await showPublications([known]))).to.deep.equal(all8);
    expect(columnNames(await showPublications([publication('Opas')]))).to.deep.equal([
      'Nimi',
      'Tekijät',
      'Vuosi',
      'Käyttöehdot',
    ]);
  });

  it('leave out what the headings of the groups say', async () => {
    const table = await showPublications([known], {'group-by': 'level'});
    expect(columnNames(table)).to.deep.equal(all8.filter((name) => name !== 'Taso'));
  });

  const chosen = [
    ['title year', ['Nimi', 'Vuosi']],
    ['files title year', ['Nimi', 'Tiedostot', 'Vuosi']],
    ['Year  LICENCE', ['Nimi', 'Vuosi', 'Käyttöehdot']],
    ['title', ['Nimi']],
    ['year colour', ['Nimi', 'Vuosi']],
  ] as const;
  for (const [columns, names] of chosen) {
    it(`are in the page’s order, the title first: ${columns}`, async () => {
      expect(columnNames(await showPublications([known], {columns}))).to.deep.equal(names);
    });
  }

  it('stand once each', async () => {
    const table = await showPublications([known], {columns: 'year year title title'});
    expect(columnNames(table)).to.deep.equal(['Nimi', 'Vuosi']);
  });

  for (const columns of ['', ' ', 'colour', '__proto__ constructor', '💥', 'title;year']) {
    it(`are the usual ones where the choice is none: ${JSON.stringify(columns)}`, async () => {
      expect(columnNames(await showPublications([known], {columns}))).to.deep.equal(all8);
    });
  }

  it('have names in three languages', async () => {
    expect(columnNames(await showPublications([known], {lang: 'sv'}))).to.deep.equal([
      ...['Titel', 'Författare', 'År', 'Nivå', 'Serie', 'Språk', 'Användningsvillkor', 'Filer'],
    ]);
    expect(columnNames(await showPublications([known], {lang: 'en'}))).to.deep.equal([
      ...['Title', 'Authors', 'Year', 'Level', 'Series', 'Language', 'Terms of use', 'Files'],
    ]);
  });
});

describe('a publication table in a narrow container', () => {
  heardWarnings();

  const narrow = async (inlineSize: string) => {
    const table = await showPublications([known, publication('Sanahirviö'.repeat(12))], {columns: every});
    table.parentElement!.style.inlineSize = inlineSize;
    return table;
  };

  it('stacks its rows', async () => {
    const table = await narrow('320px');
    const [title, cell] = [parts(table, 'title')[0]!, parts(table, 'year')[0]!];
    expect(cell.getBoundingClientRect().top).to.be.at.least(title.getBoundingClientRect().bottom);
    const wide = await narrow('1200px');
    expect(parts(wide, 'year')[0]!.getBoundingClientRect().top).to.equal(
      parts(wide, 'title')[0]!.getBoundingClientRect().top,
    );
  });

  it('names what each cell says, for the eye', async () => {
    const table = await narrow('320px');
    const labels = all(table, '.column').slice(0, 7);
    expect(labels.map(words)).to.deep.equal(columnNames(table).slice(1));
    for (const label of labels) {
      expect(label.checkVisibility()).to.equal(true);
      expect(label.getAttribute('aria-hidden')).to.equal('true');
    }
    for (const label of all(await narrow('1200px'), '.column'))
      expect(label.checkVisibility()).to.equal(false);
  });

  it('loses no header of a column: the labels in the cells are for the eye alone', async () => {
    const table = await narrow('320px');
    for (const header of all(table, 'thead th'))
      expect(header.checkVisibility(), words(header)).to.equal(true);
  });

  it('stays within its width, closed and open', async () => {
    const table = await narrow('320px');
    for (const name of parts(table, 'name')) name.click();
    await table.updateComplete;
    expect(part(table, 'widget').scrollWidth).to.be.at.most(320);
  });
});

describe('a publication table of every column', () => {
  for (const inlineSize of ['730px', '784px', '1000px']) {
    it(`stays within a container of ${inlineSize}`, async () => {
      const table = await showPublications([known, publication('Toinen')], {columns: every});
      table.parentElement!.style.inlineSize = inlineSize;
      expect(part(table, 'widget').scrollWidth).to.be.at.most(parseInt(inlineSize));
    });
  }
});
