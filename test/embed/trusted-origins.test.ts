import {expect} from '@open-wc/testing';
import {trustedOrigins, trustsOnly} from '../../src/embed/trusted-origins.js';

const scriptWith = (data: Readonly<Record<string, string>>, src = 'https://script.example/v1/sixcity.js') => {
  const script = document.createElement('script');
  script.src = src;
  Object.assign(script.dataset, data);
  return script;
};
const trustsOf = (data: Readonly<Record<string, string>>, src?: string) => {
  const trusts = trustsOnly(trustedOrigins(scriptWith(data, src)));
  return (url: string) => trusts(url);
};

describe('a URL that a stranger may have written', () => {
  it('is trusted on the origins of the page and of the script', () => {
    const trusts = trustsOf({});
    expect(trusts(`${location.origin}/feed.json`)).to.equal(true);
    expect(trusts('https://script.example/feed.json')).to.equal(true);
  });

  it('is trusted if the script tag names its origin', () => {
    const trusts = trustsOf({
      feed: 'https://feeds.example/a.json /b.json',
      allow: 'https://one.example\nhttps://two.example/path',
    });
    for (const host of ['feeds', 'one', 'two'])
      expect(trusts(`https://${host}.example/x`), host).to.equal(true);
  });

  it('is trusted nowhere else', () => {
    const trusts = trustsOf({feed: 'https://feeds.example/a.json'});
    const others = [
      'https://foreign.example/feed.json',
      'http://script.example/feed.json',
      'https://script.example:8443/feed.json',
      'https://script.example.foreign.example/feed.json',
      'https://script.example@foreign.example/feed.json',
      'https://sub.feeds.example/feed.json',
      'data:application/json,{}',
      'javascript:{}',
      'file:///feed.json',
    ];
    for (const url of others) expect(trusts(url), url).to.equal(false);
  });

  it('is not trusted if it has no server, whatever is named', () => {
    const trusts = trustsOf({allow: 'data:application/json,{} file:///feed.json'});
    for (const url of ['data:application/json,{}', 'file:///feed.json', 'javascript:alert(1)'])
      expect(trusts(url), url).to.equal(false);
  });

  it('is not trusted because of a name that is no URL', () => {
    const trusts = trustsOf({allow: 'http://[ * null file: data:'});
    for (const url of ['data:application/json,{}', 'file:///x', 'https://foreign.example/']) {
      expect(trusts(url), url).to.equal(false);
    }
  });

  it('is trusted on the origin of the page if the script has no URL', () => {
    const trusts = trustsOf({}, '');
    expect(trusts(`${location.origin}/feed.json`)).to.equal(true);
    expect(trusts('https://script.example/feed.json')).to.equal(false);
  });
});
