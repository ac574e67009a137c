import {expect} from '@open-wc/testing';
import {localeOf} from '../../../src/core/i18n/locale.js';
import {failureText} from '../../../src/core/i18n/phrases.js';
import {FeedError, feedErrorCodes} from '../../../src/core/model/feed-error.js';

describe('the text of a failure', () => {
  it('says what happened and why, for every code in every language', () => {
    for (const language of ['fi', 'sv', 'en']) {
      const {messages} = localeOf(language)!;
      for (const code of feedErrorCodes) {
        const text = failureText(new FeedError(code, 'not for readers'), messages);
        expect(text, code).to.match(new RegExp(`^${messages.failed} \\S.+`));
        expect(text, code).not.to.contain('undefined').and.not.to.contain('not for readers');
      }
    }
  });

  it('differs for a feed that is slow, missing, not JSON, JSON of another kind, or empty', () => {
    const {messages} = localeOf('fi')!;
    const codes = [
      'timeout',
      'network',
      'http',
      'not-json',
      'not-feed',
      'no-content',
      'version',
      'untrusted',
    ] as const;
    const texts = codes.map((code) => failureText(new FeedError(code, ''), messages));
    expect(new Set(texts)).to.have.length(codes.length);
  });
});
