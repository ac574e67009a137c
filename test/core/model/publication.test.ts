import {expect} from '@open-wc/testing';
import type {Publication} from '../../../src/core/model/feed.js';
import {issuedOf, type Issued} from '../../../src/core/model/publication.js';

const read = (issued?: Publication['issued']): Issued =>
  issuedOf({id: 'p', type: 'report', title: 'Julkaisu', ...(issued === undefined ? {} : {issued})});

describe('when a publication appeared', () => {
  it('is a date, as exact as it is known', () => {
    expect(read('2018')).to.deep.equal({date: '2018'});
    expect(read('2018-03-02')).to.deep.equal({date: '2018-03-02'});
  });

  it('is read from date parts, of numbers or of digits', () => {
    expect(read({'date-parts': [[2018]]})).to.deep.equal({date: '2018'});
    expect(read({'date-parts': [[2018, 3]]})).to.deep.equal({date: '2018-03'});
    expect(read({'date-parts': [['2018', '3', '02']]})).to.deep.equal({date: '2018-03-02'});
  });

  it('is of a range the first date', () => {
    expect(read({'date-parts': [[2018, 3], [2019]]})).to.deep.equal({date: '2018-03'});
  });

  it('is read from words where those are a date, else shown as they stand', () => {
    expect(read({raw: '2018-03'})).to.deep.equal({date: '2018-03'});
    expect(read({literal: '2018'})).to.deep.equal({date: '2018'});
    expect(read({raw: 'kevät 2018'})).to.deep.equal({text: 'kevät 2018'});
    expect(read({literal: 'noin 2018'})).to.deep.equal({text: 'noin 2018'});
  });

  it('is no date where the parts are on no calendar', () => {
    expect(read({'date-parts': [[2018, 13]]}).date).to.be.undefined;
    expect(read({'date-parts': [[2018, 2, 30]]}).date).to.be.undefined;
  });

  it('is not known where nothing is said', () => {
    expect(read()).to.deep.equal({});
    expect(read({})).to.deep.equal({});
    expect(read({'date-parts': []})).to.deep.equal({});
    expect(read({season: 1})).to.deep.equal({});
  });

  it('pads what is short, so that dates sort as text', () => {
    expect(read({'date-parts': [[978]]})).to.deep.equal({date: '0978'});
    expect(read({'date-parts': [[2018, '3', 2]]})).to.deep.equal({date: '2018-03-02'});
  });

  it('prefers parts to words, and raw words to literal ones', () => {
    expect(read({'date-parts': [[2018]], raw: 'kevät', literal: 'syksy'})).to.deep.equal({date: '2018'});
    expect(read({raw: 'kevät', literal: 'syksy'})).to.deep.equal({text: 'kevät'});
  });

  it('is words where parts are none', () => {
    expect(read({'date-parts': [[]], literal: 'joskus'})).to.deep.equal({text: 'joskus'});
  });

  it('is shown as it stands where a text is no date', () => {
    expect(read('2.3.2018')).to.deep.equal({text: '2.3.2018'});
    expect(read('2018-02-30')).to.deep.equal({text: '2018-02-30'});
  });
});
