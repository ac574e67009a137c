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

describe('when a feed was updated', () => {
  it('is told in Helsinki’s time', () => {
    expect(updated({updated: '2018-03-02T11:59:00Z'})).to.match(/^2\.3\.2018 .*13\.59$/);
  });

  it('is told in the feed’s own time where it names a zone', () => {
    expect(updated({updated: '2018-03-02T11:59:00Z', timeZone: 'Europe/Stockholm'})).to.match(/12\.59$/);
  });

  it('is not told where it is not known', () => {
    expect(updated({updated: 'eilen'})).to.be.undefined;
  });
});
