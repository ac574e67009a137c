import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {urnOf, urnUrl} from '../../../src/core/model/urn.js';

describe('a URN', () => {
  for (const written of [
    'URN:NBN:fi-fe2018',
    'urn:nbn:fi-fe2018',
    ' urn: nbn: fi-fe2018 ',
    'URN:URN:NBN:fi-fe2018',
    'urn:nbn:fi\u2010fe2018',
    'urn:nbn:fi-fe\u00ad2018\u200b',
  ]) {
    it(`is normalised: ${JSON.stringify(written)}`, () => {
      expect(urnOf(written)).to.equal('URN:NBN:fi-fe2018');
    });
  }

  it('contains nothing that would end a URL, and is encoded once', () => {
    expect(urnOf('urn:isbn:978-952?x#y')).to.equal('URN:ISBN:978-952%3Fx%23y');
    expect(urnOf('urn:nbn:fi:ää%20%')).to.equal('URN:NBN:fi:%C3%A4%C3%A4%20%25');
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (name) => {
        const urn = urnOf(`urn:nbn:fi-${name}`);
        if (urn === undefined) return;
        expect(urn).to.match(/^URN:NBN:fi-[\w!$&'()*+,./:;=@~%-]*$/);
        expect(urnOf(urn)).to.equal(urn);
        const url = new URL(urnUrl(urn)!);
        expect(url.hash + url.search).to.equal('');
      }),
    );
  });

  for (const text of [
    'https://urn.fi/URN:NBN:fi-fe2018',
    'turn:table:x',
    'urn:',
    'urn:nbn',
    'opas.pdf',
    '',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => {
      expect(urnOf(text)).to.equal(undefined);
    });
  }

  it('leads to the resolver of its namespace', () => {
    expect(urnUrl('URN:NBN:fi-fe2018')).to.equal('https://urn.fi/URN:NBN:fi-fe2018');
    expect(urnUrl('URN:ISBN:978-952-1')).to.equal('https://urn.fi/URN:ISBN:978-952-1');
    expect(urnUrl('URN:NBN:se:kb-1')).to.equal('https://urn.kb.se/resolve?urn=URN:NBN:se:kb-1');
    expect(urnUrl('URN:UUID:1')).to.equal(undefined);
  });
});
