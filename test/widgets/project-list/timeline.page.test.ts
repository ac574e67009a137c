import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {feedOf, project} from '../../support/feeds.js';
import {showList, type Attributes} from '../../support/project-list.js';
import {all, card, facts, parts, projectNames, textOf} from '../../support/queries.js';

const feed = feedOf([
  project('Alku', {start: '2015-01-01', end: '2015-12-31'}),
  project('Loppu', {start: '2016', end: '2017'}),
  project('Vain alku', {start: '2016-01-01'}),
  project('Ei kumpaakaan'),
  project('Nurin', {start: '2017-01-01', end: '2015-01-01'}),
]);
const show = (attributes: Attributes = {}): Promise<ProjectListElement> =>
  showList(feed, {layout: 'timeline', 'group-by': 'none', 'as-of': '2018-01-01', ...attributes});

/** Start and end of a part on the timeline of a project, in percent. */
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
    expect(from).to.equal(33);
    expect(until - from).to.be.at.most(1);
    expect(positionOf(list, 'Ei kumpaakaan', 'stretch')).to.be.undefined;
    const [wrong = 0, end = 0] = positionOf(list, 'Nurin', 'stretch') ?? [];
    expect(end - wrong).to.be.at.most(1);
  });

  it('labels the years above the bars', async () => {
    expect(parts(await show(), 'axis').map((axis) => all(axis, 'span').map(textOf))).to.deep.equal([
      ['2015', '2016', '2017'],
    ]);
  });

  it('labels at most eight years', async () => {
    const list = await showList(feedOf([project('Pitkä', {start: '2000', end: '2026'})]), {
      layout: 'timeline',
      'as-of': '2026-01-01',
    });
    expect(all(parts(list, 'axis')[0]!, 'span').map(textOf)).to.deep.equal([
      ...['2000', '2004', '2008', '2012', '2016', '2020', '2024'],
    ]);
  });

  it('marks the chosen day with its date', async () => {
    const list = await show({'as-of': '2016-07-01'});
    expect(positionOf(list, 'Alku', 'day')?.[0]).to.equal(50);
    expect(textOf(list.shadowRoot)).to.include('Pystyviiva: 1.7.2016.');
  });

  it('marks no day outside its range', async () => {
    const list = await show({'as-of': '2030-01-01'});
    expect(positionOf(list, 'Alku', 'stretch')).to.deep.equal([0, 33]);
    expect(positionOf(list, 'Alku', 'day')).to.be.undefined;
    expect(textOf(list.shadowRoot)).not.to.include('Pystyviiva');
  });

  it('is a plain list with the same dates for screen readers', async () => {
    const list = await show();
    expect(projectNames(list)).to.have.members(['Alku', 'Loppu', 'Vain alku', 'Ei kumpaakaan', 'Nurin']);
    expect(facts(card(list, 'Alku'))).to.include({Kesto: '1.1.2015–31.12.2015'});
    const drawn = [...parts(list, 'track'), ...parts(list, 'axis')];
    expect(drawn.map((one) => one.getAttribute('aria-hidden'))).to.deep.equal(drawn.map(() => 'true'));
  });

  it('is a plain list where there is no room for bars', async () => {
    const list = await show();
    expect([...parts(list, 'track'), ...parts(list, 'axis')].every(isVisible)).to.be.true;
    list.parentElement!.style.inlineSize = '320px';
    expect([...parts(list, 'track'), ...parts(list, 'axis')].some(isVisible)).to.be.false;
    expect(facts(card(list, 'Alku'))).to.include({Kesto: '1.1.2015–31.12.2015'});
  });

  it('draws nothing where no project has a date', async () => {
    const list = await showList(feedOf([project('Avoin')]), {layout: 'timeline'});
    expect(projectNames(list)).to.deep.equal(['Avoin']);
    expect([...parts(list, 'track'), ...parts(list, 'axis')]).to.deep.equal([]);
  });
});
