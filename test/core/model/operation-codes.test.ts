import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  codedText,
  normaliseCategoryCode,
  normaliseObjectiveCode,
} from '../../../src/core/model/operation-codes.js';

describe('the codes of operations', () => {
  it('have one standard form for a specific objective', () => {
    for (const written of [
      'RSO1.2',
      'RSO1.02',
      'rso 1.2',
      'RSO1.2.RUP',
      'RSO1.2-RUP',
      '1.2',
      'SO 1.2',
      '1 (ii)',
      '1.ii',
    ])
      expect(normaliseObjectiveCode(written, 'erdf')).to.equal('RSO1.2');
    for (const written of ['ESO4.11', 'ESO4.011', '4.11', '4(k)']) {
      expect(normaliseObjectiveCode(written, 'esf-plus')).to.equal('ESO4.11');
    }
    expect(normaliseObjectiveCode('8.1')).to.equal('JSO8.1');
    expect(normaliseObjectiveCode('ISO6.1')).to.equal('ISO6.1');
  });

  it('are undefined if two funds are possible, or the code is of another kind', () => {
    for (const written of ['4.1', 'TO03', 'PO01', 'XI.2', '9.9.9.9 kuvaus?', '', 'Osaaminen'])
      expect(normaliseObjectiveCode(written)).to.equal(undefined);
  });

  it('keep the three digits of an intervention field', () => {
    for (const written of ['13', '013', '0013', '13.0', '13,'])
      expect(normaliseCategoryCode(written)).to.equal('013');
    expect(normaliseCategoryCode('013|021')).to.equal('013; 021');
    expect(normaliseCategoryCode('Innovaatiot')).to.equal(undefined);
  });

  it('do not change when they are normalised twice', () => {
    const policy = fc.constantFrom('1', '2', '3', '5', '6', '7', '8');
    const prefix = fc.constantFrom('', 'SO ', 'OS', 'RSO', 'ESO');
    fc.assert(
      fc.property(prefix, policy, fc.integer({min: 1, max: 13}), (word, digit, number) => {
        const once = normaliseObjectiveCode(`${word}${digit}.${number}`);
        expect(once && normaliseObjectiveCode(once)).to.equal(once);
      }),
    );
  });

  it('are written once before their text', () => {
    expect(codedText('RSO2.1', 'Energy')).to.equal('RSO2.1 Energy');
    expect(codedText('RSO2.1', 'RSO2.1 Energy')).to.equal('RSO2.1 Energy');
    expect(codedText(undefined, 'Energy')).to.equal('Energy');
    expect(codedText('013', undefined)).to.equal('013');
  });
});
