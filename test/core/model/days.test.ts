import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {dayIn, firstDay, isAfter, lastDay} from '../../../src/core/model/days.js';

describe('days', () => {
  it('starts a year on 1 January and a month on its first day', () => {
    expect(firstDay('2018')).to.equal('2018-01-01');
    expect(firstDay('2018-03')).to.equal('2018-03-01');
    expect(firstDay('2018-03-02')).to.equal('2018-03-02');
  });

  it('ends a year on 31 December', () => {
    expect(lastDay('2018')).to.equal('2018-12-31');
  });

  it('ends a month on its last day', () => {
    const ends = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) =>
      lastDay(`2018-${month}`).slice(-2),
    );
    expect(ends.join(' ')).to.equal('31 28 31 30 31 30 31 31 30 31 30 31');
  });

  it('handles leap years, also of centuries', () => {
    expect(lastDay('2020-02')).to.equal('2020-02-29');
    expect(lastDay('2000-02')).to.equal('2000-02-29');
    expect(lastDay('2100-02')).to.equal('2100-02-28');
  });

  it('keeps a complete date', () => {
    expect(lastDay('2018-02-28')).to.equal('2018-02-28');
  });

  it('finds a start after its end only if no day can fit both', () => {
    expect(isAfter('2018-03-02', '2018-03-01')).to.be.true;
    expect(isAfter('2018-03-02', '2018-03-02')).to.be.false;
    expect(isAfter('2018-03-02', '2018-03')).to.be.false;
    expect(isAfter('2018-03', '2018')).to.be.false;
    expect(isAfter('2019', '2018')).to.be.true;
    expect(isAfter('2018-04', '2018-03')).to.be.true;
  });

  it('finds no contradiction between unknown dates', () => {
    expect(isAfter(undefined, '2018')).to.be.false;
    expect(isAfter('2018', undefined)).to.be.false;
    expect(isAfter(undefined, undefined)).to.be.false;
  });

  it('changes the day at midnight in Helsinki in winter', () => {
    expect(dayIn('Europe/Helsinki', new Date('2018-03-01T21:59:59Z'))).to.equal('2018-03-01');
    expect(dayIn('Europe/Helsinki', new Date('2018-03-01T22:00:00Z'))).to.equal('2018-03-02');
  });

  it('changes the day at midnight in Helsinki, an hour earlier in UTC, in summer', () => {
    expect(dayIn('Europe/Helsinki', new Date('2018-07-01T20:59:59Z'))).to.equal('2018-07-01');
    expect(dayIn('Europe/Helsinki', new Date('2018-07-01T21:00:00Z'))).to.equal('2018-07-02');
  });

  it('is another day at the same moment in another time zone', () => {
    const now = new Date('2018-12-31T23:30:00Z');
    expect(dayIn('UTC', now)).to.equal('2018-12-31');
    expect(dayIn('Europe/Helsinki', now)).to.equal('2019-01-01');
    expect(dayIn('America/New_York', now)).to.equal('2018-12-31');
  });

  it('equals the day of the browser’s own format, at any moment', () => {
    const zones = ['Europe/Helsinki', 'UTC'] as const;
    const formats = new Map(
      zones.map((timeZone) => [timeZone, new Intl.DateTimeFormat('sv-SE', {timeZone})] as const),
    );
    const moments = fc.date({min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true});
    fc.assert(
      fc.property(fc.constantFrom(...zones), moments, (zone, now) => {
        expect(dayIn(zone, now)).to.equal(formats.get(zone)!.format(now));
      }),
      {seed: 20_180_302, numRuns: 500},
    );
  });

  it('uses the day in Helsinki if the browser does not know the time zone', () => {
    expect(dayIn('Mars/Olympus_Mons', new Date('2018-03-01T22:00:00Z'))).to.equal('2018-03-02');
  });
});
