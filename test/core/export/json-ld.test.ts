import {expect} from '@open-wc/testing';
import {publicationsJsonLd} from '../../../src/core/export/json-ld.js';
import {FeedPages} from '../../../src/core/feed-format/feed-pages.js';
import {parseFeed} from '../../../src/core/feed-format/parse-feed.js';
import {localeOf} from '../../../src/core/i18n/locale.js';
import {feedOf} from '../../support/feeds.js';

const jsonLdOf = (known: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const pages = new FeedPages();
  const publication = {id: 'a', type: 'report', title: 'Raportti', ...known};
  const series = [{id: 's', name: 'Sarja'}];
  pages.add(parseFeed(feedOf([], {publications: [publication], series})), 'https://office.example/feed.json');
  const [jsonLd] = publicationsJsonLd(
    pages.snapshot(true)!,
    localeOf('fi')!,
    () => true,
    () => 'https://city.example/a',
  );
  return JSON.parse(JSON.stringify(jsonLd)) as Readonly<Record<string, unknown>>;
};

describe('the JSON-LD of a publication', () => {
  it('names licences by their URLs, also several', () => {
    expect(jsonLdOf({licence: 'CC-BY-4.0'})['license']).to.equal('https://spdx.org/licenses/CC-BY-4.0.html');
    expect(jsonLdOf({licence: 'CC-BY-SA-4.0 AND CC-BY-ND-4.0'})['license']).to.deep.equal([
      'https://spdx.org/licenses/CC-BY-SA-4.0.html',
      'https://spdx.org/licenses/CC-BY-ND-4.0.html',
    ]);
    expect(jsonLdOf({licence: 'https://office.example/terms'})['license']).to.equal(
      'https://office.example/terms',
    );
  });

  for (const licence of ['LicenseRef-own', 'Ask first', undefined]) {
    it(`leaves out a licence that would be read as a relative URL: ${licence}`, () => {
      expect(jsonLdOf(licence === undefined ? {} : {licence})).not.to.have.property('license');
    });
  }

  it('is a book if it has an ISBN, and part of a series if it has an ISSN', () => {
    expect(jsonLdOf({ISBN: '978-952-1'})).to.deep.include({'@type': ['Book', 'Report'], isbn: '978-952-1'});
    const inSeries = jsonLdOf({ISSN: '1234-5679', series: 's'});
    expect(inSeries).not.to.have.property('issn');
    expect(inSeries).to.deep.include({
      '@type': 'Report',
      isPartOf: {'@type': 'Periodical', name: 'Sarja', issn: '1234-5679'},
    });
    expect(jsonLdOf({series: 's'})['isPartOf']).to.deep.equal({'@type': 'CreativeWorkSeries', name: 'Sarja'});
  });
});
