import {expect} from '@open-wc/testing';
import {unpackMessages} from '../../../src/core/i18n/unpack-messages.js';

describe('packed messages', () => {
  it('are texts under their paths', () => {
    const messages = unpackMessages(
      'waiting empty.projects.feed empty.projects.preset',
      'Wait|None|None here',
      [],
    );
    expect(messages).to.deep.equal({waiting: 'Wait', empty: {projects: {feed: 'None', preset: 'None here'}}});
  });

  it('keep a text that is empty', () => {
    expect(unpackMessages('stage.paid stage.unstated', 'paid|', [])).to.deep.equal({
      stage: {paid: 'paid', unstated: ''},
    });
  });

  it('are functions where they insert something, in whichever order', () => {
    const {between} = unpackMessages('between', 'to $1, from $0, $1', []) as {
      between: (...of: string[]) => string;
    };
    expect(between('1', '$0')).to.equal('to $0, from 1, $0');
  });

  it('end with the functions that are more than texts', () => {
    const count = (one: string) => one;
    expect(unpackMessages('waiting cities.count', 'Wait', [count])).to.deep.equal({
      waiting: 'Wait',
      cities: {count},
    });
  });
});
