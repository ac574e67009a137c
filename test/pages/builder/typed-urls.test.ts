import {expect} from '@open-wc/testing';
import {parseFeedUrls, parseReleaseFolder, isOnDomain} from '../../../src/pages/builder/typed-urls.js';

const folder = 'https://city.example/sixcity/';

describe('a typed URL of the script', () => {
  for (const typed of [
    folder,
    'https://city.example/sixcity',
    '  city.example/sixcity/ ',
    'https://city.example/sixcity/v1/sixcity.js',
    'https://city.example/sixcity/v1/',
    'https://city.example/sixcity/1.2.3/sixcity.js',
    'https://city.example/sixcity/embed.html?widget=project-list&city=espoo#p',
    'https://city.example/sixcity/feed.json',
    'https://city.example/sixcity/integrity.json',
  ]) {
    it(`leads to the folder: ${typed}`, () => {
      expect(parseReleaseFolder(typed)).to.deep.equal({folder});
    });
  }

  it('keeps a folder whose name only looks like part of a release', () => {
    for (const url of ['https://city.example/v12345x/', 'https://city.example/my-embed.html/'])
      expect(parseReleaseFolder(url)).to.deep.equal({folder: url});
  });

  it('may name a server on the same machine', () => {
    expect(parseReleaseFolder('http://localhost:8000')).to.deep.equal({folder: 'http://localhost:8000/'});
    expect(parseReleaseFolder('127.0.0.1:8000')).to.deep.equal({folder: 'https://127.0.0.1:8000/'});
  });

  for (const [typed, problem] of [
    ['', 'missing'],
    ['   ', 'missing'],
    ['/sixcity/', 'malformed'],
    ['feed.json', 'malformed'],
    ['our server', 'malformed'],
    ['intranet', 'malformed'],
    ['https://', 'malformed'],
    ['javascript:alert(1)', 'not-web'],
    ['file:///srv/sixcity/', 'not-web'],
    ['mailto:a@city.example', 'not-web'],
  ] as const) {
    it(`is refused with a reason: "${typed}"`, () => {
      expect(parseReleaseFolder(typed)).to.deep.equal({problem});
    });
  }
});

describe('a typed URL of the feed', () => {
  it('defaults to the feed beside the script', () => {
    const beside = {urls: [`${folder}feed.json`], isDefault: true};
    for (const typed of ['', ' ', `${folder}feed.json`, 'city.example/sixcity/feed.json'])
      expect(parseFeedUrls(typed, folder)).to.deep.equal(beside);
  });

  it('may be a list of URLs', () => {
    expect(parseFeedUrls('https://a.example/f.json\n b.example/f.json', folder)).to.deep.equal({
      urls: ['https://a.example/f.json', 'https://b.example/f.json'],
      isDefault: false,
    });
  });

  it('is refused if one of several is invalid', () => {
    expect(parseFeedUrls('https://a.example/f.json data:application/json,{}', folder)).to.deep.equal({
      problem: 'not-web',
    });
  });
});

it('a domain includes its subdomains', () => {
  for (const [url, isOn] of [
    ['https://hel.fi/', true],
    ['https://six.hel.fi/a', true],
    ['https://nothel.fi/', false],
    ['https://hel.fi.example/', false],
  ] as const)
    expect(isOnDomain(url, '.hel.fi'), url).to.equal(isOn);
});
