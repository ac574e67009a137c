import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {feedOf, project} from '../../support/feeds.js';
import {showList, type Attributes} from '../../support/project-list.js';
import {all, card, parts, projectNames, textOf} from '../../support/queries.js';

const feed = feedOf([
  project('Alku', {start: '2015-01-01', end: '2015-12-31'}),
  project('Loppu', {start: '2016', end: '2017'}),
  project('Vain alku', {start: '2016-01-01'}),
  project('Ei kumpaakaan'),
  project('Nurin', {start: '2017-01-01', end: '2015-01-01'}),
]);
const show = (attributes: Attributes = {}): Promise<ProjectListElement> =>
  showList(feed, {layout: 'timeline', 'group-by': 'none', 'as-of': '2018-01-01', ...attributes});

/** Start and end of a bar on the timeline of a project, in percent. */
const positionOf = (list: ProjectListElement, name: string, part: string): readonly number[] | undefined => {
  const line = card(list, name).querySelector('[part="track"]');
  const drawn = line?.querySelector(`[part="${part}"]`);
  if (!line || !drawn) return undefined;
  const {left, width} = line.getBoundingClientRect();
  const {left: from, right: until} = drawn.getBoundingClientRect();
  return [from, until].map((x) => Math.round(((x - left) / width) * 100));
};
const isVisible = (element: Element): boolean => element.getClientRects().length > 0;

describe('a timeline', () => {
  it('draws each project from its first day to its last', async () => {
    const list = await show();
    expect(positionOf(list, 'Alku', 'stretch')).to.deep.equal([0, 33]);
    expect(positionOf(list, 'Loppu', 'stretch')).to.deep.equal([33, 100]);
  });

  it('draws no bar of unknown length', async () => {
    const list = await show();
    const [from = 0, until = 0] = positionOf(list, 'Vain alku', 'stretch') ?? [];
    expect((from + until) / 2).to.be.within(32, 34);
    expect(until - from).to.be.at.most(4);
    expect(positionOf(list, 'Ei kumpaakaan', 'stretch')).to.be.undefined;
    expect(positionOf(list, 'Nurin', 'stretch')).to.be.undefined;
  });

  it('labels the years above and below the bars', async () => {
    expect(
      parts(await show({'as-of': '2030-01-01'}), 'axis').map((axis) => all(axis, 'span').map(textOf)),
    ).to.deep.equal([
      ['2015', '2016', '2017'],
      ['2015', '2016', '2017'],
    ]);
  });

  it('labels at most eight years', async () => {
    const list = await showList(feedOf([project('Pitkä', {start: '2000', end: '2026'}), project('Toinen')]), {
      layout: 'timeline',
      'as-of': '2030-01-01',
    });
    expect(all(parts(list, 'axis')[0]!, 'span').map(textOf)).to.deep.equal([
      ...['2000', '2004', '2008', '2012', '2016', '2020', '2024'],
    ]);
  });

  it('marks the chosen day with its date', async () => {
    const list = await show({'as-of': '2016-07-01'});
    expect(parts(list, 'day').map(textOf)).to.deep.equal(['1.7.2016']);
    expect(parts(list, 'keys').map(textOf)).to.deep.equal(['toteutunut jäljellä 1.7.2016']);
  });

  it('marks no day outside its range', async () => {
    const list = await show({'as-of': '2030-01-01'});
    expect(positionOf(list, 'Alku', 'stretch')).to.deep.equal([0, 33]);
    expect([...parts(list, 'day'), ...parts(list, 'keys')]).to.be.empty;
  });

  it('is a plain list with the same dates for screen readers', async () => {
    const list = await show();
    expect(projectNames(list)).to.have.members(['Alku', 'Loppu', 'Vain alku', 'Ei kumpaakaan', 'Nurin']);
    expect(textOf(parts(card(list, 'Alku'), 'when')[0])).to.equal('tammi 2015 – joulu 2015');
    const drawn = [...parts(list, 'track'), ...parts(list, 'axis')];
    expect(drawn.map((one) => one.getAttribute('aria-hidden'))).to.deep.equal(drawn.map(() => 'true'));
  });

  it('stacks names, dates and bars where there is no room beside each other', async () => {
    const list = await show();
    expect([...parts(list, 'track'), ...parts(list, 'axis')].every(isVisible)).to.be.true;
    list.parentElement!.style.inlineSize = '320px';
    const closed = card(list, 'Alku');
    const tops = ['name', 'when', 'track'].map((name) => parts(closed, name)[0]!.getBoundingClientRect().top);
    expect([...tops].sort((a, b) => a - b)).to.deep.equal(tops);
  });

  it('has nine elements a row at most, and the projects without dates follow as a list', async () => {
    const list = await show();
    for (const item of parts(list, 'project')) expect(1 + item.querySelectorAll('*').length).to.be.at.most(9);
    expect(all(list, '.undated [part="name"]').map(textOf)).to.deep.equal(['Ei kumpaakaan', 'Nurin']);
  });

  it('draws nothing where no project has a date', async () => {
    const list = await showList(feedOf([project('Avoin'), project('Toinen')]), {layout: 'timeline'});
    expect(projectNames(list)).to.deep.equal(['Avoin', 'Toinen']);
    expect([...parts(list, 'track'), ...parts(list, 'axis')]).to.deep.equal([]);
  });
});
