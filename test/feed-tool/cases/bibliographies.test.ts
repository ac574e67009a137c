import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {read, readCase} from './case-runner.js';

const titles = (publications: Awaited<ReturnType<typeof read>>['publications']) =>
  publications.map(({title, issued}) => [title, issued]);

describe('a bibliography', () => {
  it('ris-ty-not-first: tags belong to their own entry', async () => {
    const {publications} = await readCase('ris-ty-not-first');
    assert.deepEqual(
      publications.map(({title, author, issued}) => [title, author?.[0]?.given, issued]),
      [
        ['Ensimmäinen', 'Eka', '2016'],
        ['Toinen', 'Toka', '2017'],
      ],
    );
  });
  it('ris-mixed-tags-date: dates are dates', async () => {
    assert.deepEqual(titles((await readCase('ris-mixed-tags-date')).publications), [
      ['Kirja A', '2016-09'],
      ['Kirja B', '2020'],
    ]);
  });
  it('ris-lone-cr: both entries are read', async () => {
    assert.deepEqual(titles((await readCase('ris-lone-cr')).publications), [
      ['Kirja A', '2016'],
      ['Kirja B', '2017'],
    ]);
  });
  it('bib-same-line: both entries are read', async () => {
    assert.deepEqual(titles((await readCase('bib-same-line')).publications), [
      ['Ensimmäinen', '2016'],
      ['Toinen', '2017'],
    ]);
  });
  it('bib-comment: comments are left out', async () => {
    assert.deepEqual(titles((await readCase('bib-comment')).publications), [['Julkaistu', '2017']]);
  });
  it('bib-crossref: a chapter inherits the fields of its book', async () => {
    const [chapter] = (await readCase('bib-crossref')).publications;
    assert.deepEqual(
      [chapter?.issued, chapter?.publisher, chapter?.['container-title']],
      ['2016', 'Kunta A', 'Päivät A'],
    );
  });
  it('csl-wrapped: its items are publications, not projects', async () => {
    const {publications, projects} = await readCase('csl-wrapped');
    assert.deepEqual([titles(publications), projects], [[['Opas A', '2016']], []]);
  });

  const bibtex: readonly (readonly [what: string, text: string, titles: readonly string[]])[] = [
    ['a comment in other letters', '@Comment{\n@book{x, title={Luonnos}}\n}\n@book{a, title={A}}', ['A']],
    [
      'a line behind a percent sign',
      '%@book{x, title={Luonnos}}\n  % @book{y, title={Toinen}}\n@book{a, title={A}}',
      ['A'],
    ],
    ['an entry behind words', 'Julkaisut 2016\n@book{a, title={A}} ja @book{b, title={B}}', ['A', 'B']],
    ['an entry in round brackets', '@book(a, title={A})\n@book(b, title="B")', ['A', 'B']],
    [
      'an address in a field',
      '@book{a, title={A}, note={kirjoita: a@b{c}.fi}}@book{b, title={B}}',
      ['A', 'B'],
    ],
    ['ends of lines of CR', '@book{a,\r title={A}}\r@book{b,\r title={B}}\r', ['A', 'B']],
    [
      'the bookkeeping of JabRef',
      '@book{a, title={A}}\n@Comment{jabref-meta: databaseType:bibtex;}\n',
      ['A'],
    ],
  ];
  for (const [what, text, wanted] of bibtex)
    it(`of BibTeX is read: ${what}`, async () => {
      const {publications, said} = await read(text, 'list.bib');
      assert.deepEqual(
        publications.map(({title}) => title),
        wanted,
        said,
      );
    });
  it('of BibTeX reports an undefined string', async () => {
    const {publications, code, said} = await read(
      '@book{a, title={A}, publisher=kunta, month=mar, year=2016}',
      'l.bib',
    );
    assert.deepEqual([publications[0]?.publisher, publications[0]?.issued, code], ['kunta', '2016-03', 1]);
    assert.match(said, /kunta/);
  });
  it('of BibTeX reports a book that is not in the file', async () => {
    const {publications, code, said} = await read(
      '@incollection{a, title={A}, crossref={kirja}, year=2016}',
      'l.bib',
    );
    assert.deepEqual([publications.length, code], [1, 1]);
    assert.match(said, /kirja/);
  });

  const ris: readonly (readonly [
    what: string,
    text: string,
    wanted: readonly (readonly [string, unknown])[],
  ])[] = [
    [
      'without ends',
      'TY  - RPRT\nTI  - A\nPY  - 2016\nTY  - RPRT\nTI  - B\nPY  - 2017\n',
      [
        ['A', '2016'],
        ['B', '2017'],
      ],
    ],
    ['with one blank behind the tag', 'TY - RPRT\nTI - A\nPY - 2016\nER -\n', [['A', '2016']]],
    [
      'with a mark in front',
      '\ufeffTY  - RPRT\r\nTI  - A\r\nPY  - 2016/3/1/\r\nER  - \r\n',
      [['A', '2016-03-01']],
    ],
    ['with a season', 'TY  - JOUR\nTI  - A\nPY  - 2016///kevät\nER  - \n', [['A', '2016']]],
    ['with a day in DA', 'TY  - JOUR\nTI  - A\nDA  - 2016/09/05\nER  - \n', [['A', '2016-09-05']]],
    ['with a title of two lines', 'TY  - JOUR\nTI  - A\n      B\nPY  - 2016\nER  - \n', [['A B', '2016']]],
  ];
  for (const [what, text, wanted] of ris)
    it(`of RIS is read: ${what}`, async () => {
      const {publications, said} = await read(text, 'list.ris');
      assert.deepEqual(titles(publications), wanted, said);
    });

  const item = {id: 'y', type: 'report', title: 'Opas A', issued: {'date-parts': [[2016]]}};
  const wrappers: readonly (readonly [what: string, document: unknown])[] = [
    ['references', {references: [item]}],
    ['a deeper list', {data: {publications: [item]}}],
    ['itself', item],
    ['its id', {y: {type: 'report', title: 'Opas A', issued: item.issued}}],
    [
      'an answer of Crossref',
      {
        status: 'ok',
        'message-type': 'work-list',
        message: {items: [{DOI: '10.1/y', type: 'report', title: ['Opas A'], issued: item.issued}]},
      },
    ],
    [
      'one work of Crossref',
      {status: 'ok', message: {DOI: '10.1/y', type: 'report', title: ['Opas A'], issued: item.issued}},
    ],
  ];
  for (const [what, document] of wrappers)
    it(`of CSL is read under ${what}`, async () => {
      const {publications, projects} = await read(JSON.stringify(document), 'list.json');
      assert.deepEqual([titles(publications), projects], [[['Opas A', '2016']], []]);
    });
  it('of Zotero as a table is no list of projects', async () => {
    const {publications, projects} = await read(
      '"Key","Item Type","Publication Year","Author","Title","Publisher","ISBN"\n"K1","book","2016","Tekijä, Eka","Opas A","Kunta","978"\n',
    );
    assert.deepEqual([titles(publications), projects], [[['Opas A', '2016']], []]);
  });
});
