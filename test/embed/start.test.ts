import {expect, fixture, html} from '@open-wc/testing';
import type {ProjectListElement} from '../../src/widgets/project-list/project-list-element.js';
import {current, feedOf, project} from '../support/feeds.js';
import {parts, projectNames, textOf} from '../support/queries.js';
import {fakeServer, json, status} from '../support/fake-server.js';
import {settled, waitUntil} from '../support/settled.js';
import {captureWarnings} from '../support/warnings.js';
import {fillEmbedPage} from '../../src/embed/embed-page.js';
import type {RunningCopy} from '../../src/embed/guard.js';
import {watchPage} from '../../src/embed/watch.js';

// The build defines this name in front of the bundle. Here it is a global variable.
Object.assign(globalThis, {
  version: '1.2.3',
  doctor: () => Promise.resolve(),
  copies: [],
  ownTag: document.head.appendChild(document.createElement('script')),
  publish: (copy: RunningCopy) => {
    globalThis.sixcity = Object.freeze(copy);
  },
});
await import('../../src/embed/start.js');

const feed = feedOf([project('Hanke', current)]);
const tagIn = (place: Element, data: Readonly<Record<string, string>>): HTMLScriptElement => {
  const tag = document.createElement('script');
  Object.assign(tag.dataset, data);
  place.append(tag);
  return tag;
};

describe('the running copy', () => {
  const server = fakeServer();
  const warnings = captureWarnings();

  it('handles the tags of later copies', async () => {
    const place = await fixture(html`<div></div>`);
    globalThis.sixcity!.adopt(
      tagIn(place, {widget: 'project-list', feed: server.serve(json(feed))}),
      '1.2.3',
    );
    const list = place.lastElementChild as ProjectListElement;
    expect(projectNames(await settled(list))).to.deep.equal(['Hanke']);
    expect(warnings).to.be.empty;
  });

  it('warns once about another version and another URL', async () => {
    const place = await fixture(html`<div></div>`);
    for (let copy = 0; copy < 3; copy++) globalThis.sixcity!.adopt(tagIn(place, {}), '9.9.9');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('9.9.9').and.to.contain('1.2.3');
    expect(place.children).to.have.length(3);
  });

  it('inserts nothing after a tag that is outside the page, or in its head', () => {
    globalThis.sixcity!.adopt(tagIn(document.head, {widget: 'project-list'}), '1.2.3');
    expect(document.head.querySelector('sixcity-project-list') === null).to.equal(true);
    document.head.lastElementChild!.remove();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('body');
  });

  it('warns once that a tag that does not know itself was not found', () => {
    globalThis.sixcity!.adopt(document.createElement('script'), '1.2.3');
    globalThis.sixcity!.adopt(document.createElement('script'), '1.2.3');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('shadow root');
  });

  it('cannot be changed by the page', () => {
    expect(Object.isFrozen(globalThis.sixcity)).to.equal(true);
  });
});

describe('placeholders', () => {
  const server = fakeServer();
  captureWarnings();

  const watch = (data: Readonly<Record<string, string>> = {}) => {
    const script = document.createElement('script');
    Object.assign(script.dataset, data);
    watchPage(script);
  };
  const added = async (markup: string) => {
    const place = await fixture<HTMLElement>(html`<div id="root"></div>`);
    place.innerHTML = markup;
    return place;
  };
  const listIn = async (place: Element) => {
    await waitUntil(place, () => Boolean(place.querySelector('sixcity-project-list')));
    return settled(place.querySelector('sixcity-project-list')!);
  };

  it('hide their content when the feed has loaded', async () => {
    watch({root: '#root'});
    const url = server.serve(json(feed));
    const place = await added(`<p data-sixcity="project-list" data-feed="${url}">Words <b>and</b> more</p>`);
    const list = await listIn(place);
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    for (const own of place.querySelectorAll('p > :not(sixcity-project-list)')) {
      expect(own.checkVisibility()).to.equal(false);
    }
    expect(textOf(place.querySelector('p'))).to.contain('Words and more');
  });

  it('show it again when another feed fails', async () => {
    watch({root: '#root'});
    const url = server.serve(json(feed));
    const place = await added(`<div data-sixcity="project-list" data-feed="${url}"><i>Words</i></div>`);
    const list = await listIn(place);
    place.querySelector<HTMLElement>('[data-sixcity]')!.dataset['feed'] = server.serve(status(500));
    await waitUntil(list.shadowRoot!, () => parts(list, 'failed').length === 1);
    await list.updateComplete;
    expect(place.querySelector('i')!.checkVisibility()).to.equal(true);
  });

  it('are ignored if the root of the script is no selector', () => {
    const before = document.querySelectorAll('sixcity-project-list').length;
    watch({root: '{{'});
    expect(document.querySelectorAll('sixcity-project-list')).to.have.length(before);
  });
});

describe('embed.html', () => {
  const server = fakeServer();
  captureWarnings();
  const url = location.href;
  const {title} = document;
  const {lang} = document.documentElement;
  afterEach(() => {
    history.replaceState(null, '', url);
    document.title = title;
    document.documentElement.lang = lang;
  });

  const fill = async (query: Readonly<Record<string, string>>) => {
    const place = await fixture<HTMLElement>(html`<main id="widget"><p>Wait</p></main>`);
    const target = new URL(url);
    for (const [name, value] of Object.entries(query)) target.searchParams.set(name, value);
    history.replaceState(null, '', target);
    fillEmbedPage(document.createElement('script'));
    return place;
  };

  it('is filled with one widget', async () => {
    const place = await fill({
      widget: 'project-list',
      feed: server.serve(json(feed)),
      lang: 'en',
      heading: 'Foreign',
    });
    const list = await settled(place.querySelector<ProjectListElement>('sixcity-project-list')!);
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(document.title).to.equal('Projects');
    expect(textOf(list.shadowRoot)).not.to.contain('Foreign');
  });

  it('says that the widget is unknown', async () => {
    const place = await fill({widget: 'weather', lang: 'sv'});
    expect(textOf(place)).to.equal(document.title);
    expect(textOf(place)).not.to.contain('weather');
    expect(document.documentElement.lang).to.equal('sv');
  });

  it('is unchanged if it has no element for a widget', () => {
    fillEmbedPage(document.createElement('script'));
    expect(document.title).to.equal(title);
  });
});
