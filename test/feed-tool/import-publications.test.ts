import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFeed} from '../../src/core/feed-format/parse-feed.js';
import {importText} from './imports.js';

describe('sixcity import of publications', () => {
  it('reads BibTeX, with accents, particles and left-out authors', async () => {
    const {feed} = await importText(
      'p.bib',
      '@string{espoo = {City of Espoo}}\n@book{kk, title={K{\\"a}sikirja}, author={von Essen, Aino and M\\"uller, B. and others}, publisher=espoo, year=2018, month=mar, url={https://example.org/k}, language={finnish}}\n',
    );
    assert.deepEqual(parseFeed(feed).findings, []);
    const [book] = feed.publications;
    assert.deepEqual(
      [book?.id, book?.type, book?.title, book?.issued, book?.publisher, book?.language, book?.URL],
      ['kk', 'book', 'Käsikirja', '2018-03', 'City of Espoo', 'fi', 'https://example.org/k'],
    );
    assert.deepEqual(
      book?.author?.map(({family}) => family),
      ['von Essen', 'Müller'],
    );
  });

  it('continues after an invalid entry, and reports its line', async () => {
    const {feed, remarks, code} = await importText(
      'p.bib',
      '@book{a, title={One}, year=2018}\n\n@book{b, title={unclosed\n@misc{c, title={Three}, year=2019}\n@misc{d, year=2020}\n',
    );
    assert.equal(code, 1);
    assert.deepEqual(
      feed.publications.map(({id}) => id),
      ['a', 'c'],
    );
    const lost = remarks.filter(({kind}) => kind === 'left-out');
    assert.deepEqual(
      lost.map(({row}) => row),
      [3, 5],
    );
  });

  it('keeps two entries with one key apart', async () => {
    const {feed, remarks} = await importText('p.bib', '@misc{a, title={One}}\n@misc{a, title={Two}}\n');
    assert.deepEqual(
      feed.publications.map(({id, title}) => [id, title]),
      [
        ['a', 'One'],
        ['a-2', 'Two'],
      ],
    );
    assert.match(remarks.find(({column}) => column === 'id')?.message ?? '', /stands 2 times/);
  });

  it('reads RIS', async () => {
    const {feed} = await importText(
      'p.ris',
      'TY  - BOOK\r\nTI  - Käsikirja\r\nAU  - Virtanen, Aino\r\nPY  - 2018\r\nUR  - https://example.org/\r\nLA  - fi\r\nER  - \r\n\r\nTY  - RPRT\r\nT1  - Raportti\r\nDA  - 2018/03/02\r\nER  - \r\n',
    );
    assert.deepEqual(parseFeed(feed).findings, []);
    assert.deepEqual(
      feed.publications.map(({type, title, issued}) => [type, title, issued]),
      [
        ['book', 'Käsikirja', '2018'],
        ['report', 'Raportti', '2018-03-02'],
      ],
    );
    assert.deepEqual(feed.publications[0]?.author, [{family: 'Virtanen', given: 'Aino'}]);
  });

  it('reads CSL-JSON, and leaves out items without a title', async () => {
    const items = [
      {
        id: 'a',
        type: 'report',
        title: 'A',
        issued: {'date-parts': [[2018, 3, 2]]},
        author: [{literal: '6Aika'}],
      },
      {
        id: 'b',
        type: 'report',
        title: 'B',
        issued: {'date-parts': [['2018'], ['2019']]},
        URL: 'javascript:alert(1)',
      },
      {id: 'c', type: 'report'},
    ];
    const {feed, remarks} = await importText('p.json', JSON.stringify(items));
    assert.deepEqual(parseFeed(feed).findings, []);
    assert.deepEqual(
      feed.publications.map(({id, issued}) => [id, issued]),
      [
        ['a', '2018-03-02'],
        ['b', {'date-parts': [['2018'], ['2019']]}],
      ],
    );
    assert.deepEqual(
      remarks.filter(({kind}) => kind !== 'note').map(({kind, column}) => [kind, column]),
      [
        ['unknown', 'URL'],
        ['left-out', 'entry'],
      ],
    );
  });
});
