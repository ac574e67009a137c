import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {orderOf, readDate, type DateForm} from '../../src/feed-tool/values/dates.js';
import {decimalOf, readAmount, type Decimal} from '../../src/feed-tool/values/numbers.js';
import {rateFormOf, readRate} from '../../src/feed-tool/values/rates.js';
import {CellFault, type Reading} from '../../src/feed-tool/values/parsed-value.js';

/** The value, '' for a blank cell, or the reason why it cannot be read. */
const shown = <T>(reading: Reading<T>): T | string =>
  'value' in reading ? reading.value : 'blank' in reading ? '' : `! ${reading.problem}`;
const isRefused = (outcome: unknown, reason: RegExp): void => {
  assert.equal(typeof outcome, 'string');
  assert.match(String(outcome), /^! /);
  assert.match(String(outcome), reason);
};

describe('an amount', () => {
  const amount = (text: unknown, decimal?: Decimal): unknown => {
    const reading = readAmount(text, decimal);
    return 'value' in reading ? reading.value.value : shown(reading);
  };

  const certain: readonly (readonly [unknown, number])[] = [
    ['71641', 71641],
    ['66166.42', 66166.42],
    ['15.414.794', 15414794],
    ['90.388,44 €', 90388.44],
    ['2 589 410,00', 2589410],
    ['2\u00a0589\u202f410', 2589410],
    ['2.589.410,00 kn', 2589410],
    ['1,234,567.89', 1234567.89],
    ['£1.2m', 1_200_000],
    ['12,4 milj. €', 12_400_000],
    ['0.123', 0.123],
    ['1234.567', 1234.567],
    ['100,–', 100],
    [12.5, 12.5],
    ['0', 0],
  ];
  for (const [text, value] of certain) {
    it(`is read without a convention: ${String(text)}`, () => assert.equal(amount(text), value));
  }

  it('is ambiguous if three digits follow a single sign and no other cell decides', () => {
    isRefused(amount('431.842'), /two ways/);
    isRefused(amount('431,842'), /two ways/);
    isRefused(amount('1.234m'), /two ways|no number/);
  });

  it('is read by the convention that other cells of its column prove', () => {
    assert.equal(decimalOf(['431.842', '1.727.369']), ',');
    assert.equal(amount('431.842', ','), 431842);
    assert.equal(decimalOf(['431.842', '12.5']), '.');
    assert.equal(amount('431.842', '.'), 431.842);
  });

  it('proves nothing if a column has both conventions', () => {
    assert.equal(decimalOf(['1.727.369', '12.5', '431.842']), undefined);
    assert.equal(decimalOf(['431.842', '100']), undefined);
  });

  it('has its currency, and whether it is rounded', () => {
    assert.deepEqual(readAmount('90.388,44 €'), {value: {value: 90388.44, currency: 'EUR'}});
    assert.deepEqual(readAmount('£1.2m'), {
      value: {value: 1_200_000, currency: 'GBP', isRounded: true, isScaled: true},
    });
    assert.deepEqual(readAmount('641.253,04 kn'), {value: {value: 641253.04, currency: 'HRK'}});
  });

  it('is unknown, with a reason, if it is negative, no number or an error of the sheet', () => {
    isRefused(amount('-744'), /negative/);
    isRefused(amount('(744)'), /negative/);
    isRefused(amount(-1), /negative/);
    for (const text of ['V izvajanju', '12 34', '1.23.456', '1,2,3', '12..5', '#', '5 6 7']) {
      isRefused(amount(text), /number|ways/);
    }
    isRefused(amount(new CellFault('holds the error #REF!')), /#REF!/);
  });

  it('is blank if the cell is', () => {
    for (const text of ['', ' ', '\u00a0', '-', '–', null, undefined]) assert.equal(amount(text), '');
  });
});

describe('a rate', () => {
  it('is read with a percent sign', () => {
    assert.equal(shown(readRate('49,92%')), 0.4992);
    assert.equal(shown(readRate('50 %')), 0.5);
    assert.equal(shown(readRate('100%')), 1);
  });
  it('is a percentage in a column with numbers above one, otherwise a fraction', () => {
    assert.equal(rateFormOf(['28', '25', '80']), 'percent');
    assert.equal(shown(readRate('28', 'percent')), 0.28);
    assert.equal(rateFormOf(['0.5', '0.85']), 'fraction');
    assert.equal(shown(readRate('0.5', 'fraction')), 0.5);
    assert.equal(rateFormOf(['1', '0']), undefined);
  });
  it('is unknown if it can be either', () => {
    isRefused(shown(readRate('0.5', 'percent')), /percent/);
    isRefused(shown(readRate('1', undefined)), /percent/);
  });
  it('is unknown above a hundred percent, and if there are two', () => {
    isRefused(shown(readRate('150%')), /more than 100 %/);
    isRefused(shown(readRate('50% more developed & 60% transitional')), /no number/);
  });
});

describe('a date', () => {
  const date = (cell: unknown, form?: DateForm): string => shown(readDate(cell, form));

  const certain: readonly (readonly [unknown, string])[] = [
    ['1.3.2015', '2015-03-01'],
    ['28.02.2017', '2017-02-28'],
    ['1. 3. 2015', '2015-03-01'],
    ['2015-03-01', '2015-03-01'],
    ['2015-06-10T00:00:00+00:00', '2015-06-10'],
    ['17/08/2015 00:00', '2015-08-17'],
    ['05/05/2015', '2015-05-05'],
    ['08/17/2015', '2015-08-17'],
    ['03/2007', '2007-03'],
    ['2015', '2015'],
    ['01. Aug 15', '2015-08-01'],
    ['31. Dez 21', '2021-12-31'],
    ['10-Mrz-2016', '2016-03-10'],
    ['1 August 2015', '2015-08-01'],
    ['1. elokuuta 2015', '2015-08-01'],
    ['1 sierpnia 2015', '2015-08-01'],
    ['1 Αυγούστου 2015', '2015-08-01'],
    ['Aug 2015', '2015-08'],
    [new Date(Date.UTC(2015, 7, 1)), '2015-08-01'],
  ];
  for (const [cell, value] of certain) {
    it(`is read without a convention: ${String(cell)}`, () => assert.equal(date(cell), value));
  }

  it('is ambiguous if day and month can be exchanged, and both readings are named', () => {
    isRefused(date('03/04/2015'), /2015-04-03 or 2015-03-04/);
    isRefused(date('03/04/15'), /several ways/);
    isRefused(date('Aug 15'), /day of that month, or the month/);
  });

  it('is read in the order that other cells prove, or that is given', () => {
    assert.equal(orderOf(['03/04/2015', '20/04/2015']), 'dmy');
    assert.equal(orderOf(['03/04/2015', '04/20/2015']), 'mdy');
    assert.equal(orderOf(['20/04/2015', '04/20/2015']), undefined);
    assert.equal(orderOf(['03/04/2015', '1.13.2015']), undefined);
    assert.equal(date('03/04/2015', {order: 'dmy'}), '2015-04-03');
    assert.equal(date('03/04/2015', {order: 'mdy'}), '2015-03-04');
    assert.equal(date('15/04/03', {order: 'ymd'}), '2015-04-03');
  });

  it('may be a serial number only among dates, which is reported', () => {
    assert.deepEqual(readDate('42156', {hasSerials: true}), {
      value: '2015-06-01',
      note: 'was read as the number that a spreadsheet keeps for 2015-06-01',
    });
    isRefused(date('42156'), /number of a day/);
  });

  it('may have an ambiguous month name only in a list in one language', () => {
    isRefused(date('1 listopad 2015'), /no date/);
    assert.equal(date('1 listopada 2015', {language: 'pl'}), '2015-11-01');
    assert.equal(date('1. listopada 2015', {language: 'hr'}), '2015-10-01');
  });

  it('is unknown, with a reason, if there is no such day', () => {
    for (const text of [
      '31.2.2018',
      '31/04/2014',
      '31-Nov-18',
      '29.2.2015',
      '0.1.2015',
      '1.1.0015',
      '2015-13-01',
    ]) {
      isRefused(date(text), /no (?:day|month|date)/);
    }
    for (const text of ['7560', '20//06/2011', 'tbd', '2015-2016', '1.1', '20150301', true]) {
      isRefused(date(text), /no date/);
    }
  });

  it('is blank if the cell is', () => {
    for (const cell of ['', ' ', '-', null, undefined]) assert.equal(date(cell), '');
  });
});
