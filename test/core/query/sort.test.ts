import {expect} from '@open-wc/testing';
import {parseSort, writeSort} from '../../../src/core/query/sort.js';

const fields = ['name', 'start', 'end', 'total', 'feed'] as const;

describe('the sort attribute', () => {
  it('is a field, or a field with a minus for descending', () => {
    expect(parseSort('start', fields)).to.deep.equal({field: 'start', descending: false});
    expect(parseSort('-total', fields)).to.deep.equal({field: 'total', descending: true});
  });

  it('is written as it is parsed', () => {
    for (const written of ['name', '-name', 'feed', '-end'])
      expect(writeSort(parseSort(written, fields)!)).to.equal(written);
  });

  it('is undefined if it names no field', () => {
    for (const nonsense of ['', '-', '--name', 'Name', 'budget', 'constructor', '__proto__', ' name']) {
      expect(parseSort(nonsense, fields), nonsense).to.be.undefined;
    }
  });
});
