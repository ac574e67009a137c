import {expect} from '@open-wc/testing';
import type {Publication} from '../../../src/core/model/feed.js';
import {
  authorsOf,
  bookNumber,
  doiOf,
  doiUrl,
  issuedOf,
  listedName,
  type Issued,
} from '../../../src/core/model/publication.js';

const read = (issued?: Publication['issued']): Issued =>
  issuedOf({id: 'p', type: 'report', title: 'Julkaisu', ...(issued === undefined ? {} : {issued})});

describe('the date of a publication', () => {
  it('has its own precision: year, month or day', () => {
    expect(read('2018')).to.deep.equal({date: '2018'});
    expect(read('2018-03-02')).to.deep.equal({date: '2018-03-02'});
  });

  it('is parsed from date parts, given as numbers or digits', () => {
    expect(read({'date-parts': [[2018]]})).to.deep.equal({date: '2018'});
    expect(read({'date-parts': [[2018, 3]]})).to.deep.equal({date: '2018-03'});
    expect(read({'date-parts': [['2018', '3', '02']]})).to.deep.equal({date: '2018-03-02'});
  });

  it('is the first date of a range', () => {
    expect(read({'date-parts': [[2018, 3], [2019]]})).to.deep.equal({date: '2018-03'});
  });

  it('is parsed from text if that is a date, and otherwise shown unchanged', () => {
    expect(read({raw: '2018-03'})).to.deep.equal({date: '2018-03'});
    expect(read({literal: '2018'})).to.deep.equal({date: '2018'});
    expect(read({raw: 'kevät 2018'})).to.deep.equal({text: 'kevät 2018'});
    expect(read({literal: 'noin 2018'})).to.deep.equal({text: 'noin 2018'});
  });

  it('is undefined if its parts are not in the calendar', () => {
    expect(read({'date-parts': [[2018, 13]]}).date).to.be.undefined;
    expect(read({'date-parts': [[2018, 2, 30]]}).date).to.be.undefined;
  });

  it('is undefined if nothing is stated', () => {
    expect(read()).to.deep.equal({});
    expect(read({})).to.deep.equal({});
    expect(read({'date-parts': []})).to.deep.equal({});
    expect(read({season: 1})).to.deep.equal({});
  });

  it('is undefined for impossible years that systems write', () => {
    for (const year of [0, 1, 978, 2999, 9999])
      expect(read({'date-parts': [[year]]}), String(year)).to.deep.equal({});
    for (const date of ['0000', '0001-01-01', '2999-12', '9999-12-31']) {
      expect(read({raw: date}), date).to.deep.equal({});
      expect(read({literal: date}), date).to.deep.equal({});
    }
  });

  it('is padded, so that dates sort as text', () => {
    expect(read({'date-parts': [[2018, '3', 2]]})).to.deep.equal({date: '2018-03-02'});
  });

  it('is taken from parts before text, and from raw before literal', () => {
    expect(read({'date-parts': [[2018]], raw: 'kevät', literal: 'syksy'})).to.deep.equal({date: '2018'});
    expect(read({raw: 'kevät', literal: 'syksy'})).to.deep.equal({text: 'kevät'});
  });

  it('is a text if its parts are invalid', () => {
    expect(read({'date-parts': [[]], literal: 'joskus'})).to.deep.equal({text: 'joskus'});
  });

  it('is shown unchanged if a text is no date', () => {
    expect(read('2.3.2018')).to.deep.equal({text: '2.3.2018'});
    expect(read('2018-02-30')).to.deep.equal({text: '2018-02-30'});
  });
});

describe('a name', () => {
  const names = [
    ['van der Ploeg, Anna', {family: 'Ploeg', given: 'Anna', 'non-dropping-particle': 'van der'}],
    ['Humboldt, Alexander von', {family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von'}],
    ["d'Alembert, Jean", {family: 'Alembert', given: 'Jean', 'non-dropping-particle': "d'"}],
    ['al-Khwarizmi, Musa', {family: 'Khwarizmi', given: 'Musa', 'non-dropping-particle': 'al-'}],
    ['King, Martin Luther, Jr.', {family: 'King', given: 'Martin Luther', suffix: 'Jr.'}],
    ['Espoon kaupunki, opetus', {literal: 'Espoon kaupunki, opetus'}],
    ['Plato', {family: 'Plato'}],
    ['', {}],
  ] as const;
  for (const [listed, name] of names) {
    it(`is listed as "${listed}"`, () => {
      expect(listedName(name)).to.equal(listed);
    });
  }

  it('is left out if it is empty', () => {
    const author = [{}, {family: 'Testi', given: 'Anna'}];
    expect(authorsOf({id: 'p', type: 'report', title: 'x', author})).to.deep.equal(['Testi, Anna']);
  });
});

describe('an identifier', () => {
  const doiIn = (DOI: string) => doiOf({id: 'p', type: 'report', title: 'x', DOI});
  for (const written of [
    '10.1000/456#789',
    ' 10.1000/456#789 ',
    'doi:10.1000/456#789',
    'doi: 10.1000/456#789',
    'DOI 10.1000/456#789',
    'https://doi.org/10.1000/456%23789',
    'http://dx.doi.org/10.1000/456#789',
    'https://www.doi.org/10.1000/456%23789',
  ]) {
    it(`is the DOI in "${written}"`, () => {
      expect(doiIn(written)).to.equal('10.1000/456#789');
    });
  }

  it('is undefined if nothing is given', () => {
    for (const written of ['', '  ', 'doi:', 'https://doi.org/']) expect(doiIn(written)).to.equal(undefined);
  });

  it('leads to its page, encoded as the DOI handbook says', () => {
    expect(doiUrl('10.1000/456#789')).to.equal('https://doi.org/10.1000/456%23789');
    expect(doiUrl('10.1000/abc?def')).to.equal('https://doi.org/10.1000/abc%3Fdef');
    expect(doiUrl('10.1002/(SICI)1097<1:AID>3.0.CO;2-"x y"%')).to.equal(
      'https://doi.org/10.1002/(SICI)1097%3C1:AID%3E3.0.CO;2-%22x%20y%22%25',
    );
    expect(decodeURIComponent(new URL(doiUrl('10.1/ä👍[]{}^|`')).pathname)).to.equal('/10.1/ä👍[]{}^|`');
    expect(doiUrl('10.1/a\ud800')).to.equal('https://doi.org/10.1/a');
  });

  for (const written of [
    '978-951-857-732-7',
    'ISBN 978-951-857-732-7',
    'ISBN-13: 978-951-857-732-7 (PDF)',
    ' isbn:978‑951‑857‑732‑7',
  ]) {
    it(`is the ISBN in "${written}"`, () => {
      expect(bookNumber(written)).to.equal('978-951-857-732-7');
    });
  }

  it('is the ISSN without its label', () => {
    expect(bookNumber('ISSN-L 1234-567X (verkkojulkaisu)')).to.equal('1234-567X');
    expect(bookNumber('eISSN: 1234-5678')).to.equal('1234-5678');
    expect(bookNumber('ISBN')).to.equal(undefined);
    expect(bookNumber(undefined)).to.equal(undefined);
  });
});
