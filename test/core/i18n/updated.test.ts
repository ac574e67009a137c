import {expect} from '@open-wc/testing';
import {FeedPages} from '../../../src/core/feed-format/feed-pages.js';
import {parseFeed} from '../../../src/core/feed-format/parse-feed.js';
import {defaultLocale} from '../../../src/core/i18n/locale.js';
import {updatedText} from '../../../src/core/i18n/phrases.js';
import {documentWith, type Document} from '../../support/document-with.js';

const updated = (parts: Document): string | undefined => {
  const pages = new FeedPages();
  pages.add(parseFeed(documentWith(parts)), 'https://6aika.fi/feed.json');
  return updatedText(pages.snapshot(true)!, defaultLocale);
};

describe('the time of the last update', () => {
  it('is in the time zone of Helsinki by default', () => {
    expect(updated({updated: '2018-03-02T11:59:00Z'})).to.match(/^2\.3\.2018 .*13\.59$/);
  });

  it('is in the time zone of the feed, if it states one', () => {
    expect(updated({updated: '2018-03-02T11:59:00Z', timeZone: 'Europe/Stockholm'})).to.match(/12\.59$/);
  });

  it('is undefined if it is unknown', () => {
    expect(updated({updated: 'eilen'})).to.be.undefined;
  });
});
