import {expect} from '@open-wc/testing';
import {byId, idKey} from '../../../src/core/model/ids.js';
import {named} from '../../support/feed-with.js';

describe('ids', () => {
  it('are compared without regard to ASCII case only', () => {
    expect(idKey('A70202')).to.equal('a70202');
    expect(idKey('Espoo')).to.equal(idKey('eSPOO'));
    expect(idKey('Å')).not.to.equal(idKey('å'));
    expect(idKey('I')).to.equal('i');
    expect(idKey('İ')).to.equal('İ');
    expect(idKey('ı')).to.equal('ı');
  });

  it('find their records, also if they have a meaning in JavaScript', () => {
    const records = byId(named('espoo', '__proto__'));
    expect(records.get('espoo')?.name).to.equal('espoo');
    expect(records.get('__proto__')?.name).to.equal('__proto__');
    expect(records.get('constructor')).to.be.undefined;
  });
});
