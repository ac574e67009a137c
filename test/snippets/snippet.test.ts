import {expect} from '@open-wc/testing';
import {makeSnippet, waysIn, type SnippetWishes, type WayIn} from '../../src/snippets/snippet.js';

const home = 'https://example.test/sixcity/';
const wishes = (more: Partial<SnippetWishes>): SnippetWishes => ({
  widget: 'project-list',
  wayIn: 'element',
  home,
  text: 'Projects',
  ...more,
});
const install = '<script src="https://example.test/sixcity/v1/sixcity.js" defer></script>';

/** A snippet as a page reads it. */
const read = (markup: string): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
};

describe('a snippet', () => {
  const forms: readonly (readonly [WayIn, string, string | undefined])[] = [
    [
      'element',
      '<sixcity-project-list city="espoo" no-search="true"><a href="https://example.test/sixcity/embed.html?widget=project-list&amp;city=espoo&amp;no-search=true">Projects</a></sixcity-project-list>',
      install,
    ],
    [
      'script',
      '<script src="https://example.test/sixcity/v1/sixcity.js" data-widget="project-list" data-city="espoo" data-no-search="true" defer></script>',
      undefined,
    ],
    [
      'placeholder',
      '<div data-sixcity="project-list" data-city="espoo" data-no-search="true"><a href="https://example.test/sixcity/embed.html?widget=project-list&amp;city=espoo&amp;no-search=true">Projects</a></div>',
      install,
    ],
    [
      'link',
      '<p><a href="https://example.test/sixcity/embed.html?widget=project-list&amp;city=espoo&amp;no-search=true">Projects</a></p>',
      install,
    ],
    [
      'frame',
      '<iframe src="https://example.test/sixcity/embed.html?widget=project-list&amp;city=espoo&amp;no-search=true" title="Projects" loading="lazy" width="100%" height="600"></iframe>',
      install,
    ],
    ['static', '<div data-sixcity="project-list"><h2>Projects</h2></div>', install],
  ];
  for (const [wayIn, paste, once] of forms) {
    it(`has the form of its way in: ${wayIn}`, () => {
      const snippet = makeSnippet(
        wishes({
          wayIn,
          options: {city: 'espoo', 'no-search': true, 'no-filters': false, theme: ' '},
          content: '\n<div data-sixcity="project-list"><h2>Projects</h2></div>\n',
        }),
      );
      expect(snippet.paste).to.equal(paste);
      expect(snippet.install).to.equal(once);
      expect(snippet.left).to.be.empty;
    });
  }

  it('has a form for every way in', () => {
    expect(forms.map(([wayIn]) => wayIn)).to.have.members([...waysIn]);
  });

  it('names a release that never changes, which the browser checks', () => {
    const pin = {version: '1.2.3', integrity: 'sha384-abc'};
    expect(makeSnippet(wishes({pin})).install).to.equal(
      '<script src="https://example.test/sixcity/1.2.3/sixcity.js" integrity="sha384-abc" crossorigin="anonymous" defer></script>',
    );
    expect(makeSnippet(wishes({wayIn: 'script', pin: {version: '1.2.3'}})).paste).to.equal(
      '<script src="https://example.test/sixcity/1.2.3/sixcity.js" data-widget="project-list" defer></script>',
    );
  });

  it('says which options an address cannot carry', () => {
    for (const wayIn of ['link', 'frame'] as const) {
      const {paste, left} = makeSnippet(wishes({wayIn, options: {heading: 'Ours', 'heading-level': '3'}}));
      expect(left).to.deep.equal(['heading']);
      expect(paste).to.include('heading-level=3').and.not.include('Ours');
    }
  });

  const awkward = `"'<b>&amp; å\u00a0%26=#?`;
  for (const wayIn of ['element', 'script', 'placeholder'] as const) {
    it(`keeps every value as it was typed: ${wayIn}`, () => {
      const {paste} = makeSnippet(wishes({wayIn, options: {heading: awkward}, text: awkward}));
      const [host, ...others] = read(paste).children;
      expect(others).to.be.empty;
      expect(host?.getAttribute(wayIn === 'element' ? 'heading' : 'data-heading')).to.equal(awkward);
      expect(host?.querySelector('b')).to.equal(null);
      if (wayIn !== 'script') expect(host?.textContent).to.equal(awkward);
    });
  }
  for (const wayIn of ['link', 'frame'] as const) {
    it(`keeps every value as it was typed: ${wayIn}`, () => {
      const {paste} = makeSnippet(wishes({wayIn, options: {feed: awkward}, text: awkward}));
      const host = read(paste).querySelector('a, iframe');
      const url = new URL(host?.getAttribute(wayIn === 'link' ? 'href' : 'src') ?? '');
      expect(url.searchParams.get('feed')).to.equal(awkward);
      expect(wayIn === 'link' ? host?.textContent : host?.getAttribute('title')).to.equal(awkward);
    });
  }

  it('takes the folder however its address ends', () => {
    for (const url of ['https://example.test/sixcity', `${home}?a=b#c`, home]) {
      expect(makeSnippet(wishes({home: url})).install).to.equal(install);
    }
  });

  const misuses: readonly (readonly [string, object, RegExp])[] = [
    ['an unknown widget', {widget: 'map'}, /"map"/],
    ['an unknown way in', {wayIn: 'applet'}, /"applet"/],
    ['an address that is none', {home: 'sixcity/'}, /"sixcity\/"/],
    ['an address of a script', {home: 'javascript:alert(1)'}, /https/],
    ['a name that breaks out', {options: {'city="" onload': 'x'}}, /cannot be an option/],
    ['static HTML that is not there', {wayIn: 'static', content: ' '}, /sixcity render/],
  ];
  for (const [name, more, message] of misuses) {
    it(`refuses ${name}`, () => {
      expect(() => makeSnippet({...wishes({}), ...more})).to.throw(RangeError, message);
    });
  }
});
