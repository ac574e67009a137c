import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {feedOf, project} from '../../support/feeds.js';
import {part} from '../../support/queries.js';
import {showSummary} from './summaries.js';

const word = 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas';
const feed = feedOf(
  [
    project('A', {themes: ['t'], lead: {name: word}, funding: {total: 1_234_567_890.12}}),
    project('B', {themes: ['t'], funding: {total: 1}}),
  ],
  {
    themes: [{id: 't', name: word}],
    facts: [{id: 'f', label: word, text: word, of: word, share: 0.3, source: `https://${word}.example/`}],
  },
);

describe('a funding summary with very long words', () => {
  for (const width of [320, 900]) {
    for (const by of ['theme', 'lead']) {
      it(`fits a container of ${width} px, grouped by ${by}`, async () => {
        const summary = await showSummary(feed, {by, facts: ''});
        summary.parentElement!.style.inlineSize = `${width}px`;
        expect(part(summary, 'widget').scrollWidth).to.be.at.most(width);
      });
    }
  }
});
