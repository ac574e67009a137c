import {expect} from '@open-wc/testing';
import {localeOf} from '../../../src/core/i18n/locale.js';
import type {Formats} from '../../../src/core/i18n/formats.js';

const formatsOf = (language: string): Formats => localeOf(language)!.formats;
const [fi, sv, en] = ['fi', 'sv', 'en'].map(formatsOf) as [Formats, Formats, Formats];
const hard = (text: string): string => text.replaceAll(' ', '\u00a0');

describe('formats of a language', () => {
  it('write a sum with hard spaces in Finnish and Swedish, so that it never breaks', () => {
    expect(fi.money(1_244_141_800, 'EUR')).to.equal(hard('12 441 418 €'));
    expect(sv.money(1_244_141_800, 'EUR')).to.equal(hard('12 441 418 €'));
    expect(en.money(1_244_141_800, 'EUR')).to.equal('€12,441,418');
  });

  it('write cents only where there are any', () => {
    expect(fi.money(1_244_141_850, 'EUR')).to.equal(hard('12 441 418,50 €'));
    expect(fi.money(5, 'EUR')).to.equal(hard('0,05 €'));
    expect(en.money(1_244_141_805, 'EUR')).to.equal('€12,441,418.05');
    expect(fi.money(0, 'EUR')).to.equal(hard('0 €'));
  });

  it('write every currency so that it differs from euro', () => {
    expect(sv.money(100_000, 'SEK')).to.match(/^1\s000\s(kr|SEK)$/);
    expect(fi.money(100_000, 'XTS')).to.match(/^1\s000\s(XTS)$/);
  });

  it('write numbers in their groups', () => {
    expect(fi.number(27_147)).to.equal(hard('27 147'));
    expect(sv.number(27_147)).to.equal(hard('27 147'));
    expect(en.number(27_147)).to.equal('27,147');
  });

  it('write a share as a percentage, with its own precision', () => {
    expect(fi.percent(0.3124)).to.equal(hard('31,24 %'));
    expect(fi.percent(0.5)).to.equal(hard('50 %'));
    expect(en.percent(0.125)).to.equal('12.5%');
  });

  it('write a day', () => {
    expect(fi.date('2018-03-02')).to.equal('2.3.2018');
    expect(sv.date('2018-03-02')).to.equal('2.3.2018');
    expect(en.date('2018-03-02')).to.equal('2 March 2018');
  });

  it('write a month that has no day as a month', () => {
    expect(fi.date('2018-03')).to.equal('maaliskuu 2018');
    expect(sv.date('2018-03')).to.equal('mars 2018');
    expect(en.date('2018-03')).to.equal('March 2018');
  });

  it('write a bare year as a year', () => {
    for (const formats of [fi, sv, en]) expect(formats.date('2018')).to.equal('2018');
  });

  it('never shift the day, in any time zone of the reader', () => {
    // Midnight in UTC is still the day before west of Greenwich.
    expect(fi.date('2018-01-01')).to.equal('1.1.2018');
    expect(fi.date('2018-12-31')).to.equal('31.12.2018');
  });

  it('write a time stamp in the feed’s time zone', () => {
    expect(fi.time('2018-03-02T11:59:00Z', 'Europe/Helsinki')).to.equal('2.3.2018 klo 13.59');
    expect(fi.time('2018-03-02T13:59:59+02:00', 'Europe/Helsinki')).to.equal('2.3.2018 klo 13.59');
    expect(fi.time('2018-03-02T11:59:00Z', 'UTC')).to.equal('2.3.2018 klo 11.59');
    expect(fi.time('2018-03-02T22:05:00Z', 'Europe/Helsinki')).to.equal('3.3.2018 klo 0.05');
  });

  it('write a time stamp with the same day and minute in Swedish and English', () => {
    expect(sv.time('2018-03-02T11:59:00Z', 'Europe/Helsinki')).to.match(/^2\.3\.2018\D+13[.:]59$/);
    expect(en.time('2018-03-02T11:59:00Z', 'Europe/Helsinki')).to.match(/^2 March 2018\D+13:59$/);
  });

  it('use the time of Helsinki if the browser does not know the time zone', () => {
    expect(fi.time('2018-03-02T11:59:00Z', 'Mars/Olympus_Mons')).to.equal('2.3.2018 klo 13.59');
  });

  it('write lists as sentences do', () => {
    expect(fi.list(['Espoo', 'Oulu', 'Turku'])).to.equal('Espoo, Oulu ja Turku');
    expect(sv.list(['Esbo', 'Åbo'])).to.equal('Esbo och Åbo');
    expect(en.list(['Espoo', 'Oulu', 'Turku'])).to.equal('Espoo, Oulu and Turku');
    expect(fi.list(['Espoo'])).to.equal('Espoo');
    expect(fi.list([])).to.equal('');
  });

  it('sort by the alphabet of their language, and numbers by their value', () => {
    expect(['Öljy', 'Zeppelin', 'Åbo', 'Ätran'].sort(fi.compare)).to.deep.equal([
      'Zeppelin',
      'Åbo',
      'Ätran',
      'Öljy',
    ]);
    expect(['Öljy', 'Zeppelin', 'Åbo'].sort(en.compare)).to.deep.equal(['Åbo', 'Öljy', 'Zeppelin']);
    expect(['10', '9'].sort(sv.compare)).to.deep.equal(['9', '10']);
  });
});
