import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {current, feedOf, past, project} from '../../support/feeds.js';
import {all, part, parts, textOf} from '../../support/queries.js';
import {showSummary} from './summaries.js';

const records = [
  project('A', {...past, funding: {total: 100}}),
  project('B', {...current, funding: {total: 20}}),
  project('C', {...current, funding: {total: 3}}),
];
const ended = feedOf(records, {programme: {id: 'p', name: 'Ohjelma', end: '2022-07-31'}});

const notes = (summary: Element) => all(summary, '[part="notes"] p').map(textOf);

describe('the notes of a funding summary', () => {
  const languages = [
    ['fi', 'Tilanne 1.8.2022', 'Ohjelma päättyi 31.7.2022.', 'Lisäksi 2 hanketta on muussa tilassa.'],
    [
      'sv',
      'Läget 1.8.2022',
      'Programmet avslutades 31.7.2022.',
      'Dessutom finns 2 projekt med annan status.',
    ],
    [
      'en',
      'As of 1 August 2022',
      'The programme ended on 31 July 2022.',
      'In addition there are 2 projects with another status.',
    ],
  ] as const;
  for (const [lang, situation, end, others] of languages) {
    it(`mention its day, the end of the programme and projects of other statuses, in ${lang}`, async () => {
      const summary = await showSummary(ended, {lang, 'as-of': '2022-08-01', status: 'completed'});
      expect(notes(summary)).to.deep.equal([situation, end, others]);
      // The sum is that of A alone.
      expect(textOf(part(summary, 'headline')))
        .to.match(/100/)
        .and.not.to.match(/123/);
    });
  }

  it('are absent where none applies', async () => {
    expect(parts(await showSummary(feedOf(records)), 'notes')).to.be.empty;
  });

  it('are shown also when no project is left', async () => {
    const summary = await showSummary(ended, {'as-of': '2000-01-01'});
    expect(notes(summary)).to.deep.equal(['Tilanne 1.1.2000']);
    expect(parts(summary, 'empty')).to.have.length(1);
  });
});
