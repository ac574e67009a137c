import {expect} from '@open-wc/testing';
import {itemUrl} from '../../../src/core/query/item-url.js';

const place = {
  page: 'https://city.example/hankkeet?a=1&p.q=bus&p.open=b&p2.page=2#osa',
  prefix: 'p',
  embed: 'https://cdn.example/v1/embed.html',
  widget: 'project-list',
  lang: 'sv',
  feed: '',
};

describe('the URL of a record', () => {
  it('is that of the page, with the record open and the parameters of others', () => {
    expect(itemUrl(place, 'a')).to.equal('https://city.example/hankkeet?a=1&p2.page=2&p.open=a');
  });

  it('leaves the parameters of others unchanged', () => {
    for (const foreign of ['a=%zz&&b', 'a=$&b', "a=$'$`$1$$", 'x=1+2', '__proto__=1']) {
      expect(itemUrl({...place, page: `https://city.example/?${foreign}#x`}, 'a')).to.equal(
        `https://city.example/?${new URL(`https://city.example/?${foreign}`).search.slice(1)}&p.open=a`,
      );
    }
  });

  it('is that of embed.html if the page keeps no state in its URL', () => {
    expect(itemUrl({...place, prefix: ''}, 'a')).to.equal(
      'https://cdn.example/v1/embed.html?widget=project-list&lang=sv&p.open=a',
    );
  });

  it('of embed.html names the feed if the widget has its own', () => {
    const url = itemUrl({...place, prefix: '', feed: 'https://office.example/feed.json'}, 'a');
    expect(url).to.contain('&feed=https%3A%2F%2Foffice.example%2Ffeed.json&');
  });

  it('is undefined if there is neither', () => {
    expect(itemUrl({...place, prefix: '', embed: undefined}, 'a')).to.equal(undefined);
  });

  it('may contain any id', () => {
    for (const id of ['__proto__', 'a&b=c#d?e', 'ä💥', '%zz', "$&$'"]) {
      const {searchParams} = new URL(itemUrl(place, id) ?? '');
      expect(searchParams.getAll('p.open'), id).to.deep.equal([id]);
    }
  });
});
