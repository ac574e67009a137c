import {expect} from '@open-wc/testing';
import {
  makeSnippet,
  embedMethods,
  type SnippetOptions,
  type EmbedMethod,
} from '../../src/snippets/snippet.js';

const home = 'https://example.test/sixcity/';
const optionsWith = (more: Partial<SnippetOptions>): SnippetOptions => ({
  widget: 'project-list',
  method: 'element',
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
  it('has the link as HTML for the clipboard, so that a visual editor inserts a link', () => {
    const link = makeSnippet(optionsWith({method: 'link', options: {city: 'espoo'}}));
    const address = makeSnippet(optionsWith({method: 'address', options: {city: 'espoo'}}));
    expect(link.richText).to.equal(link.paste);
    expect(address.richText).to.equal(link.paste);
    expect(makeSnippet(optionsWith({method: 'element'})).richText).to.equal(undefined);
  });

  it('is only the inside of the script tag, if the system prints the tag', () => {
    const tag = makeSnippet(optionsWith({method: 'script', options: {heading: 'a > b </script>'}}));
    const inside = makeSnippet(
      optionsWith({method: 'script', options: {heading: 'a > b </script>'}, form: 'script-attributes'}),
    );
    expect(`<script ${inside.paste}></script>`).to.equal(tag.paste);
  });

  it('has raw ampersands, if the system escapes the URL itself', () => {
    const options = {city: 'espoo', fund: 'a&b"><i>', theme: 'copy'};
    const plain = makeSnippet(optionsWith({method: 'frame', options}));
    const raw = makeSnippet(optionsWith({method: 'frame', options, form: 'raw-ampersands'}));
    expect(raw.paste).to.contain('project-list&city=espoo&').and.not.contain('&amp;');
    expect(read(raw.paste).querySelector('iframe')!.src).to.equal(
      read(plain.paste).querySelector('iframe')!.src,
    );
  });

  const forms: readonly (readonly [EmbedMethod, string, string | undefined])[] = [
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
      'address',
      'https://example.test/sixcity/embed.html?widget=project-list&city=espoo&no-search=true',
      install,
    ],
    [
      'frame',
      '<iframe src="https://example.test/sixcity/embed.html?widget=project-list&amp;city=espoo&amp;no-search=true" title="Projects" loading="lazy" width="100%" height="600"></iframe>',
      install,
    ],
    ['static', '<div data-sixcity="project-list"><h2>Projects</h2></div>', install],
  ];
  for (const [method, paste, once] of forms) {
    it(`has the form of its method: ${method}`, () => {
      const snippet = makeSnippet(
        optionsWith({
          method,
          options: {city: 'espoo', 'no-search': true, 'no-filters': false, theme: ' '},
          content: '\n<div data-sixcity="project-list"><h2>Projects</h2></div>\n',
        }),
      );
      expect(snippet.paste).to.equal(paste);
      expect(snippet.install).to.equal(once);
      expect(snippet.unsupported).to.be.empty;
    });
  }

  it('has a form for every method', () => {
    expect(forms.map(([method]) => method)).to.have.members([...embedMethods]);
  });

  it('pins a release with the hash that the browser verifies', () => {
    const pin = {version: '1.2.3', integrity: 'sha384-abc'};
    expect(makeSnippet(optionsWith({pin})).install).to.equal(
      '<script src="https://example.test/sixcity/1.2.3/sixcity.js" integrity="sha384-abc" crossorigin="anonymous" defer></script>',
    );
    expect(makeSnippet(optionsWith({method: 'script', pin: {version: '1.2.3'}})).paste).to.equal(
      '<script src="https://example.test/sixcity/1.2.3/sixcity.js" data-widget="project-list" defer></script>',
    );
  });

  it('lists the options that a URL cannot pass on', () => {
    for (const method of ['link', 'frame'] as const) {
      const {paste, unsupported} = makeSnippet(
        optionsWith({method, options: {heading: 'Ours', 'heading-level': '3'}}),
      );
      expect(unsupported).to.deep.equal(['heading']);
      expect(paste).to.include('heading-level=3').and.not.include('Ours');
    }
  });

  const awkward = `"'<b>&amp; å\u00a0%26=#?`;
  for (const method of ['element', 'script', 'placeholder'] as const) {
    it(`keeps every value unchanged: ${method}`, () => {
      const {paste} = makeSnippet(optionsWith({method, options: {heading: awkward}, text: awkward}));
      const [host, ...others] = read(paste).children;
      expect(others).to.be.empty;
      expect(host?.getAttribute(method === 'element' ? 'heading' : 'data-heading')).to.equal(awkward);
      expect(host?.querySelector('b')).to.equal(null);
      if (method !== 'script') expect(host?.textContent).to.equal(awkward);
    });
  }
  for (const method of ['link', 'frame'] as const) {
    it(`keeps every value unchanged: ${method}`, () => {
      const {paste} = makeSnippet(optionsWith({method, options: {feed: awkward}, text: awkward}));
      const host = read(paste).querySelector('a, iframe');
      const url = new URL(host?.getAttribute(method === 'link' ? 'href' : 'src') ?? '');
      expect(url.searchParams.get('feed')).to.equal(awkward);
      expect(method === 'link' ? host?.textContent : host?.getAttribute('title')).to.equal(awkward);
    });
  }

  it('accepts the folder with and without a trailing slash', () => {
    for (const url of ['https://example.test/sixcity', `${home}?a=b#c`, home]) {
      expect(makeSnippet(optionsWith({home: url})).install).to.equal(install);
    }
  });

  const misuses: readonly (readonly [string, object, RegExp])[] = [
    ['an unknown widget', {widget: 'map'}, /"map"/],
    ['an unknown method', {method: 'applet'}, /"applet"/],
    ['an address that is none', {home: 'sixcity/'}, /"sixcity\/"/],
    ['an address of a script', {home: 'javascript:alert(1)'}, /https/],
    ['a name that breaks out', {options: {'city="" onload': 'x'}}, /not a valid option name/],
    ['static HTML that is not there', {method: 'static', content: ' '}, /npx sixcity-widgets render/],
  ];
  for (const [name, more, message] of misuses) {
    it(`rejects ${name}`, () => {
      expect(() => makeSnippet({...optionsWith({}), ...more})).to.throw(RangeError, message);
    });
  }
});
