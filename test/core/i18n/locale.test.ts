import {expect} from '@open-wc/testing';
import {defaultLocale, localeOf} from '../../../src/core/i18n/locale.js';

describe('the locale of a language tag', () => {
  it('is found for the three languages, whatever their region and case', () => {
    for (const [tag, code] of [
      ['fi', 'fi'],
      ['fi-FI', 'fi'],
      ['SV', 'sv'],
      ['sv-SE', 'sv'],
      ['en', 'en'],
      ['en-US', 'en'],
      ['en-GB-oxendict', 'en'],
      ['sv_SE', 'sv'],
      ['fi_FI', 'fi'],
      ['fin', 'fi'],
      ['swe', 'sv'],
      ['ENG', 'en'],
    ] as const) {
      expect(localeOf(tag)?.code, tag).to.equal(code);
    }
  });

  it('is undefined for other languages, and for tags that only begin alike', () => {
    for (const tag of [
      'de',
      'fil',
      'se',
      'x-fi',
      'finnish',
      '',
      ' ',
      'constructor',
      '__proto__',
      null,
      undefined,
    ]) {
      expect(localeOf(tag), String(tag)).to.be.undefined;
    }
  });

  it('is Finnish by default', () => {
    expect(defaultLocale.code).to.equal('fi');
  });
});
