import {expect, fixture, html} from '@open-wc/testing';
import type {ReactiveController} from 'lit';
import {facetNames, type FacetName, type QueryAction} from '../../../src/core/query/query.js';
import {QueryController} from '../../../src/widgets/controllers/query-controller.js';
import {countedSteps, go, keepUrl, parameters, setPageUrl, untilUrl} from '../../support/page-url.js';

/** The least that can hold a query. */
class TestHost extends HTMLElement {
  link = '';
  urlState = '';
  updateComplete = Promise.resolve(true);
  readonly #controllers: ReactiveController[] = [];
  readonly reader = new QueryController(this, {
    facets: ['city', 'theme'],
    isSort: (sort) => sort === 'name',
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
  const place = await fixture<HTMLElement>(html`<div></div>`);
  return options.map((option) => {
    const host = Object.assign(new TestHost(), option);
    place.append(host);
    return host;
  });
};
const city = (value: string): QueryAction => ({type: 'toggle', facet: 'city', value});
const facets = ({reader}: TestHost): Partial<Record<FacetName, readonly string[]>> =>
  Object.fromEntries(reader.query.facets);

describe('a query in the address of the page', () => {
  keepUrl();
  const steps = countedSteps();

  it('is read from there, and what makes no sense is not', async () => {
    setPageUrl('p.q=bus&p.city=espoo&p.sort=size&p.page=2&p.level=1&p.open=a');
    const [host] = await hosts({urlState: 'p'});
    expect(host!.reader.query).to.deep.equal({
      search: 'bus',
      facets: new Map([['city', ['espoo']]]),
      sort: '',
      page: 2,
      open: ['a'],
    });
  });

  it('is not kept where the page does not want it', async () => {
    setPageUrl('a=1&p.city=oulu');
    const [host] = await hosts({});
    host!.reader.dispatch(city('espoo'));
    expect(facets(host!)).to.deep.equal({city: ['espoo']});
    expect(parameters()).to.equal('a=1&p.city=oulu');
  });

  it('is a step of the history where something is chosen, and back undoes it', async () => {
    const [host] = await hosts({urlState: 'p'});
    const before = steps();
    host!.reader.dispatch(city('espoo'));
    host!.reader.dispatch({type: 'page', page: 2});
    host!.reader.dispatch({type: 'open', instanceKey: 'a'});
    expect(parameters()).to.equal('p.city=espoo&p.page=2&p.open=a');
    expect(steps()).to.equal(before + 3);
    await go(-1);
    expect(host!.reader.query.open).to.deep.equal([]);
    await go(-1);
    await go(-1);
    expect(facets(host!)).to.deep.equal({});
    expect(parameters()).to.equal('');
    await go(1);
    expect(facets(host!)).to.deep.equal({city: ['espoo']});
  });

  it('is no step where something is typed, and is written when the hand rests', async () => {
    const [host] = await hosts({urlState: 'p'});
    const before = steps();
    for (const search of ['b', 'bu', 'bus']) host!.reader.dispatch({type: 'search', search});
    expect(parameters()).to.equal('');
    expect(host!.reader.query.search).to.equal('bus');
    await untilUrl('p.q=bus');
    expect(steps()).to.equal(before);
  });

  it('is written with what was typed where something is chosen before the hand rests', async () => {
    const [host] = await hosts({urlState: 'p'});
    host!.reader.dispatch({type: 'search', search: 'bus'});
    host!.reader.dispatch(city('espoo'));
    expect(parameters()).to.equal('p.q=bus&p.city=espoo');
  });

  it('stays where nothing has changed', async () => {
    const [host] = await hosts({urlState: 'p'});
    const before = steps();
    expect(host!.reader.dispatch({type: 'reset'})).to.equal(false);
    expect(host!.reader.dispatch({type: 'page', page: 1})).to.equal(false);
    expect(steps()).to.equal(before);
  });

  it('stays as it is where code, and no reader, changes the query', async () => {
    setPageUrl('p.sort=name&p.page=3');
    const [host] = await hosts({urlState: 'p'});
    host!.reader.patch({sort: '', page: 1});
    expect([host!.reader.query.sort, host!.reader.query.page]).to.deep.equal(['', 1]);
    expect(parameters()).to.equal('p.sort=name&p.page=3');
  });

  it('belongs to the first of two widgets with the same parameters', async () => {
    setPageUrl('p.city=espoo');
    const [first, second] = await hosts({urlState: 'p'}, {urlState: 'p'});
    expect([facets(first!), facets(second!)]).to.deep.equal([{city: ['espoo']}, {}]);
    second!.reader.dispatch(city('oulu'));
    expect(parameters()).to.equal('p.city=espoo');
    first!.reader.dispatch(city('turku'));
    expect(parameters()).to.equal('p.city=espoo&p.city=turku');
    expect(facets(second!)).to.deep.equal({city: ['oulu']});
  });

  it('is kept by each widget under its own parameters', async () => {
    const [first, second] = await hosts({urlState: 'p'}, {urlState: 'p2'});
    first!.reader.dispatch(city('espoo'));
    second!.reader.dispatch(city('oulu'));
    expect(parameters()).to.equal('p.city=espoo&p2.city=oulu');
    await go(-1);
    expect([facets(first!), facets(second!)]).to.deep.equal([{city: ['espoo']}, {}]);
  });

  it('works on where the browser forbids to write the address', async () => {
    const [host] = await hosts({urlState: 'p'});
    const refuse = () => {
      throw new DOMException('too many', 'SecurityError');
    };
    // In front of those of the prototype, which are as they were when these are gone.
    Object.assign(history, {pushState: refuse, replaceState: refuse});
    try {
      expect(host!.reader.dispatch(city('espoo'))).to.equal(true);
    } finally {
      Reflect.deleteProperty(history, 'pushState');
      Reflect.deleteProperty(history, 'replaceState');
    }
    expect(facets(host!)).to.deep.equal({city: ['espoo']});
    expect(parameters()).to.equal('');
  });

  it('keeps the state that other scripts have put into the history, where it only replaces', async () => {
    const [host] = await hosts({urlState: 'p'});
    history.replaceState({theirs: 1}, '');
    host!.reader.dispatch({type: 'search', search: 'bus'});
    await untilUrl('p.q=bus');
    expect(history.state).to.deep.equal({theirs: 1});
  });

  it('begins to be kept when the page asks for it later', async () => {
    const [host] = await hosts({});
    setPageUrl('p.city=espoo');
    host!.urlState = 'p';
    host!.requestUpdate();
    expect(facets(host!)).to.deep.equal({city: ['espoo']});
  });

  it('stays with a widget that is moved, also what has only just been typed', async () => {
    const [host] = await hosts({urlState: 'p'});
    host!.reader.dispatch(city('espoo'));
    host!.reader.dispatch({type: 'search', search: 'bus'});
    host!.parentElement!.prepend(host!);
    expect(host!.reader.query.search).to.equal('bus');
    expect(facets(host!)).to.deep.equal({city: ['espoo']});
    await untilUrl('p.q=bus&p.city=espoo');
  });

  it('stays with a moved widget that has no address', async () => {
    const [host] = await hosts({});
    host!.reader.dispatch(city('espoo'));
    host!.reader.dispatch({type: 'search', search: 'bus'});
    host!.parentElement!.prepend(host!);
    expect(host!.reader.query.search).to.equal('bus');
    expect(facets(host!)).to.deep.equal({city: ['espoo']});
  });

  it('is no more written by a widget that has left the page', async () => {
    const [gone, here] = await hosts({urlState: 'p'}, {urlState: 'p'});
    gone!.reader.dispatch({type: 'search', search: 'bus'});
    gone!.remove();
    here!.reader.dispatch(city('espoo'));
    expect(parameters()).to.equal('p.city=espoo');
    setPageUrl('p.city=oulu');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(facets(here!)).to.deep.equal({city: ['oulu']});
    expect(facets(gone!)).to.deep.equal({});
  });

  it('says where to go only as long as the reader has done nothing', async () => {
    setPageUrl('p.open=a');
    const [host] = await hosts({urlState: 'p'});
    expect(host!.reader.hasPendingDeepLink).to.equal(true);
    host!.reader.dispatch(city('espoo'));
    expect(host!.reader.hasPendingDeepLink).to.equal(false);
  });
});

describe('linked queries', () => {
  keepUrl();
  const steps = countedSteps();

  it('share facets, and neither search nor order, page or what is open', async () => {
    const [one, two] = await hosts({link: 'x'}, {link: 'x'});
    one!.reader.dispatch({type: 'search', search: 'bus'});
    one!.reader.dispatch({type: 'sort', sort: 'name'});
    one!.reader.dispatch({type: 'open', instanceKey: 'a'});
    one!.reader.dispatch(city('espoo'));
    expect(facets(two!)).to.deep.equal({city: ['espoo']});
    const {search, sort, page, open} = two!.reader.query;
    expect({search, sort, page, open}).to.deep.equal({search: '', sort: '', page: 1, open: []});
    two!.reader.dispatch(city('espoo'));
    expect(facets(one!)).to.deep.equal({});
    expect(one!.reader.query.search).to.equal('bus');
  });

  it('share nothing with those of another name, or of none', async () => {
    const [one, ...others] = await hosts({link: 'x'}, {link: 'y'}, {}, {});
    one!.reader.dispatch(city('espoo'));
    others[1]!.reader.dispatch(city('oulu'));
    expect(others.map(facets)).to.deep.equal([{}, {city: ['oulu']}, {}]);
  });

  it('are given to whoever comes later', async () => {
    const [one] = await hosts({link: 'x'});
    one!.reader.dispatch(city('espoo'));
    const [late] = await hosts({link: 'x'});
    expect(facets(late!)).to.deep.equal({city: ['espoo']});
  });

  it('stay with the others when one leaves, and are forgotten with the last', async () => {
    const [one, two] = await hosts({link: 'x'}, {link: 'x'});
    one!.reader.dispatch(city('espoo'));
    one!.remove();
    two!.reader.dispatch(city('oulu'));
    expect(facets(two!)).to.deep.equal({city: ['espoo', 'oulu']});
    expect(facets(one!)).to.deep.equal({city: ['espoo']});
    two!.remove();
    const [fresh] = await hosts({link: 'x'});
    expect(facets(fresh!)).to.deep.equal({});
  });

  it('are kept in the address by the first widget on the page that has one', async () => {
    const [summary, list, table] = await hosts(
      {link: 'x'},
      {link: 'x', urlState: 'list'},
      {link: 'x', urlState: 'table'},
    );
    summary!.reader.dispatch(city('espoo'));
    expect(parameters()).to.equal('list.city=espoo');
    table!.reader.dispatch(city('oulu'));
    table!.reader.dispatch({type: 'page', page: 2});
    expect(parameters()).to.equal('list.city=espoo&list.city=oulu&table.page=2');
    await go(-1);
    await go(-1);
    expect([summary!, list!, table!].map(facets)).to.deep.equal(
      Array.from({length: 3}, () => ({city: ['espoo']})),
    );
    await go(1);
    await go(1);
    expect(table!.reader.query.page).to.equal(2);
  });

  it('are one step of the history, whoever has chosen', async () => {
    const [, table] = await hosts({link: 'x', urlState: 'list'}, {link: 'x', urlState: 'table'});
    table!.reader.dispatch({type: 'page', page: 3});
    const before = steps();
    table!.reader.dispatch(city('oulu'));
    expect(steps()).to.equal(before + 1);
    expect(parameters()).to.equal('list.city=oulu');
    await go(-1);
    expect(facets(table!)).to.deep.equal({});
    expect(table!.reader.query.page).to.equal(3);
  });

  it('put each widget on its first page, in the address too, and back on its page by a step back', async () => {
    setPageUrl('list.page=2&table.page=3');
    const [list, table] = await hosts({link: 'x', urlState: 'list'}, {link: 'x', urlState: 'table'});
    const before = steps();
    list!.reader.dispatch(city('oulu'));
    expect(parameters()).to.equal('list.city=oulu');
    expect(steps()).to.equal(before + 1);
    await go(-1);
    expect([list!, table!].map(({reader}) => reader.query.page)).to.deep.equal([2, 3]);
  });

  it('come back out of the address also along sides that its keeper does not have', async () => {
    const [keeper, other] = await hosts({link: 'x', urlState: 'p'}, {link: 'x'});
    other!.reader.dispatch({type: 'toggle', facet: 'level', value: '2'});
    expect(parameters()).to.equal('p.level=2');
    other!.reader.dispatch(city('espoo'));
    await go(-1);
    expect([keeper!, other!].map(facets)).to.deep.equal([{level: ['2']}, {level: ['2']}]);
  });

  it('do not take a page from a widget that the address gives it', async () => {
    setPageUrl('list.city=espoo&table.page=3');
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const table = Object.assign(new TestHost(), {link: 'x', urlState: 'table'});
    place.append(table);
    place.prepend(Object.assign(new TestHost(), {link: 'x', urlState: 'list'}));
    expect(facets(table)).to.deep.equal({city: ['espoo']});
    expect(table.reader.query.page).to.equal(3);
  });

  it('stay with everyone where their keeper is moved with something just typed', async () => {
    const [keeper, other] = await hosts({link: 'x', urlState: 'p'}, {link: 'x', urlState: 'p2'});
    keeper!.reader.dispatch(city('espoo'));
    keeper!.reader.dispatch({type: 'search', search: 'bus'});
    other!.after(keeper!);
    other!.before(keeper!);
    expect(facets(other!)).to.deep.equal({city: ['espoo']});
    await untilUrl('p.q=bus&p.city=espoo');
  });

  it('may name every side there is', async () => {
    const [one, two] = await hosts({link: 'x', urlState: 'p'}, {link: 'x'});
    for (const facet of facetNames) one!.reader.dispatch({type: 'toggle', facet, value: '__proto__'});
    expect(Object.keys(facets(two!))).to.deep.equal([...facetNames]);
  });
});
