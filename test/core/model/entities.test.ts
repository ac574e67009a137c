import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {decodeEntities} from '../../../src/core/model/entities.js';
import {parseFeed} from '../../../src/core/feed-format/parse-feed.js';
import {documentWith} from '../../support/document-with.js';

describe('HTML entities in a text', () => {
  for (const [written, text] of [
    ['R&amp;D', 'R&D'],
    ['K&auml;yt&#228;v&#xe4;', 'Käytävä'],
    ['2014&ndash;2020', '2014–2020'],
    ['&lt;b&gt;', '<b>'],
    ['&amp;amp;', '&amp;'],
    ['a &nothing; b & c;', 'a &nothing; b & c;'],
    ['&#0;&#xd800;&#99999999;', '&#0;&#xd800;&#99999999;'],
    ['R&D', 'R&D'],
  ] as const) {
    it(`are decoded: ${written}`, () => {
      expect(decodeEntities(written)).to.equal(text);
    });
  }

  it('are decoded once, and a text without entities is returned unchanged', () => {
    const encode = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...Array.from('&amp;lt<>#x12 äé'))}), (text) => {
        expect(decodeEntities(encode(text))).to.equal(text);
      }),
    );
  });

  it('are decoded in the texts of a feed only', () => {
    const {feed} = parseFeed(
      documentWith({
        projects: [
          {
            id: 'a&amp;b',
            name: 'R&amp;D',
            summary: {fi: 'A &amp; B', sv: 'C'},
            url: 'https://office.example/?a=1&amp;b=2',
            lead: {name: 'Lead &amp; Co'},
          },
        ],
        publications: [{id: 'p', type: 'report', title: 'T', publisher: 'A &amp; B'}],
      }),
    );
    const [project] = feed.projects;
    expect(project?.id).to.equal('a&amp;b');
    expect(project?.name).to.equal('R&D');
    expect(project?.summary).to.deep.equal({fi: 'A & B', sv: 'C'});
    expect(project?.lead?.name).to.equal('Lead & Co');
    expect(project?.url).to.equal('https://office.example/?a=1&amp;b=2');
    expect(feed.publications[0]?.publisher).to.equal('A & B');
  });
});
