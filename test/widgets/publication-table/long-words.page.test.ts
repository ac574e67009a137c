import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {all, part} from '../../support/queries.js';
import {openRow, publication, publicationFeed, showTable} from './publications.js';

const word = 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas';
const url = `https://office.example/${'x'.repeat(100)}`;
const feed = publicationFeed(
  [
    publication(word, {
      ...{author: [{literal: word}], series: 's', level: 'l', abstract: word, URL: url, publisher: word},
      ...{licence: url, files: [{url: url, format: word}]},
    }),
    publication('Opas', {issued: '2018', language: 'sv'}),
  ],
  {
    series: [{id: 's', name: word, description: word, terms: word}],
    levels: [{id: 'l', name: word, description: word}],
  },
);

describe('a publication table with very long words', () => {
  for (const width of [320, 900]) {
    for (const by of ['none', 'series', 'level']) {
      it(`fits a container of ${width} px, grouped by ${by}`, async () => {
        const table = await showTable(feed, {'group-by': by});
        table.parentElement!.style.inlineSize = `${width}px`;
        await openRow(table, word);
        expect(part(table, 'widget').scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('does not break years and languages', async () => {
    const table = await showTable(feed);
    table.parentElement!.style.inlineSize = '900px';
    const heights = ['year', 'language'].map((column) => {
      const [, cell] = all(table, `td[part="${column}"]`);
      const range = document.createRange();
      range.selectNodeContents(cell!);
      return range.getBoundingClientRect().height;
    });
    expect(Math.max(...heights)).to.be.below(1.6 * parseFloat(getComputedStyle(table).fontSize));
  });
});
