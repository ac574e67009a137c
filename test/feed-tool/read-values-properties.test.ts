import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {matches} from '../../src/core/model/value-patterns.js';
import {orderOf, readDate} from '../../src/feed-tool/values/dates.js';
import {decimalOf, readAmount} from '../../src/feed-tool/values/numbers.js';
import {readRate} from '../../src/feed-tool/values/rates.js';
import {textOf} from '../../src/feed-tool/values/parsed-value.js';

const cents = fc.integer({min: 0, max: 1e13});
const date = fc.date({min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true});
const cell = fc.oneof(
  fc.string(),
  fc.stringMatching(/^[\d., €%()\-/]{0,14}$/),
  fc.double(),
  fc.constantFrom(null, undefined, true),
);

describe('any amount in the form of a language', () => {
  for (const locale of ['fi-FI', 'de-DE', 'en-GB', 'pl-PL', 'sl-SI', 'hr-HR', 'sv-SE']) {
    it(`is read back to the cent: ${locale}`, () => {
      const format = new Intl.NumberFormat(locale, {minimumFractionDigits: 2});
      fc.assert(
        fc.property(cents, (sum) => {
          assert.deepEqual(readAmount(format.format(sum / 100)), {value: {value: sum / 100}});
        }),
      );
    });
    it(`is read back completely, or rejected, never as another number: ${locale}`, () => {
      const format = new Intl.NumberFormat(locale);
      fc.assert(
        fc.property(fc.integer({min: 0, max: 1e12}), (sum) => {
          const reading = readAmount(format.format(sum));
          assert.ok('problem' in reading || ('value' in reading && reading.value.value === sum));
          const proven = decimalOf([format.format(sum), format.format(1234567)]);
          assert.deepEqual(readAmount(format.format(sum), proven), {value: {value: sum}});
        }),
      );
    });
  }
});

describe('any date', () => {
  const iso = (day: Date): string => day.toISOString().slice(0, 10);
  const parts = (day: Date): readonly [number, number, number] => [
    day.getUTCDate(),
    day.getUTCMonth() + 1,
    day.getUTCFullYear(),
  ];
  it('is read back in the unambiguous forms', () => {
    fc.assert(
      fc.property(date, (day) => {
        const [d, m, y] = parts(day);
        for (const text of [iso(day), `${d}.${m}.${y}`, day.toISOString()]) {
          assert.deepEqual(readDate(text), {value: iso(day)});
        }
      }),
    );
  });
  it('is never read as another day if the order is unknown', () => {
    fc.assert(
      fc.property(date, (day) => {
        const [d, m, y] = parts(day);
        const reading = readDate(`${d}/${m}/${y}`);
        assert.ok('problem' in reading || ('value' in reading && reading.value === iso(day)));
        assert.deepEqual(readDate(`${d}/${m}/${y}`, {order: 'dmy'}), {value: iso(day)});
        assert.notEqual(orderOf([`${d}/${m}/${y}`]), 'mdy');
      }),
    );
  });
});

describe('any cell', () => {
  it('is read, blank or rejected, and every value is valid in a feed', () => {
    fc.assert(
      fc.property(cell, (value) => {
        const amount = readAmount(value);
        if ('value' in amount) assert.ok(Number.isFinite(amount.value.value) && amount.value.value >= 0);
        const day = readDate(value, {order: 'dmy', hasSerials: true});
        if ('value' in day) assert.ok(matches('date', day.value), day.value);
        const rate = readRate(value, 'percent');
        if ('value' in rate) assert.ok(rate.value >= 0 && rate.value <= 1);
      }),
    );
  });
  it('is blank only if nothing in it is visible', () => {
    fc.assert(
      fc.property(cell, (value) => {
        if ('blank' in readAmount(value)) assert.match(textOf(value), /^[\s\u200b\u2060\ufeff\-–—.]*$/u);
      }),
    );
  });
});
