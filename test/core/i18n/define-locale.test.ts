import {expect} from '@open-wc/testing';
import {defineLocale} from '../../../src/core/i18n/define-locale.js';
import {localeOf} from '../../../src/core/i18n/locale.js';
import type {PartialMessages} from '../../../src/core/i18n/merge-messages.js';
import {coreEn} from '../../../src/core/i18n/messages/en.js';

describe('defining a locale', () => {
  it('completes a new language with English and reports what is missing', () => {
    const {locale, problem} = defineLocale('nn', {retry: 'Prøv igjen', statusGroup: {planned: 'Planlagde'}});
    expect(locale?.code).to.equal('nn');
    expect(locale?.messages.retry).to.equal('Prøv igjen');
    expect(locale?.messages.statusGroup).to.deep.equal({...coreEn.statusGroup, planned: 'Planlagde'});
    expect(problem)
      .to.contain('"nn" are missing: ')
      .and.to.contain('waiting')
      .and.to.contain('statusGroup.completed');
    expect(problem).not.to.contain('retry');
  });

  it('rewords a known language and keeps its other messages and its formats', () => {
    const swedish = localeOf('sv')!;
    const {locale, problem} = defineLocale('sv', {retry: 'En gång till'});
    expect(locale?.messages).to.include({retry: 'En gång till', waiting: swedish.messages.waiting});
    expect(locale?.formats).to.equal(swedish.formats);
    expect(problem).to.be.undefined;
  });

  it('reports invalid messages of a known language', () => {
    const {locale, problem} = defineLocale('sv', {status: {planned: 5}} as unknown as PartialMessages);
    expect(problem).to.equal('messages in "sv" are invalid and ignored: status.planned');
    expect(locale?.messages.status).to.deep.equal(localeOf('sv')!.messages.status);
  });

  it('takes formats, direction and region from the options', () => {
    const {locale} = defineLocale('ar-EG', coreEn, {
      tag: 'de-AT',
      direction: 'rtl',
      at: (day, time) => `${day}/${time}`,
    });
    expect([locale?.code, locale?.direction]).to.deep.equal(['ar', 'rtl']);
    expect(locale?.formats.time('2018-03-02T11:59:00Z', 'Europe/Berlin')).to.equal('2.3.2018/12:59');
  });

  it('rejects an invalid language tag', () => {
    const {locale, problem, problemWith} = defineLocale('de_DE', coreEn);
    expect(locale).to.equal(undefined);
    expect(problem).to.equal('"de_DE" or "de_DE" is no language tag');
    // A mistake is reported only once.
    expect(problemWith({download: 'Download'})).to.equal(undefined);
  });
});
