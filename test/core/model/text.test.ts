import {expect} from '@open-wc/testing';
import {primarySubtag, textIn} from '../../../src/core/model/text.js';

describe('the primary subtag', () => {
  for (const [subtag, tags] of Object.entries({
    fi: ['fi', 'fi-FI', 'fi_FI', 'FI', 'fin', 'FIN', 'fin_FI', ' fi '],
    sv: ['sv', 'sv_SE', 'SV-fi', 'swe', 'swe-FI'],
    en: ['en', 'en_US', 'eng', 'EN-gb-oxendict'],
    // Bibliographic codes such as `ger` are not valid in BCP 47, and engines treat them differently.
    de: ['de', 'deu'],
    se: ['se', 'sme'],
    smn: ['smn', 'smn-FI'],
    '': ['', 'x-default', 'x_default', 'X-fi'],
  })) {
    it(`of ${tags.join(', ')} is "${subtag}"`, () => {
      for (const tag of tags) expect(primarySubtag(tag), tag).to.equal(subtag);
    });
  }
});

describe('a text of the feed', () => {
  it('is found however its tag is written, and has a tag that HTML accepts', () => {
    const text = {fi_FI: 'Oppiminen', swe: 'Lärande', 'x-default': 'Learning'};
    expect(textIn(text, 'fi', 'en')).to.deep.equal({value: 'Oppiminen', lang: 'fi-FI'});
    expect(textIn(text, 'sv', 'en')).to.deep.equal({value: 'Lärande', lang: 'swe'});
    expect(textIn(text, 'de', 'en')).to.deep.equal({value: 'Learning', lang: 'und'});
    expect(textIn('Lärande', 'fi', 'sv_SE')).to.deep.equal({value: 'Lärande', lang: 'sv-SE'});
  });

  it('is shown in the requested language', () => {
    const text = {fi: 'Oppiminen', sv: 'Lärande', en: 'Learning'};
    expect(textIn(text, 'sv', 'fi')).to.deep.equal({value: 'Lärande', lang: 'sv'});
  });

  it('is shown in the language of the feed if the requested one is missing', () => {
    expect(textIn({en: 'Learning', fi: 'Oppiminen'}, 'sv', 'fi')).to.deep.equal({
      value: 'Oppiminen',
      lang: 'fi',
    });
  });

  it('is shown in its first language if both are missing', () => {
    expect(textIn({et: 'Õppimine', de: 'Lernen'}, 'sv', 'fi')).to.deep.equal({value: 'Õppimine', lang: 'et'});
  });

  it('is in the language of the feed if it is a plain string', () => {
    expect(textIn('Oppiminen', 'sv', 'fi')).to.deep.equal({value: 'Oppiminen', lang: 'fi'});
  });

  it('with a region matches the language without a region, and the reverse', () => {
    expect(textIn({fi: 'Oppiminen', 'sv-FI': 'Lärande'}, 'sv', 'fi')).to.deep.equal({
      value: 'Lärande',
      lang: 'sv-FI',
    });
    expect(textIn({fi: 'Oppiminen', sv: 'Lärande'}, 'sv-FI', 'fi')).to.deep.equal({
      value: 'Lärande',
      lang: 'sv',
    });
    expect(textIn({en: 'Learning', 'fi-FI': 'Oppiminen'}, 'sv', 'fi')).to.deep.equal({
      value: 'Oppiminen',
      lang: 'fi-FI',
    });
  });

  it('with exactly the requested tag is preferred to one of the same language', () => {
    const text = {'sv-SE': 'Utbildning', sv: 'Lärande'};
    expect(textIn(text, 'sv', 'fi').value).to.equal('Lärande');
    expect(textIn(text, 'sv-SE', 'fi').value).to.equal('Utbildning');
  });

  it('is found in any case of its tag', () => {
    expect(textIn({FI: 'Oppiminen', SV: 'Lärande'}, 'sv', 'fi').value).to.equal('Lärande');
  });

  it('is not confused with a language whose tag begins alike', () => {
    expect(textIn({fil: 'Pagkatuto', en: 'Learning'}, 'fi', 'en')).to.deep.equal({
      value: 'Learning',
      lang: 'en',
    });
  });
});
