import {expect, fixture, html} from '@open-wc/testing';
import type {ReactiveController} from 'lit';
import {facetNames, type FacetName, type QueryAction} from '../../../src/core/query/query.js';
import {defaultLocale} from '../../../src/core/i18n/locale.js';
import type {FeedState} from '../../../src/widgets/controllers/feed-controller.js';
import '../../../src/widgets/controls/controls.js';
import {QueryController} from '../../../src/widgets/controllers/query-controller.js';
import {
  countHistoryEntries,
  goInHistory,
  restoreUrl,
  urlParameters,
  setPageUrl,
  waitForUrl,
} from '../../support/page-url.js';

/** The smallest host of a query controller. */
class TestHost extends HTMLElement {
  link = '';
  urlState = '';
  updateComplete = Promise.resolve(true);
  readonly #controllers: ReactiveController[] = [];
  linkedChoices = 0;
  readonly feedState: FeedState = {kind: 'waiting'};
  readonly controller = new QueryController(this, {
    rules: {facets: ['city', 'theme'], isSort: (sort) => sort === 'name'},
    loadControls: () => Promise.resolve(),
    intent: 'input',
    isWanted: () => false,
    onLinkedChoice: () => {
      this.linkedChoices++;
    },
    locale: () => defaultLocale,
    announce: () => undefined,
  });

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }
  removeController(): void {
    this.#controllers.length = 0;
  }
  requestUpdate(): void {
    for (const controller of this.#controllers) controller.hostUpdate?.();
  }
  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }
  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
}
customElements.define('test-query-host', TestHost);

const hosts = async (...options: readonly {readonly link?: string; readonly urlState?: string}[]) => {
  const container = await fixture<HTMLElement>(html`<div></div>`);
  return options.map((option) => {
    const host = Object.assign(new TestHost(), option);
    container.append(host);
    return host;
  });
};
const city = (value: string): QueryAction => ({type: 'toggle', facet: 'city', value});
const facets = ({controller}: TestHost): Partial<Record<FacetName, readonly string[]>> =>
  Object.fromEntries(controller.query.facets);

describe('the query in the page URL', () => {
  restoreUrl();
  const steps = countHistoryEntries();

  it('is read with its valid values only', async () => {
    setPageUrl('p.q=bus&p.city=espoo&p.sort=size&p.page=2&p.level=1&p.open=a');
    const [host] = await hosts({urlState: 'p'});
    expect(host!.controller.query).to.deep.equal({
      search: 'bus',
      facets: new Map([['city', ['espoo']]]),
      sort: '',
      page: 2,
      open: ['a'],
    });
  });

  it('is not written where the page turns it off', async () => {
    setPageUrl('a=1&p.city=oulu');
    const [host] = await hosts({});
    host!.controller.dispatch(city('espoo'));
    expect(facets(host!)).to.deep.equal({city: ['espoo']});
    expect(urlParameters()).to.equal('a=1&p.city=oulu');
  });

  it('adds a history entry for a choice, which the back button undoes', async () => {
    const [host] = await hosts({urlState: 'p'});
    const before = steps();
    host!.controller.dispatch(city('espoo'));
    host!.controller.dispatch({type: 'page', page: 2});
    host!.controller.dispatch({type: 'open', instanceKey: 'a'});
    expect(urlParameters()).to.equal('p.city=espoo&p.page=2&p.open=a');
    expect(steps()).to.equal(before + 3);
    await goInHistory(-1);
    expect(host!.controller.query.open).to.deep.equal([]);
    await goInHistory(-1);
    await goInHistory(-1);
    expect(facets(host!)).to.deep.equal({});
    expect(urlParameters()).to.equal('');
    await goInHistory(1);
    expect(facets(host!)).to.deep.equal({city: ['espoo']});
  });

  it('replaces the URL without a history entry after a typing pause', async () => {
    const [host] = await hosts({urlState: 'p'});
    const before = steps();
    for (const search of ['b', 'bu', 'bus']) host!.controller.dispatch({type: 'search', search});
    expect(urlParameters()).to.equal('');
    expect(host!.controller.query.search).to.equal('bus');
    await waitForUrl('p.q=bus');
    expect(steps()).to.equal(before);
  });

  it('includes pending typed text when something is chosen before the pause', async () => {
    const [host] = await hosts({urlState: 'p'});
    host!.controller.dispatch({type: 'search', search: 'bus'});
    host!.controller.dispatch(city('espoo'));
    expect(urlParameters()).to.equal('p.q=bus&p.city=espoo');
  });

  it('stays the same when nothing has changed', async () => {
    const [host] = await hosts({urlState: 'p'});
    const before = steps();
    expect(host!.controller.dispatch({type: 'reset'})).to.equal(false);
    expect(host!.controller.dispatch({type: 'page', page: 1})).to.equal(false);
    expect(steps()).to.equal(before);
  });

  it('stays the same when code changes the query', async () => {
    setPageUrl('p.sort=name&p.page=3');
    const [host] = await hosts({urlState: 'p'});
    host!.controller.patch({sort: '', page: 1});
    expect([host!.controller.query.sort, host!.controller.query.page]).to.deep.equal(['', 1]);
    expect(urlParameters()).to.equal('p.sort=name&p.page=3');
  });

  it('belongs to the first of two widgets with the same prefix', async () => {
    setPageUrl('p.city=espoo');
    const [first, second] = await hosts({urlState: 'p'}, {urlState: 'p'});
    expect([facets(first!), facets(second!)]).to.deep.equal([{city: ['espoo']}, {}]);
    second!.controller.dispatch(city('oulu'));
    expect(urlParameters()).to.equal('p.city=espoo');
    first!.controller.dispatch(city('turku'));
    expect(urlParameters()).to.equal('p.city=espoo&p.city=turku');
    expect(facets(second!)).to.deep.equal({city: ['oulu']});
  });

  it('is kept by each widget under its own prefix', async () => {
    const [first, second] = await hosts({urlState: 'p'}, {urlState: 'p2'});
    first!.controller.dispatch(city('espoo'));
    second!.controller.dispatch(city('oulu'));
    expect(urlParameters()).to.equal('p.city=espoo&p2.city=oulu');
    await goInHistory(-1);
    expect([facets(first!), facets(second!)]).to.deep.equal([{city: ['espoo']}, {}]);
  });

  it('does not break the widget where the browser forbids URL changes', async () => {
    const [host] = await hosts({urlState: 'p'});
    const refuse = () => {
      throw new DOMException('too many', 'SecurityError');
    };
    // Shadows the methods of the prototype; deleting them later restores the originals.
    Object.assign(history, {pushState: refuse, replaceState: refuse});
    try {
      expect(host!.controller.dispatch(city('espoo'))).to.equal(true);
    } finally {
      Reflect.deleteProperty(history, 'pushState');
      Reflect.deleteProperty(history, 'replaceState');
    }
    expect(facets(host!)).to.deep.equal({city: ['espoo']});
    expect(urlParameters()).to.equal('');
  });

  it('keeps the history state of other scripts when it only replaces the URL', async () => {
    const [host] = await hosts({urlState: 'p'});
    history.replaceState({theirs: 1}, '');
    host!.controller.dispatch({type: 'search', search: 'bus'});
    await waitForUrl('p.q=bus');
    expect(history.state).to.deep.equal({theirs: 1});
  });

  it('is written once the page turns it on later', async () => {
    const [host] = await hosts({});
    setPageUrl('p.city=espoo');
    host!.urlState = 'p';
    host!.requestUpdate();
    expect(facets(host!)).to.deep.equal({city: ['espoo']});
  });

  it('stays with a moved widget, including text just typed', async () => {
    const [host] = await hosts({urlState: 'p'});
    host!.controller.dispatch(city('espoo'));
    host!.controller.dispatch({type: 'search', search: 'bus'});
    host!.parentElement!.prepend(host!);
    expect(host!.controller.query.search).to.equal('bus');
    expect(facets(host!)).to.deep.equal({city: ['espoo']});
    await waitForUrl('p.q=bus&p.city=espoo');
  });

  it('is not written by a moved widget without URL state', async () => {
    const [host] = await hosts({});
    host!.controller.dispatch(city('espoo'));
    host!.controller.dispatch({type: 'search', search: 'bus'});
    host!.parentElement!.prepend(host!);
    expect(host!.controller.query.search).to.equal('bus');
    expect(facets(host!)).to.deep.equal({city: ['espoo']});
  });

  it('is not written by a widget that has left the page', async () => {
    const [gone, here] = await hosts({urlState: 'p'}, {urlState: 'p'});
    gone!.controller.dispatch({type: 'search', search: 'bus'});
    gone!.remove();
    here!.controller.dispatch(city('espoo'));
    expect(urlParameters()).to.equal('p.city=espoo');
    setPageUrl('p.city=oulu');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(facets(here!)).to.deep.equal({city: ['oulu']});
    expect(facets(gone!)).to.deep.equal({});
  });

  it('has a pending deep link only until the reader acts', async () => {
    setPageUrl('p.open=a');
    const [host] = await hosts({urlState: 'p'});
    expect(host!.controller.hasPendingDeepLink).to.equal(true);
    host!.controller.dispatch(city('espoo'));
    expect(host!.controller.hasPendingDeepLink).to.equal(false);
  });
});

describe('linked queries', () => {
  restoreUrl();
  const steps = countHistoryEntries();

  it('share facets, but not search, sort, page or open items', async () => {
    const [one, two] = await hosts({link: 'x'}, {link: 'x'});
    one!.controller.dispatch({type: 'search', search: 'bus'});
    one!.controller.dispatch({type: 'sort', sort: 'name'});
    one!.controller.dispatch({type: 'open', instanceKey: 'a'});
    one!.controller.dispatch(city('espoo'));
    expect(facets(two!)).to.deep.equal({city: ['espoo']});
    const {search, sort, page, open} = two!.controller.query;
    expect({search, sort, page, open}).to.deep.equal({search: '', sort: '', page: 1, open: []});
    two!.controller.dispatch(city('espoo'));
    expect(facets(one!)).to.deep.equal({});
    expect(one!.controller.query.search).to.equal('bus');
  });

  it('share nothing with widgets of another link group or none', async () => {
    const [one, ...others] = await hosts({link: 'x'}, {link: 'y'}, {}, {});
    one!.controller.dispatch(city('espoo'));
    others[1]!.controller.dispatch(city('oulu'));
    expect(others.map(facets)).to.deep.equal([{}, {city: ['oulu']}, {}]);
  });

  it('apply to a widget that is added later', async () => {
    const [one] = await hosts({link: 'x'});
    one!.controller.dispatch(city('espoo'));
    const [late] = await hosts({link: 'x'});
    expect(facets(late!)).to.deep.equal({city: ['espoo']});
  });

  it('outlive a widget that leaves, and are forgotten with the last one', async () => {
    const [one, two] = await hosts({link: 'x'}, {link: 'x'});
    one!.controller.dispatch(city('espoo'));
    one!.remove();
    two!.controller.dispatch(city('oulu'));
    expect(facets(two!)).to.deep.equal({city: ['espoo', 'oulu']});
    expect(facets(one!)).to.deep.equal({city: ['espoo']});
    two!.remove();
    const [fresh] = await hosts({link: 'x'});
    expect(facets(fresh!)).to.deep.equal({});
  });

  it('are written to the URL by the first widget with URL state', async () => {
    const [summary, list, table] = await hosts(
      {link: 'x'},
      {link: 'x', urlState: 'list'},
      {link: 'x', urlState: 'table'},
    );
    summary!.controller.dispatch(city('espoo'));
    expect(urlParameters()).to.equal('list.city=espoo');
    table!.controller.dispatch(city('oulu'));
    table!.controller.dispatch({type: 'page', page: 2});
    expect(urlParameters()).to.equal('list.city=espoo&list.city=oulu&table.page=2');
    await goInHistory(-1);
    await goInHistory(-1);
    expect([summary!, list!, table!].map(facets)).to.deep.equal(
      Array.from({length: 3}, () => ({city: ['espoo']})),
    );
    await goInHistory(1);
    await goInHistory(1);
    expect(table!.controller.query.page).to.equal(2);
  });

  it('add one history entry, whichever widget was used', async () => {
    const [, table] = await hosts({link: 'x', urlState: 'list'}, {link: 'x', urlState: 'table'});
    table!.controller.dispatch({type: 'page', page: 3});
    const before = steps();
    table!.controller.dispatch(city('oulu'));
    expect(steps()).to.equal(before + 1);
    expect(urlParameters()).to.equal('list.city=oulu');
    await goInHistory(-1);
    expect(facets(table!)).to.deep.equal({});
    expect(table!.controller.query.page).to.equal(3);
  });

  it('reset every widget to its first page, and the back button restores its page', async () => {
    setPageUrl('list.page=2&table.page=3');
    const [list, table] = await hosts({link: 'x', urlState: 'list'}, {link: 'x', urlState: 'table'});
    const before = steps();
    list!.controller.dispatch(city('oulu'));
    expect(urlParameters()).to.equal('list.city=oulu');
    expect(steps()).to.equal(before + 1);
    await goInHistory(-1);
    expect([list!, table!].map(({controller}) => controller.query.page)).to.deep.equal([2, 3]);
  });

  it('restore facets that the owner of the URL does not have', async () => {
    const [owner, other] = await hosts({link: 'x', urlState: 'p'}, {link: 'x'});
    other!.controller.dispatch({type: 'toggle', facet: 'level', value: '2'});
    expect(urlParameters()).to.equal('p.level=2');
    other!.controller.dispatch(city('espoo'));
    await goInHistory(-1);
    expect([owner!, other!].map(facets)).to.deep.equal([{level: ['2']}, {level: ['2']}]);
  });

  it('keep the page number that the URL gives a widget', async () => {
    setPageUrl('list.city=espoo&table.page=3');
    const container = await fixture<HTMLElement>(html`<div></div>`);
    const table = Object.assign(new TestHost(), {link: 'x', urlState: 'table'});
    container.append(table);
    container.prepend(Object.assign(new TestHost(), {link: 'x', urlState: 'list'}));
    expect(facets(table)).to.deep.equal({city: ['espoo']});
    expect(table.controller.query.page).to.equal(3);
  });

  it('survive a move of the URL owner with text just typed', async () => {
    const [owner, other] = await hosts({link: 'x', urlState: 'p'}, {link: 'x', urlState: 'p2'});
    owner!.controller.dispatch(city('espoo'));
    owner!.controller.dispatch({type: 'search', search: 'bus'});
    other!.after(owner!);
    other!.before(owner!);
    expect(facets(other!)).to.deep.equal({city: ['espoo']});
    await waitForUrl('p.q=bus&p.city=espoo');
  });

  it('may contain every facet', async () => {
    const [one, two] = await hosts({link: 'x', urlState: 'p'}, {link: 'x'});
    for (const facet of facetNames) one!.controller.dispatch({type: 'toggle', facet, value: '__proto__'});
    expect(Object.keys(facets(two!))).to.deep.equal([...facetNames]);
  });
});
