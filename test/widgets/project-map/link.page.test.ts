import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/define.js';
import type {FilterEvent} from '../../../src/widgets/events/reader-events.js';
import {press, toggle} from '../../support/actions.js';
import {feedOf, past, project} from '../../support/feeds.js';
import {nextAnnouncement} from '../../support/live-region.js';
import {restoreUrl, setPageUrl, urlParameters} from '../../support/page-url.js';
import {showList, type Attributes} from '../../support/project-list.js';
import {all, chips, projectNames} from '../../support/queries.js';
import {waitUntil} from '../../support/settled.js';
import {showSummary} from '../funding-summary/summaries.js';
import {publication, showTable, titles} from '../publication-table/publications.js';
import {box, boxes, circle, rows, showMap} from './maps.js';

const a = project('A', {...past, cities: ['espoo', 'oulu'], themes: ['learning']});
const b = project('B', {...past, cities: ['espoo'], themes: ['mobility']});
const c = project('C', {...past, cities: ['turku'], themes: ['mobility']});
const feed = feedOf([a, b, c], {
  publications: [publication('Opas A', {projects: [a.id]}), publication('Opas C', {projects: [c.id]})],
});

const linked = async (mapOptions: Attributes = {}, listOptions: Attributes = {}) => {
  const map = await showMap(feed, {link: 'm', ...mapOptions});
  const list = await showList(feed, {link: 'm', ...listOptions});
  const update = () => Promise.all([map.updateComplete, list.updateComplete]);
  return {map, list, update};
};

describe('a city of a linked project map', () => {
  restoreUrl();

  it('filters list, table and sums by its check box', async () => {
    const {map, list, update} = await linked();
    const table = await showTable(feed, {link: 'm'});
    const summary = await showSummary(feed, {link: 'm', measure: 'projects', by: 'theme'});
    box(map, 'Turku').click();
    await Promise.all([update(), table.updateComplete, summary.updateComplete]);
    expect(projectNames(list)).to.deep.equal(['C']);
    expect(titles(table)).to.deep.equal(['Opas C']);
    expect(chips(summary)).to.deep.equal(['Poista suodatin: Turku']);
  });

  it('filters by its circle, which is a label of the same check box', async () => {
    const {map, list, update} = await linked();
    circle(map, 'Turku').click();
    await update();
    expect(box(map, 'Turku').checked).to.equal(true);
    expect(circle(map, 'Turku').classList.contains('chosen')).to.equal(true);
    expect(projectNames(list)).to.deep.equal(['C']);
    circle(map, 'Turku').click();
    await update();
    expect(box(map, 'Turku').checked).to.equal(false);
    expect(projectNames(list)).to.have.length(3);
  });

  it('keeps the other cities with their numbers, so that they can be chosen too', async () => {
    const {map, list, update} = await linked();
    const before = rows(map);
    for (const name of ['Oulu', 'Turku']) {
      box(map, name).click();
      await update();
    }
    expect(rows(map)).to.deep.equal(before);
    expect(projectNames(list)).to.have.members(['A', 'C']);
  });

  it('follows the choices of other widgets: a city, and other filters', async () => {
    const {map, list, update} = await linked();
    await toggle(list, 'Oulu');
    await update();
    expect(box(map, 'Oulu').checked).to.equal(true);
    await toggle(list, 'Oulu');
    await toggle(list, 'Oppiminen');
    await update();
    expect(rows(map)).to.deep.equal([
      ['Espoo', '1'],
      ['Oulu', '1'],
      ['Turku', '0'],
    ]);
    expect(chips(map)).to.deep.equal(['Poista suodatin: Oppiminen']);
    await press(map, 'Poista suodatin: Oppiminen');
    await update();
    expect(projectNames(list)).to.have.length(3);
  });

  it('moves no circle when numbers get smaller', async () => {
    const {map, list, update} = await linked();
    const centres = () =>
      ['Espoo', 'Turku'].map((name) => {
        const {left, top} = circle(map, name).getBoundingClientRect();
        const place = map.getBoundingClientRect();
        return [Math.round(left - place.left), Math.round(top - place.top)];
      });
    const before = centres();
    await toggle(list, 'Oppiminen');
    await update();
    const moved = centres();
    // The chip above the map moves the whole map down.
    expect(moved[0]![0]).to.equal(before[0]![0]);
    expect(moved[1]![1]! - moved[0]![1]!).to.equal(before[1]![1]! - before[0]![1]!);
  });

  it('is stored in the URL of a linked list, and restored from it', async () => {
    const {map, update} = await linked({}, {'url-state': 'p'});
    box(map, 'Oulu').click();
    await update();
    expect(urlParameters()).to.equal('p.city=oulu');
    setPageUrl('q.city=espoo');
    const again = await linked({link: 'n'}, {link: 'n', 'url-state': 'q'});
    await again.update();
    expect(box(again.map, 'Espoo').checked).to.equal(true);
  });

  it('announces the number of projects once, and dispatches an event', async () => {
    const {map} = await linked();
    const told: FilterEvent[] = [];
    map.addEventListener('sixcity-filter', (event) => void told.push(event));
    const said = nextAnnouncement();
    box(map, 'Espoo').click();
    expect(await said).to.equal('2 hanketta');
    expect(told.map(({facets}) => [...facets])).to.deep.equal([[['city', ['espoo']]]]);
  });

  it('shows the cities that share the projects of a preset city', async () => {
    const {map, list, update} = await linked({city: 'espoo'}, {city: 'espoo'});
    expect(rows(map)).to.deep.equal([
      ['Espoo', '2'],
      ['Oulu', '1'],
    ]);
    expect(boxes(map).map(({ariaLabel}) => ariaLabel)).to.deep.equal(['Oulu, 1 hanke']);
    expect(circle(map, 'Espoo').localName).to.equal('div');
    box(map, 'Oulu').click();
    await update();
    expect(projectNames(list)).to.deep.equal(['A']);
  });
});

describe('a keyboard user of a project map', () => {
  it('reaches each city once, chooses it, and stays there', async () => {
    const {map, list} = await linked();
    const before = document.createElement('button');
    map.before(before);
    before.focus();
    const stops: (string | null)[] = [];
    for (let presses = 0; presses < 3; presses++) {
      await sendKeys({press: 'Tab'});
      stops.push(map.shadowRoot!.activeElement?.ariaLabel ?? null);
    }
    expect(stops).to.deep.equal(['Espoo, 2 hanketta', 'Oulu, 1 hanke', 'Turku, 1 hanke']);
    await sendKeys({press: ' '});
    await waitUntil(list.shadowRoot!, () => projectNames(list).length === 1);
    expect(map.shadowRoot!.activeElement === box(map, 'Turku')).to.equal(true);
    expect(all(map, 'a, button, input, select, summary, [tabindex="0"]').filter((one) => one.closest('.map')))
      .to.be.empty;
  });

  it('keeps the focus on the check box when its circle is pressed', async () => {
    const {map, update} = await linked();
    circle(map, 'Oulu').click();
    await update();
    expect(map.shadowRoot!.activeElement === box(map, 'Oulu')).to.equal(true);
  });
});
