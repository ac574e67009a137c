import {expect} from '@open-wc/testing';
import {emptyChoices, type Choices} from '../../../src/pages/builder/choices.js';
import {makeProduct, type Setting} from '../../../src/pages/builder/make-product.js';
import {builderTexts} from '../../../src/pages/builder/texts/texts.js';
import {FeedPages} from '../../../src/core/format/feed-pages.js';
import {parseFeed} from '../../../src/core/format/parse-feed.js';
import {defaultLocale} from '../../../src/core/i18n/locale.js';
import {siteNames} from '../../../src/snippets/sites.js';
import {current, feedOf, project} from '../../support/feeds.js';

const folder = 'https://city.example/sixcity/';
const pin = {version: '1.2.3', integrity: 'sha384-abc'};
const pages = new FeedPages();
pages.add(parseFeed(feedOf([project('Hanke A', {...current, cities: ['espoo']})])), `${folder}feed.json`);
const setting: Setting = {
  folder,
  feed: {urls: [`${folder}feed.json`], isBeside: true},
  pin,
  snapshot: pages.snapshot(true),
  locale: defaultLocale,
  today: '2018-03-02',
  text: 'Hankkeet',
};
const product = (choices: Partial<Choices>, more: Partial<Setting> = {}) =>
  makeProduct({...emptyChoices, ...choices}, {...setting, ...more})!;
const kinds = (list: readonly {readonly kind: string}[]) => list.map(({kind}) => kind);

describe('what an editor takes away', () => {
  it('is pinned where a developer installs the script, and floats where an editor pastes it', () => {
    for (const site of siteNames) {
      const {snippet, wayIn, pin: used} = product({site});
      if (wayIn === 'script') {
        expect(used, site).to.equal(undefined);
        expect(snippet.paste).to.contain('/v1/sixcity.js').and.not.contain('integrity');
      } else {
        expect(used, site).to.equal(pin);
        expect(snippet.install).to.contain('/1.2.3/sixcity.js" integrity="sha384-abc"');
      }
    }
  });

  it('floats where no release can be pinned', () => {
    const {snippet, requests} = product({site: 'html'}, {pin: undefined});
    expect(snippet.install).to.contain('/v1/sixcity.js').and.not.contain('integrity');
    expect(kinds(requests)).to.not.include('cors');
  });

  for (const [site, asked] of [
    ['helsinki', ['own-domain', 'install', 'cors']],
    ['tampere', ['policy']],
    ['turku', ['install', 'cors', 'policy', 'allow-list']],
    ['wordpress-editor', ['policy']],
    ['wordpress-author', ['install', 'cors', 'policy']],
    ['wordpress-plugin', ['has-script', 'policy']],
    ['drupal', ['install', 'cors', 'policy', 'allow-list']],
    ['unknown', ['install', 'cors', 'policy']],
  ] as const) {
    it(`says what the developer is asked for: ${site}`, () => {
      expect(kinds(product({site}).requests)).to.deep.equal(asked);
    });
  }

  it('names the server of the feed where that is another one', () => {
    const feed = {urls: ['https://data.example/f.json'], isBeside: false};
    const {snippet, requests} = product({site: 'turku'}, {feed});
    expect(snippet.paste).to.contain('data-feed="https://data.example/f.json"');
    expect(snippet.install).to.contain(' data-allow="https://data.example"');
    expect(requests.find(({kind}) => kind === 'policy')?.code).to.contain(
      'connect-src https://data.example;',
    );
    const framed = product({site: 'turku', way: 'frame'}, {feed}).requests;
    expect(framed.find(({kind}) => kind === 'embed-feed')?.code).to.equal(
      'data-allow="https://data.example"',
    );
    expect(framed.find(({kind}) => kind === 'policy')?.code).to.contain('frame-src https://city.example;');
  });

  it('is for Helsinki only complete on a domain of the city', () => {
    expect(kinds(product({site: 'helsinki'}).notes)).to.deep.equal(['own-domain']);
    const own = 'https://six.hel.fi/sixcity/';
    expect(product({site: 'helsinki'}, {folder: own}).notes).to.deep.equal([]);
  });

  it('says what the snippet leaves out, and that http: may not be loaded', () => {
    const options = new Map([
      ['heading', 'A'],
      ['measure', 'eu'],
    ]);
    const {notes} = product({options}, {folder: 'http://city.example/'});
    expect(notes).to.deep.equal([
      {kind: 'left', options: ['heading']},
      {kind: 'unused', options: ['measure']},
      {kind: 'insecure'},
    ]);
    expect(product({}, {folder: 'http://localhost:8000/'}).notes).to.deep.equal([]);
  });

  it('holds the content itself as static HTML, once there is a feed', () => {
    const wishes = {site: 'html', way: 'static', options: new Map([['city', 'espoo']])} as const;
    const {snippet} = product(wishes);
    expect(snippet.paste).to.match(/^<div data-sixcity="project-list" data-city="espoo"/);
    expect(snippet.paste).to.contain('Hanke A');
    expect(makeProduct({...emptyChoices, ...wishes}, {...setting, snapshot: undefined})).to.equal(undefined);
  });

  it('has words for each request and each note, in every language', () => {
    for (const lang of ['fi', 'sv', 'en']) {
      const {developer, take} = builderTexts(lang);
      for (const site of siteNames) {
        const {requests, notes} = product({site, way: 'static'}, {folder: 'http://city.example/'});
        for (const request of requests)
          expect(developer.request(request)).to.be.a('string').and.not.equal('');
        for (const note of notes) expect(take.note(note)).to.be.a('string').and.not.equal('');
      }
    }
  });
});
