import {expect} from '@open-wc/testing';
import {
  attributionOf,
  identityOf,
  licencesOf,
  quoteOf,
  termsOf,
} from '../../../src/core/export/attribution.js';
import type {Publication, Series, Text} from '../../../src/core/model/feed.js';

const publication = (known: Partial<Publication> = {}): Publication => ({
  id: 'p',
  type: 'report',
  title: 'Opas',
  ...known,
});
const series = (known: Partial<Series> = {}): Series => ({id: 's', name: 'Sarja', ...known});

describe('the URL of a publication', () => {
  const permanent = (url: string) => ({url, isPermanent: true});
  const other = (url: string) => ({url, isPermanent: false});

  it('is unknown if the publication states none', () => {
    expect(identityOf(publication())).to.be.undefined;
  });

  for (const DOI of [
    '10.1234/abc',
    'doi:10.1234/abc',
    'DOI:10.1234/abc',
    'https://doi.org/10.1234/abc',
    'http://doi.org/10.1234/abc',
    'https://dx.doi.org/10.1234/abc',
    'https://www.doi.org/10.1234/abc',
  ]) {
    it(`is that of its DOI: ${DOI}`, () => {
      expect(identityOf(publication({DOI}))).to.deep.equal(permanent('https://doi.org/10.1234/abc'));
    });
  }

  it('is that of its DOI, if it has one, before any other URL', () => {
    expect(identityOf(publication({DOI: '10.1/a', URL: 'https://office.example/'}))).to.deep.equal(
      permanent('https://doi.org/10.1/a'),
    );
  });

  for (const URL of [
    'https://urn.fi/URN:ISBN:978-952-000-000-0',
    'http://urn.fi/urn:nbn:fi-fe2018',
    'https://doi.org/10.1234/abc',
    'https://dx.doi.org/10.1234/abc',
  ]) {
    it(`is permanent: ${URL}`, () => {
      expect(identityOf(publication({URL}))).to.deep.equal(permanent(URL));
    });
  }

  for (const URL of ['https://office.example/opas.pdf', 'https://office.example/turn:table', 'opas.pdf']) {
    it(`is not permanent: ${URL}`, () => {
      expect(identityOf(publication({URL}))).to.deep.equal(other(URL));
    });
  }
});

describe('a publication with a relative URL or a URN', () => {
  const base = 'https://office.example/data/';

  it('is cited with an absolute URL', () => {
    expect(attributionOf(publication({URL: '../opas.pdf'}), undefined, String, '', base)).to.match(
      / https:\/\/office\.example\/opas\.pdf$/,
    );
  });

  for (const URL of ['urn:nbn:fi-fe2018', 'URN:NBN:fi-fe2018']) {
    it(`has the URL of the resolver of its URN: ${URL}`, () => {
      const expected = {url: 'https://urn.fi/URN:NBN:fi-fe2018', isPermanent: true};
      expect(identityOf(publication({URL}))).to.deep.equal(expected);
      expect(identityOf(publication({URL}), base)).to.deep.equal(expected);
    });
  }
});

describe('the terms of a publication', () => {
  const terms = 'Kysy ensin.';

  it('are its own if it states any', () => {
    expect(termsOf(publication({licence: 'CC BY 4.0'}), series())).to.deep.equal({
      licence: 'CC BY 4.0',
      terms: undefined,
    });
    expect(termsOf(publication({terms}), undefined)).to.deep.equal({licence: undefined, terms});
  });

  it('are otherwise those of its series', () => {
    expect(termsOf(publication(), series({licence: 'CC0 1.0', terms}))).to.deep.equal({
      licence: 'CC0 1.0',
      terms,
    });
  });

  it('are never a mix of its own and those of its series', () => {
    expect(termsOf(publication({licence: 'CC BY 4.0'}), series({terms}))).to.deep.equal({
      licence: 'CC BY 4.0',
      terms: undefined,
    });
    expect(termsOf(publication({terms}), series({licence: 'CC0 1.0'}))).to.deep.equal({
      licence: undefined,
      terms,
    });
  });

  it('are unknown if neither states any', () => {
    const nothing = {licence: undefined, terms: undefined};
    expect(termsOf(publication(), undefined)).to.deep.equal(nothing);
    expect(termsOf(publication(), series())).to.deep.equal(nothing);
  });
});

describe('the attribution of a publication', () => {
  const inFinnish = (text: Text) => (typeof text === 'string' ? text : (text['fi'] ?? ''));
  const attribution = (known: Partial<Publication>, of?: Partial<Series>) =>
    attributionOf(publication(known), of && series(of), inFinnish, 's.a.');

  it('is the publication’s own, if it states one', () => {
    expect(attribution({attribution: {fi: 'Näin.', sv: 'Så.'}}, {attribution: 'Sarja.'})).to.equal('Näin.');
  });

  it('is otherwise that of its series', () => {
    expect(attribution({issued: '2018'}, {attribution: {fi: 'Lähde: Sarja.'}})).to.equal('Lähde: Sarja.');
  });

  it('is otherwise composed of author, title, publisher, year, licence and URL', () => {
    expect(
      attribution({
        author: [{family: 'Halonen', given: 'Roosa'}, {literal: 'Espoon kaupunki'}],
        publisher: 'Espoon kaupunki',
        issued: '2018-03-02',
        licence: 'CC BY 4.0',
        DOI: '10.1234/abc',
        URL: 'https://office.example/',
      }),
    ).to.equal(
      'Halonen, Roosa; Espoon kaupunki. Opas. Espoon kaupunki, 2018. CC BY 4.0. https://doi.org/10.1234/abc',
    );
  });

  it('names editors if there are no authors', () => {
    expect(attribution({editor: [{family: 'Sillanpää'}], issued: '2018'})).to.equal('Sillanpää. Opas. 2018.');
  });

  it('names the licence of the series if the publication has none', () => {
    expect(attribution({issued: '2018'}, {licence: 'CC BY 4.0'})).to.equal('Opas. 2018. CC BY 4.0.');
  });

  it('says that the year is unknown, or shows an unusual year unchanged', () => {
    expect(attribution({})).to.equal('Opas. s.a.');
    expect(attribution({issued: {literal: 'noin 2018'}})).to.equal('Opas. noin 2018.');
  });

  it('never ends a sentence twice', () => {
    expect(attribution({title: 'Miksi?', publisher: 'Kustannus Oy.', issued: '2018'})).to.equal(
      'Miksi? Kustannus Oy., 2018.',
    );
    expect(attribution({title: 'Opas.', author: [{literal: 'Työryhmä.'}], issued: '2018'})).to.equal(
      'Työryhmä. Opas. 2018.',
    );
  });

  it('is in the language of the reader', () => {
    expect(attribution({title: {sv: 'Handbok', fi: 'Opas'}, issued: '2018'})).to.equal('Opas. 2018.');
  });
});

describe('the URL of a licence', () => {
  const urls = (licence?: string) => licencesOf(licence).map(({url}) => url);

  it('is that of a readable deed for Creative Commons', () => {
    expect(urls('CC-BY-SA-4.0')).to.deep.equal(['https://creativecommons.org/licenses/by-sa/4.0/']);
  });

  it('is otherwise that of the SPDX list, or the given URL', () => {
    expect(urls('CC0-1.0')).to.deep.equal(['https://spdx.org/licenses/CC0-1.0.html']);
    expect(urls('https://office.example/ehdot')).to.deep.equal(['https://office.example/ehdot']);
  });

  it('is found for each licence of an expression', () => {
    expect(urls('(MIT OR Apache-2.0) AND CC-BY-4.0')).to.deep.equal([
      'https://spdx.org/licenses/MIT.html',
      'https://spdx.org/licenses/Apache-2.0.html',
      'https://creativecommons.org/licenses/by/4.0/',
    ]);
  });

  it('is unknown for text that is no expression, and for custom licences', () => {
    expect(urls('CC BY 4.0')).to.be.empty;
    expect(urls('LicenseRef-Own')).to.be.empty;
    expect(urls()).to.be.empty;
  });
});

describe('the attribution with its licence', () => {
  const quote = (known: Partial<Publication>) =>
    quoteOf(
      publication({issued: '2018', ...known}),
      undefined,
      (text) => (typeof text === 'string' ? text : ''),
      's.a.',
    );

  it('ends with the URL of the licence', () => {
    expect(quote({licence: 'CC-BY-4.0'})).to.equal(
      'Opas. 2018. CC-BY-4.0. (https://creativecommons.org/licenses/by/4.0/)',
    );
  });

  it('names the licence if the attribution of the publisher does not', () => {
    expect(quote({licence: 'CC-BY-4.0', attribution: 'Näin.'})).to.equal(
      'Näin. (CC-BY-4.0: https://creativecommons.org/licenses/by/4.0/)',
    );
  });

  it('repeats nothing', () => {
    const licence = 'https://office.example/ehdot';
    expect(quote({licence})).to.equal(`Opas. 2018. ${licence}.`);
    expect(quote({})).to.equal('Opas. 2018.');
  });
});
