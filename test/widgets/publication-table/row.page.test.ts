import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {Publication} from '../../../src/core/model/feed.js';
import {all, button, facts, links, nameOf, parts, textOf} from '../../support/queries.js';
import {captureWarnings} from '../../support/warnings.js';
import {openRow, publication, publicationFeed, showPublications, showTable} from './publications.js';

/** Adds a table of one publication and opens its row. */
const open = async (known: Partial<Publication>, lang = 'fi', title: Publication['title'] = 'Opas') => {
  const table = await showPublications([publication(title, known)], {lang});
  return {table, row: await openRow(table, textOf(parts(table, 'name')[0]))};
};
const factsOf = async (known: Partial<Publication>, lang?: string) => facts((await open(known, lang)).row);

describe('the row of a publication', () => {
  it('opens in place and closes again', async () => {
    const table = await showPublications([
      publication('A', {abstract: 'Tiivis.'}),
      publication('B', {abstract: 'Toinen.'}),
    ]);
    const name = button(table, 'A');
    expect(name.ariaExpanded).to.equal('false');
    expect(parts(table, 'details')).to.be.empty;

    name.click();
    await table.updateComplete;
    expect(name.ariaExpanded).to.equal('true');
    const row = table.shadowRoot!.getElementById(name.getAttribute('aria-controls')!)!;
    expect(row.checkVisibility()).to.equal(true);
    expect(row.previousElementSibling?.contains(name)).to.equal(true);
    expect(textOf(row)).to.contain('Tiivis.').and.not.to.contain('Toinen.');
    expect(button(table, 'B').ariaExpanded).to.equal('false');

    name.click();
    await table.updateComplete;
    expect(name.ariaExpanded).to.equal('false');
    expect(parts(table, 'details')).to.be.empty;
  });

  it('renders its details when it is opened', async () => {
    const table = await showPublications([publication('A', {abstract: 'Tiivis.'})]);
    expect(textOf(table.shadowRoot)).not.to.contain('Tiivis.');
  });

  it('cites and links an address that is relative to the feed', async () => {
    const table = await showTable(
      {...publicationFeed([publication('Opas', {URL: 'opas.pdf'})]), base: 'https://data.example/6aika/'},
      {},
    );
    const row = await openRow(table, 'Opas');
    expect(textOf(row.querySelector('.quote'))).to.contain('https://data.example/6aika/opas.pdf');
  });

  it('shows its own address beside a DOI', async () => {
    const {row} = await open({DOI: '10.1000/182', URL: 'https://espoo.example/opas'});
    const shown = [...row.querySelectorAll<HTMLAnchorElement>('.facts a')].map(({href}) => href);
    expect(shown).to.include('https://doi.org/10.1000/182').and.include('https://espoo.example/opas');
  });

  it('isolates names that may be written from right to left', async () => {
    const {row} = await open({publisher: 'עירייה', author: [{literal: 'בדיקה'}]});
    expect([...row.querySelectorAll('.facts bdi')].map(textOf))
      .to.include('עירייה')
      .and.include('בדיקה');
  });

  it('cites a title in its own language, and what is around it in the reader’s', async () => {
    const {row} = await open({issued: {'date-parts': [[2020]]}, publisher: 'Espoo'}, 'fi', {
      en: 'Handbook (1st ed.)',
    });
    const quote = row.querySelector('.quote')!;
    expect(textOf(quote)).to.match(/^Handbook \(1st ed\.\)\. Espoo, 2020\./);
    const foreign = quote.querySelectorAll('[lang]');
    expect([...foreign].map((one) => [one.getAttribute('lang'), textOf(one)])).to.deep.equal([
      ['en', 'Handbook (1st ed.)'],
    ]);
  });

  for (const [lang, unknown] of [
    ['fi', 'Kieli: Ei tiedossa'],
    ['sv', 'Språk: Uppgift saknas'],
    ['en', 'Language: Not known'],
  ] as const) {
    it(`says what is unknown instead of an empty cell, in ${lang}`, async () => {
      const table = await showPublications([publication('A', {language: 'fi'}), publication('B')], {
        lang,
        columns: 'language',
      });
      expect(parts(table, 'language').map(textOf)[1]).to.equal(unknown);
    });
  }

  it('spans the table when it is open', async () => {
    const {row, table} = await open({});
    expect(row.querySelector('td')?.colSpan).to.equal(all(table, 'thead th').length);
  });

  const labels = [
    ['fi', 'Tiivistelmä', 'Viittaa näin', 'Julkaisija', 'Pysyvä osoite', 'Käyttöehdot', 'Ei tiedossa'],
    [
      'sv',
      'Sammandrag',
      'Citera så här',
      'Utgivare',
      'Permanent adress',
      'Användningsvillkor',
      'Uppgift saknas',
    ],
    ['en', 'Abstract', 'Cite as', 'Publisher', 'Permanent address', 'Terms of use', 'Not known'],
  ] as const;
  for (const [lang, abstract, ...names] of labels) {
    it(`has its labels in ${lang}`, async () => {
      const {row} = await open(
        {
          abstract: {[lang]: 'Abc.'},
          publisher: 'Espoo',
          DOI: '10.1234/abc',
          files: [{url: 'https://office.example/a.pdf'}],
        },
        lang,
      );
      expect(Object.keys(facts(row))).to.deep.equal(names);
      expect(textOf(row.querySelector('.label'))).to.equal(abstract);
    });
  }

  it('shows what has no column', async () => {
    const record = publication('A', {issued: '2018', author: [{family: 'Halonen'}]});
    const bare = await showPublications([record], {columns: 'title'});
    expect(facts(await openRow(bare, 'A'))).to.include({Vuosi: '2018', Tekijät: 'Halonen'});
    const full = await showPublications([record], {columns: 'title year authors'});
    expect(facts(await openRow(full, 'A'))).not.to.have.any.keys('Vuosi', 'Tekijät');
  });
});

describe('the URL of a publication', () => {
  captureWarnings();

  it('is its DOI before any other', async () => {
    const {row} = await open({DOI: '10.1234/abc', URL: 'https://office.example/opas'});
    expect(facts(row)).to.include({'Pysyvä osoite': 'doi.org/10.1234/abc'});
    expect(links(row)[0]?.href).to.equal('https://doi.org/10.1234/abc');
  });

  for (const DOI of ['doi:10.1234/abc', 'https://doi.org/10.1234/abc', 'https://dx.doi.org/10.1234/abc']) {
    it(`accepts every form of a DOI: ${DOI}`, async () => {
      expect(links((await open({DOI})).row).map(({href}) => href)).to.deep.equal([
        'https://doi.org/10.1234/abc',
      ]);
    });
  }

  it('is marked as permanent when it is a URN', async () => {
    const {row} = await open({URL: 'https://urn.fi/URN:ISBN:978-952-000-000-0'});
    expect(facts(row)['Pysyvä osoite']).to.equal('urn.fi/URN:ISBN:978-952-000-000-0');
  });

  it('is otherwise its own URL, with a foreign host named', async () => {
    expect(await factsOf({URL: 'https://www.office.example/opas/'})).to.include({
      Osoite: 'office.example/opas',
    });
  });

  it('is absent where none is known', async () => {
    expect(await factsOf({})).not.to.have.any.keys('Osoite', 'Pysyvä osoite');
  });

  for (const url of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<b>',
    'file:///etc/passwd',
    'blob:https://office.example/1',
  ]) {
    it(`is never a link when it is unsafe: ${JSON.stringify(url)}`, async () => {
      const feed = publicationFeed(
        [
          publication('Opas', {
            URL: url,
            DOI: url,
            licence: url,
            files: [{url, format: 'pdf'}],
            abstract: url,
            series: 'odd',
          }),
          publication('Toinen', {URL: url}),
        ],
        {series: [{id: 'odd', name: 'Sarja', url, licence: url}], base: url},
      );
      for (const grouping of ['none', 'series']) {
        const table = await showTable(feed, {'group-by': grouping});
        for (const title of ['Opas', 'Toinen']) await openRow(table, title);
        for (const {href} of links(table)) {
          expect(new URL(href).protocol).to.match(/^https?:$/);
          expect([location.host, 'doi.org']).to.contain(new URL(href).host);
        }
        expect(all(table, '[src], [action], iframe, object, embed, img')).to.be.empty;
      }
    });
  }
});

describe('the files of a publication', () => {
  captureWarnings();

  it('state format, size and language before they are opened', async () => {
    const {table} = await open({
      files: [
        {url: 'https://office.example/a.pdf', format: 'pdf', bytes: 1_234_567, language: 'sv'},
        {url: 'https://office.example/b.epub', format: 'epub', bytes: 45_000},
        {url: 'https://office.example/c'},
      ],
    });
    const files = links(table);
    expect(files.map(nameOf)).to.deep.equal([
      'PDF 1,2 Mt, ruotsi: Opas',
      'EPUB 45 kt: Opas',
      'Tiedosto: Opas',
    ]);
    expect(files.map(({rel}) => rel)).to.deep.equal(['noopener', 'noopener', 'noopener']);
  });

  it('give way to the host of the address where there are none, and nothing is there where neither is known', async () => {
    const {table} = await open({URL: 'https://www.files.example/a'});
    expect(nameOf(parts(table, 'files')[0]!)).to.equal('files.example: Opas');
    expect((await factsOf({issued: '2018'}))['Ei tiedossa']).to.equal('Tiedosto tai osoite');
  });

  it('are resolved against the feed URL', async () => {
    const table = await showTable(
      publicationFeed([publication('Opas', {files: [{url: 'a.pdf'}]})], {base: 'https://office.example/b/'}),
    );
    expect(links(table).map(({href}) => href)).to.deep.equal(['https://office.example/b/a.pdf']);
  });
});

describe('the terms of a publication', () => {
  it('are its own', async () => {
    expect(await factsOf({licence: 'CC BY 4.0', series: 'make'})).to.include({Käyttöehdot: 'CC BY 4.0'});
    expect(await factsOf({terms: 'Kysy ensin.', series: 'make'})).to.include({Käyttöehdot: 'Kysy ensin.'});
  });

  it('are otherwise those of its series', async () => {
    expect(await factsOf({series: 'make'})).to.include({
      Käyttöehdot: 'Saa kopioida ja kehittää, kun lähde mainitaan.',
    });
  });

  it('are otherwise “not stated”', async () => {
    const nothing = {
      fi: ['Käyttöehdot', 'Käyttöehtoja ei ole ilmoitettu'],
      sv: ['Användningsvillkor', 'Användningsvillkor har inte angetts'],
      en: ['Terms of use', 'No terms of use have been stated'],
    } as const;
    for (const [lang, [label, terms]] of Object.entries(nothing)) {
      for (const series of [undefined, 'plain'])
        expect((await factsOf(series ? {series} : {}, lang))[label]).to.equal(terms);
    }
  });

  it('are a link when they are a URL', async () => {
    const {row} = await open({licence: 'https://creativecommons.org/licenses/by/4.0/'});
    expect(links(row).map(({href}) => href)).to.deep.equal(['https://creativecommons.org/licenses/by/4.0/']);
  });
});

describe('the attribution of a publication', () => {
  const own = {author: [{family: 'Halonen', given: 'Roosa'}], issued: '2018', publisher: 'Espoon kaupunki'};

  it('is its own', async () => {
    expect(await factsOf({...own, series: 'make', attribution: 'Näin.'})).to.include({
      'Viittaa näin': 'Näin.',
    });
  });

  it('is otherwise that of its series', async () => {
    expect(await factsOf({...own, series: 'make'})).to.include({
      'Viittaa näin': 'Lähde: Make with Espoo, Espoon kaupunki.',
    });
  });

  it('is otherwise composed of the known facts', async () => {
    const {'Viittaa näin': citation} = await factsOf({...own, licence: 'CC BY 4.0', DOI: '10.1234/abc'});
    expect(citation).to.match(
      /^Halonen, Roosa\. Opas\. Espoon kaupunki, 2018\. CC BY 4\.0\. https:\/\/doi\.org\/10\.1234\/abc \(viitattu [\d.]+\)$/,
    );
  });

  it('names an unknown year in the language of the reader', async () => {
    expect((await factsOf({}))['Viittaa näin']).to.equal('Opas. s.a.');
    expect((await factsOf({}, 'sv'))['Citera så här']).to.equal('Opas. u.å.');
    expect((await factsOf({}, 'en'))['Cite as']).to.equal('Opas. n.d.');
  });
});

describe('a publication in another language than the reader’s', () => {
  it('marks its title with a lang attribute and a note', async () => {
    const table = await showPublications([
      publication({sv: 'Handbok'}),
      publication({en: 'Guide', fi: 'Opas'}),
    ]);
    const [swedish, finnish] = parts(table, 'title');
    expect(textOf(swedish)).to.equal('Handbok (ruotsiksi)');
    expect(swedish!.querySelector('bdi')?.lang).to.equal('sv');
    expect(textOf(finnish)).to.equal('Opas');
    expect(finnish!.querySelector('[lang]')).to.equal(null);
  });

  const notes = [
    ['fi', '(englanniksi)'],
    ['sv', '(på engelska)'],
  ] as const;
  for (const [lang, note] of notes) {
    it(`marks its abstract, in ${lang}`, async () => {
      const {row} = await open({abstract: {en: 'An abstract.'}}, lang);
      expect(row.querySelector<HTMLElement>('.text [lang]')?.lang).to.equal('en');
      expect(textOf(row)).to.contain(note);
    });
  }

  for (const known of [{terms: {sv: 'Fråga först.'}}, {attribution: {sv: 'Fråga först.'}}]) {
    const [what] = Object.keys(known);
    it(`marks its ${what} with a lang attribute`, async () => {
      const {row} = await open(known);
      expect(all(row, 'dd [lang="sv"]').map(textOf)).to.deep.equal(['Fråga först.']);
    });

    it(`marks its ${what} with a visible note`, async () => {
      const {row} = await open(known);
      expect(Object.values(facts(row))).to.include('Fråga först. (ruotsiksi)');
    });
  }
});

describe('HTML in a publication', () => {
  captureWarnings();

  it('is shown as text everywhere', async () => {
    const markup = '<img src=x onerror="window.pwned=1"><b>lihava</b>';
    const id = 'a"><b>';
    const feed = publicationFeed(
      [
        {
          ...{id, type: 'report', title: markup, abstract: markup, publisher: markup, series: id, level: id},
          ...{author: [{literal: markup}], issued: {literal: markup}, licence: markup, terms: markup},
          files: [{url: 'a.pdf', format: 'pdf'}],
        },
      ],
      {
        series: [{id, name: markup, description: markup, terms: markup, attribution: markup}],
        levels: [{id, name: markup, description: markup}],
      },
    );
    for (const grouping of ['none', 'level', 'series', 'year']) {
      const table = await showTable(feed, {'group-by': grouping, heading: markup});
      parts(table, 'name')[0]!.click();
      await table.updateComplete;
      expect(all(table, 'img, b')).to.be.empty;
      expect(textOf(table.shadowRoot)).to.contain('<b>lihava</b>');
      expect(Reflect.get(window, 'pwned')).to.equal(undefined);
    }
  });
});
