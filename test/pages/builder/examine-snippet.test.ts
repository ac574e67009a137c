import {expect} from '@open-wc/testing';
import {emptyChoices} from '../../../src/pages/builder/choices.js';
import {examineSnippet} from '../../../src/pages/builder/examine-snippet.js';
import {openSnippet} from '../../../src/pages/builder/open-snippet.js';
import {builderTexts} from '../../../src/pages/builder/texts/texts.js';

const hash = `sha384-${'A'.repeat(64)}`;
const script = (attributes = '', folder = 'https://city.example/sixcity/v1') =>
  `<script src="${folder}/sixcity.js" ${attributes} defer></script>`;
const element = '<sixcity-project-list city="espoo"></sixcity-project-list>';
const kinds = (...args: Parameters<typeof examineSnippet>) => examineSnippet(...args).map(({kind}) => kind);
const pinned = 'https://city.example/sixcity/1.2.3';
const probe = {kind: 'found', version: '1.2.3', pin: {version: '1.2.3', integrity: hash}} as const;

describe('what is wrong with a pasted snippet', () => {
  it('is nothing where script and widget are whole', () => {
    for (const text of [
      script() + element,
      script('data-widget="project-list"'),
      script(`integrity="${hash}" crossorigin="anonymous"`, pinned) + element,
      '<p><a href="https://city.example/sixcity/embed.html?widget=project-list&amp;city=espoo">Espoo</a></p>',
      'https://city.example/sixcity/embed.html?widget=project-list',
      '',
    ])
      expect(kinds(text, {folder: 'https://city.example/sixcity/', probe}), text).to.deep.equal([]);
  });

  const faults: readonly (readonly [what: string, text: string, kind: string])[] = [
    ['the word HOST', script('', 'https://HOST/sixcity/v1') + element, 'placeholder-host'],
    ['http', script('', 'http://city.example/sixcity/v1') + element, 'insecure'],
    ['an element without the script', element, 'no-script'],
    ['a placeholder without the script', '<div data-sixcity="project-list"></div>', 'no-script'],
    [
      'a hash at the floating address',
      script(`integrity="${hash}" crossorigin`) + element,
      'pinned-floating',
    ],
    ['a hash without CORS', script(`integrity="${hash}"`, pinned) + element, 'no-crossorigin'],
    ['what is no hash', script('integrity="sha384-…" crossorigin', pinned) + element, 'wrong-hash'],
    [
      'the hash of another file',
      script(`integrity="sha384-${'B'.repeat(64)}" crossorigin`, pinned) + element,
      'wrong-hash',
    ],
  ];
  for (const [what, text, kind] of faults) {
    it(`is named: ${what}`, () => {
      expect(kinds(text, {folder: 'https://city.example/sixcity/', probe})).to.deep.equal([kind]);
    });
  }

  const origin = 'https://city.example';
  const policies: readonly (readonly [what: string, text: string, directives: readonly string[]])[] = [
    [
      'Chromium',
      `Refused to load the script '${origin}/sixcity/v1/sixcity.js' because it violates the following Content Security Policy directive: "script-src 'self'".`,
      ['script-src'],
    ],
    [
      'Firefox',
      `Content-Security-Policy: The page’s settings blocked the loading of a resource (connect-src) at ${origin}/sixcity/feed.json because it violates the following directive: “connect-src 'self'”`,
      ['connect-src'],
    ],
    [
      'a header',
      `Content-Security-Policy: default-src 'none'; script-src www.espoo.fi; connect-src ${origin}\n${script()}`,
      ['script-src'],
    ],
    ['a header that allows it', `script-src *.example; connect-src 'self'\n${script()}`, []],
    ['default-src', `default-src https://other.example\n${script()}`, ['script-src']],
  ];
  for (const [what, text, directives] of policies) {
    it(`is read from what is said of a policy: ${what}`, () => {
      const found = examineSnippet(text).flatMap((fault) => (fault.kind === 'policy' ? [fault] : []));
      expect(found.map(({directive}) => directive)).to.deep.equal(directives);
      for (const fault of found) expect(fault.origin).to.equal(origin);
    });
  }

  for (const lang of ['fi', 'sv', 'en']) {
    it(`is said in a language of the office: ${lang}`, () => {
      const texts = builderTexts(lang);
      const said = faults.flatMap(([, text]) => openSnippet(text, emptyChoices, texts).messages);
      expect(new Set(said.map((text) => text.replace(/\S*[:"]\S*/g, ''))).size).to.be.greaterThan(6);
      const console = openSnippet(policies[0]![1], emptyChoices, texts).messages;
      expect(console).to.have.length(1);
      expect(console[0]).to.contain(origin).and.contain('script-src');
      expect(openSnippet(script() + element, emptyChoices, texts).messages).to.include(texts.paste.noFault);
    });
  }
});
