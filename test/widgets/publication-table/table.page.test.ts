import {expect, nextFrame} from '@open-wc/testing';
import '../../../src/define.js';
import {all, one, part, parts, textOf} from '../../support/queries.js';
import {captureWarnings} from '../../support/warnings.js';
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
  it('is a native table with a caption', async () => {
    const table = one<HTMLTableElement>(
      await showPublications([known, publication('Toinen')]),
      'table[part="table"]',
    );
    expect(textOf(table.caption)).to.equal('Julkaisut');
    expect(table.tHead?.rows).to.have.length(1);
  });

  const counts = [
    ['fi', '1 julkaisu', '2 julkaisua'],
    ['sv', '1 publikation', '2 publikationer'],
    ['en', '1 publication', '2 publications'],
  ] as const;
  for (const [lang, single, plural] of counts) {
    it(`counts in ${lang}`, async () => {
      expect(textOf(part(await showPublications([known], {lang}), 'count'))).to.equal(single);
      const two = await showPublications([known, publication('Toinen')], {lang});
      expect(textOf(part(two, 'count'))).to.equal(plural);
    });
  }

  it('gives each header a scope', async () => {
    const table = await showPublications([known, publication('Toinen')], {'group-by': 'level'});
    for (const header of all(table, 'thead th')) expect(header.getAttribute('scope')).to.equal('col');
    for (const header of parts(table, 'title')) expect(header.getAttribute('scope')).to.equal('row');
  });

  it('sets roles explicitly, because stacked rows lose theirs', async () => {
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

  it('gives the names the widest column, and the year a narrow one', async () => {
    const table = await showPublications([publication('Opas', {issued: '2018', language: 'fi'})]);
    table.style.inlineSize = '1100px';
    const [name = 0, ...others] = all(table, 'thead th').map((cell) => cell.getBoundingClientRect().width);
    expect(name).to.be.greaterThan(Math.max(...others));
    expect(others[0]).to.be.lessThan(120);
  });

  it('shows the known values in each column', async () => {
    const table = await showPublications([known], {columns: every});
    expect(cells(table, 'authors')).to.deep.equal(['Halonen, Roosa; Espoon kaupunki']);
    expect(cells(table, 'year')).to.deep.equal(['2018']);
    expect(cells(table, 'level')).to.deep.equal(['käsikirja']);
    expect(cells(table, 'series')).to.deep.equal(['Raportit']);
    expect(cells(table, 'language')).to.deep.equal(['suomi']);
    expect(cells(table, 'licence')).to.deep.equal(['CC BY 4.0']);
    expect(cells(table, 'files')).to.deep.equal(['PDF 1,2 Mt, suomi: Opas']);
  });

  it('lists editors where there are no authors', async () => {
    const table = await showPublications([publication('Opas', {editor: [{family: 'Sillanpää'}]})]);
    expect(cells(table, 'authors')).to.deep.equal(['Sillanpää (toim.)']);
  });

  it('says in its cell that a year is not known', async () => {
    const table = await showPublications([publication('Opas')], {columns: 'title year'});
    expect(cells(table, 'year')).to.deep.equal(['Vuosi: Ei tiedossa']);
  });

  it('shows a year that is not a date unchanged', async () => {
    const table = await showPublications([publication('Opas', {issued: {literal: 'noin 2018'}})]);
    expect(cells(table, 'year')).to.deep.equal(['noin 2018']);
  });

  const noTerms = [
    ['fi', 'Jos lisenssiä ei ole merkitty, käyttöehtoja ei ole ilmoitettu.'],
    ['sv', 'Där ingen licens visas har användningsvillkor inte angetts.'],
    ['en', 'Where no licence is shown, no terms of use have been stated.'],
  ] as const;
  for (const [lang, words] of noTerms) {
    it(`never suggests free copying where no terms are stated, in ${lang}`, async () => {
      const table = await showPublications([publication('Opas')], {lang});
      expect(textOf(part(table, 'terms-note'))).to.equal(words);
    });
  }

  it('shows the terms of the series where a publication has none', async () => {
    const table = await showPublications(
      [publication('A', {series: 'make'}), publication('B', {series: 'make', licence: 'CC BY 4.0'})],
      {columns: 'title licence'},
    );
    expect(cells(table, 'licence')).to.deep.equal([
      'Saa kopioida ja kehittää, kun lähde mainitaan.',
      'CC BY 4.0',
    ]);
  });
});

describe('the columns of a publication table', () => {
  const every6 = ['Nimi', 'Vuosi', 'Taso', 'Sarja', 'Kieli', 'Lue'];

  it('are those with a known value', async () => {
    expect(columnNames(await showPublications([known]))).to.deep.equal(every6);
    expect(columnNames(await showPublications([publication('Opas')]))).to.deep.equal(['Nimi']);
  });

  it('leave out the field that the group headings show', async () => {
    const table = await showPublications([known], {'group-by': 'level'});
    expect(columnNames(table)).to.deep.equal(every6.filter((name) => name !== 'Taso'));
  });

  const chosen = [
    ['title year', ['Nimi', 'Vuosi']],
    ['files title year', ['Nimi', 'Lue', 'Vuosi']],
    ['Year  LICENCE', ['Nimi', 'Vuosi', 'Käyttöehdot']],
    ['title', ['Nimi']],
    ['year colour', ['Nimi', 'Vuosi']],
  ] as const;
  for (const [columns, names] of chosen) {
    it(`follow the order of the page, with the title first: ${columns}`, async () => {
      expect(columnNames(await showPublications([known], {columns}))).to.deep.equal(names);
    });
  }

  it('appear once each', async () => {
    const table = await showPublications([known], {columns: 'year year title title'});
    expect(columnNames(table)).to.deep.equal(['Nimi', 'Vuosi']);
  });

  for (const columns of ['', ' ', 'colour', '__proto__ constructor', '💥', 'title;year']) {
    it(`fall back to the default for an invalid choice: ${JSON.stringify(columns)}`, async () => {
      expect(columnNames(await showPublications([known], {columns}))).to.deep.equal(every6);
    });
  }

  it('have names in three languages', async () => {
    expect(columnNames(await showPublications([known], {lang: 'sv'}))).to.deep.equal([
      ...['Titel', 'År', 'Nivå', 'Serie', 'Språk', 'Läs'],
    ]);
    expect(columnNames(await showPublications([known], {lang: 'en'}))).to.deep.equal([
      ...['Title', 'Year', 'Level', 'Series', 'Language', 'Read'],
    ]);
  });
});

describe('a publication table in a narrow container', () => {
  captureWarnings();

  const narrow = async (inlineSize: string) => {
    const table = await showPublications([known, publication('Sanahirviö'.repeat(12))], {columns: every});
    table.parentElement!.style.inlineSize = inlineSize;
    // WebKit evaluates container queries with the next frame.
    await nextFrame();
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

  it('offers the orders of the header, which is gone', async () => {
    const table = await narrow('320px');
    expect(all(table, 'thead')[0]!.checkVisibility()).to.equal(false);
    expect(all(table, 'select')[0]!.checkVisibility()).to.equal(true);
    expect(all(await narrow('1200px'), 'select')[0]!.checkVisibility()).to.equal(false);
  });

  it('fits its container, closed and open', async () => {
    const table = await narrow('320px');
    for (const name of parts(table, 'name')) name.click();
    await table.updateComplete;
    expect(part(table, 'widget').scrollWidth).to.be.at.most(320);
  });
});

describe('a publication table with every column', () => {
  for (const inlineSize of ['730px', '784px', '1000px']) {
    it(`fits a container of ${inlineSize}`, async () => {
      const table = await showPublications([known, publication('Toinen')], {columns: every});
      table.parentElement!.style.inlineSize = inlineSize;
      expect(part(table, 'widget').scrollWidth).to.be.at.most(parseInt(inlineSize));
    });
  }
});
