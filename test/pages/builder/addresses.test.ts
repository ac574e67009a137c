import {expect} from '@open-wc/testing';
import {feedOf, homeOf, isOnDomain} from '../../../src/pages/builder/addresses.js';

const folder = 'https://city.example/sixcity/';

describe('the address of the script, as an editor types it', () => {
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
      expect(homeOf(typed)).to.deep.equal({folder});
    });
  }

  it('keeps a folder whose name only looks like a part of a release', () => {
    for (const url of ['https://city.example/v12345x/', 'https://city.example/my-embed.html/'])
      expect(homeOf(url)).to.deep.equal({folder: url});
  });

  it('may be a server on the same machine', () => {
    expect(homeOf('http://localhost:8000')).to.deep.equal({folder: 'http://localhost:8000/'});
    expect(homeOf('127.0.0.1:8000')).to.deep.equal({folder: 'https://127.0.0.1:8000/'});
  });

  for (const [typed, trouble] of [
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
      expect(homeOf(typed)).to.deep.equal({trouble});
    });
  }
});

describe('the address of the feed', () => {
  it('is beside the script unless another one was typed', () => {
    const beside = {urls: [`${folder}feed.json`], isBeside: true};
    for (const typed of ['', ' ', `${folder}feed.json`, 'city.example/sixcity/feed.json'])
      expect(feedOf(typed, folder)).to.deep.equal(beside);
  });

  it('may be several, tried in turn', () => {
    expect(feedOf('https://a.example/f.json\n b.example/f.json', folder)).to.deep.equal({
      urls: ['https://a.example/f.json', 'https://b.example/f.json'],
      isBeside: false,
    });
  });

  it('is refused when one of them is none', () => {
    expect(feedOf('https://a.example/f.json data:application/json,{}', folder)).to.deep.equal({
      trouble: 'not-web',
    });
  });
});

it('a domain is the server itself or what lies below it', () => {
  for (const [url, isOn] of [
    ['https://hel.fi/', true],
    ['https://six.hel.fi/a', true],
    ['https://nothel.fi/', false],
    ['https://hel.fi.example/', false],
  ] as const)
    expect(isOnDomain(url, '.hel.fi'), url).to.equal(isOn);
});
