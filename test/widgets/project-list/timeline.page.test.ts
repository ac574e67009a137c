import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {feedOf, project} from '../../support/feeds.js';
import {showList, type Attributes} from '../../support/project-list.js';
import {all, card, facts, parts, projectNames, words} from '../../support/queries.js';

const feed = feedOf([
  project('Alku', {start: '2015-01-01', end: '2015-12-31'}),
  project('Loppu', {start: '2016', end: '2017'}),
  project('Vain alku', {start: '2016-01-01'}),
  project('Ei kumpaakaan'),
  project('Nurin', {start: '2017-01-01', end: '2015-01-01'}),
]);
const show = (attributes: Attributes = {}): Promise<ProjectListElement> =>
  showList(feed, {layout: 'timeline', 'group-by': 'none', 'as-of': '2018-01-01', ...attributes});

/** Where something begins and ends on the line of a project, in hundredths of the line. */
const placeOn = (list: ProjectListElement, name: string, part: string): readonly number[] | undefined => {
  const line = card(list, name).querySelector('[part="track"]');
  const drawn = line?.querySelector(`[part="${part}"]`);
  if (!line || !drawn) return undefined;
  const {left, width} = line.getBoundingClientRect();
  const {left: from, right: until} = drawn.getBoundingClientRect();
  return [from, until].map((x) => Math.round(((x - left) / width) * 100));
};
const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

describe('a timeline', () => {
  it('draws each project from its first day to its last', async () => {
    const list = await show();
    expect(placeOn(list, 'Alku', 'stretch')).to.deep.equal([0, 33]);
    expect(placeOn(list, 'Loppu', 'stretch')).to.deep.equal([33, 100]);
  });

  it('draws no length that is not known', async () => {
    const list = await show();
    const [from = 0, until = 0] = placeOn(list, 'Vain alku', 'stretch') ?? [];
    expect(from).to.equal(33);
    expect(until - from).to.be.at.most(1);
    expect(placeOn(list, 'Ei kumpaakaan', 'stretch')).to.be.undefined;
    const [wrong = 0, end = 0] = placeOn(list, 'Nurin', 'stretch') ?? [];
    expect(end - wrong).to.be.at.most(1);
  });

  it('writes the years above the bars', async () => {
    expect(parts(await show(), 'axis').map((axis) => all(axis, 'span').map(words))).to.deep.equal([
      ['2015', '2016', '2017'],
    ]);
  });

  it('writes no more than eight years of a long time', async () => {
    const list = await showList(feedOf([project('Pitkä', {start: '2000', end: '2026'})]), {
      layout: 'timeline',
      'as-of': '2026-01-01',
    });
    expect(all(parts(list, 'axis')[0]!, 'span').map(words)).to.deep.equal([
      ...['2000', '2004', '2008', '2012', '2016', '2020', '2024'],
    ]);
  });

  it('marks the chosen day, and says which it is', async () => {
    const list = await show({'as-of': '2016-07-01'});
    expect(placeOn(list, 'Alku', 'day')?.[0]).to.equal(50);
    expect(words(list.shadowRoot)).to.include('Pystyviiva: 1.7.2016.');
  });

  it('marks no day that is not on the line', async () => {
    const list = await show({'as-of': '2030-01-01'});
    expect(placeOn(list, 'Alku', 'stretch')).to.deep.equal([0, 33]);
    expect(placeOn(list, 'Alku', 'day')).to.be.undefined;
    expect(words(list.shadowRoot)).not.to.include('Pystyviiva');
  });

  it('is a list with the same dates in words, and nothing else, for a screen reader', async () => {
    const list = await show();
    expect(projectNames(list)).to.have.members(['Alku', 'Loppu', 'Vain alku', 'Ei kumpaakaan', 'Nurin']);
    expect(facts(card(list, 'Alku'))).to.include({Kesto: '1.1.2015–31.12.2015'});
    const drawn = [...parts(list, 'track'), ...parts(list, 'axis')];
    expect(drawn.map((one) => one.getAttribute('aria-hidden'))).to.deep.equal(drawn.map(() => 'true'));
  });

  it('is a list alone where there is no room for bars', async () => {
    const list = await show();
    expect([...parts(list, 'track'), ...parts(list, 'axis')].every(isSeen)).to.be.true;
    list.parentElement!.style.inlineSize = '320px';
    expect([...parts(list, 'track'), ...parts(list, 'axis')].some(isSeen)).to.be.false;
    expect(facts(card(list, 'Alku'))).to.include({Kesto: '1.1.2015–31.12.2015'});
  });

  it('draws nothing where no project has a date', async () => {
    const list = await showList(feedOf([project('Avoin')]), {layout: 'timeline'});
    expect(projectNames(list)).to.deep.equal(['Avoin']);
    expect([...parts(list, 'track'), ...parts(list, 'axis')]).to.deep.equal([]);
  });
});
