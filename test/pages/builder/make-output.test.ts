import {expect} from '@open-wc/testing';
import {emptyChoices, type Choices} from '../../../src/pages/builder/choices.js';
import {makeOutput, type OutputContext} from '../../../src/pages/builder/make-output.js';
import {builderTexts} from '../../../src/pages/builder/texts/texts.js';
import {FeedPages} from '../../../src/core/feed-format/feed-pages.js';
import {parseFeed} from '../../../src/core/feed-format/parse-feed.js';
import {defaultLocale} from '../../../src/core/i18n/locale.js';
import {siteNames, siteOf} from '../../../src/snippets/sites.js';
import {current, feedOf, project} from '../../support/feeds.js';

const folder = 'https://city.example/sixcity/';
const pin = {version: '1.2.3', integrity: 'sha384-abc'};
const pages = new FeedPages();
pages.add(parseFeed(feedOf([project('Hanke A', {...current, cities: ['espoo']})])), `${folder}feed.json`);
const context: OutputContext = {
  folder,
  feed: {urls: [`${folder}feed.json`], isDefault: true},
  pin,
  snapshot: pages.snapshot(true),
  locale: defaultLocale,
  today: '2018-03-02',
  text: 'Hankkeet',
};
const output = (choices: Partial<Choices>, more: Partial<OutputContext> = {}) =>
  makeOutput({...emptyChoices, ...choices}, {...context, ...more})!;
const kinds = (list: readonly {readonly kind: string}[]) => list.map(({kind}) => kind);

describe('the output of the builder', () => {
  it('pins a script that a developer installs, but not one that an editor pastes', () => {
    for (const site of siteNames) {
      const {snippet, method, pin: used} = output({site});
      if (method === 'script' || siteOf(site).keepsScripts) {
        expect(used, site).to.equal(undefined);
        expect(snippet.paste).to.contain('/v1/sixcity.js').and.not.contain('integrity');
      } else {
        expect(used, site).to.equal(pin);
        expect(snippet.install).to.contain('/1.2.3/sixcity.js" integrity="sha384-abc"');
      }
    }
  });

  it('holds script and widget in one snippet where nothing is filtered', () => {
    for (const method of ['element', 'placeholder', 'link', 'frame', 'static'] as const) {
      const {snippet, requests} = output({site: 'html', method});
      expect(
        snippet.paste.startsWith('<script src="https://city.example/sixcity/v1/sixcity.js"'),
        method,
      ).to.equal(true);
      expect(snippet.install, method).to.equal(undefined);
      expect(kinds(requests), method).to.not.include('install');
    }
  });

  it('says that a page behind a link does not know a language, until one is chosen', () => {
    for (const method of ['link', 'address'] as const) {
      expect(kinds(output({site: 'helsinki', method}).notes)).to.include('language');
      const chosen = output({site: 'helsinki', method, options: new Map([['lang', 'sv']])});
      expect(kinds(chosen.notes)).to.not.include('language');
      expect(chosen.snippet.paste).to.contain('lang=sv');
    }
    expect(kinds(output({site: 'turku', method: 'placeholder'}).notes)).to.not.include('language');
  });

  it('uses the floating URL if no release can be pinned', () => {
    const {snippet, requests} = output({site: 'turku'}, {pin: undefined});
    expect(snippet.install).to.contain('/v1/sixcity.js').and.not.contain('integrity');
    expect(kinds(requests)).to.not.include('cors');
  });

  for (const [site, expected] of [
    ['helsinki', ['own-domain', 'install', 'cors']],
    ['tampere', ['install', 'cors', 'policy']],
    ['tampere-map', ['install', 'cors', 'policy']],
    ['tampere-script', ['policy']],
    ['turku', ['install', 'cors', 'policy', 'allow-list']],
    ['wordpress-editor', ['policy']],
    ['wordpress-author', ['install', 'cors', 'policy']],
    ['wordpress-plugin', ['has-script', 'policy']],
    ['drupal', ['install', 'cors', 'policy']],
    ['unknown', ['install', 'cors', 'policy']],
  ] as const) {
    it(`lists what the developer has to do: ${site}`, () => {
      expect(kinds(output({site}).requests)).to.deep.equal(expected);
    });
  }

  it('names the server of the feed if it is another one', () => {
    const feed = {urls: ['https://data.example/f.json'], isDefault: false};
    const {snippet, requests} = output({site: 'turku'}, {feed});
    expect(snippet.paste).to.contain('data-feed="https://data.example/f.json"');
    expect(snippet.install).to.contain(' data-allow="https://data.example"');
    expect(requests.find(({kind}) => kind === 'policy')?.code).to.contain(
      'connect-src https://data.example;',
    );
    const framed = output({site: 'turku', method: 'frame'}, {feed}).requests;
    expect(framed.find(({kind}) => kind === 'embed-feed')?.code).to.equal(
      'data-allow="https://data.example"',
    );
    expect(framed.find(({kind}) => kind === 'policy')?.code).to.contain('frame-src https://city.example;');
  });

  it('notes for Helsinki that the files have to lie on a domain of the city', () => {
    expect(kinds(output({site: 'helsinki'}).notes)).to.deep.equal(['own-domain', 'language']);
    const own = 'https://six.hel.fi/sixcity/';
    expect(kinds(output({site: 'helsinki'}, {folder: own}).notes)).to.deep.equal(['language']);
  });

  it('notes options that are left out, and a script without https', () => {
    const options = new Map([
      ['heading', 'A'],
      ['measure', 'eu'],
    ]);
    const {notes} = output({options}, {folder: 'http://city.example/'});
    expect(notes).to.deep.equal([
      {kind: 'unsupported', options: ['heading']},
      {kind: 'unused', options: ['measure']},
      {kind: 'insecure'},
      {kind: 'language'},
    ]);
    expect(kinds(output({}, {folder: 'http://localhost:8000/'}).notes)).to.deep.equal(['language']);
  });

  it('contains the rendered HTML for the static method, once there is a feed', () => {
    const choices = {site: 'html', method: 'static', options: new Map([['city', 'espoo']])} as const;
    const {snippet} = output(choices);
    expect(snippet.paste).to.match(/<\/script>\n<div data-sixcity="project-list" data-city="espoo"/);
    expect(snippet.paste).to.contain('Hanke A');
    expect(makeOutput({...emptyChoices, ...choices}, {...context, snapshot: undefined})).to.equal(undefined);
  });

  it('has a text for each request and note in every language', () => {
    for (const lang of ['fi', 'sv', 'en']) {
      const {developer, outputStep} = builderTexts(lang);
      for (const site of siteNames) {
        const {requests, notes} = output({site, method: 'static'}, {folder: 'http://city.example/'});
        for (const request of requests)
          expect(developer.request(request)).to.be.a('string').and.not.equal('');
        for (const note of notes) expect(outputStep.note(note)).to.be.a('string').and.not.equal('');
      }
    }
  });
});
