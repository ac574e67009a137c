import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {localeOf, withMessages} from '../../../src/core/i18n/locale.js';
import {mergeMessages, type PartialMessages} from '../../../src/core/i18n/merge-messages.js';
import {coreEn} from '../../../src/core/i18n/messages/en.js';

/** The path and the type of every message, in order. */
const shapeOf = (value: object, path = ''): readonly string[] =>
  Object.entries(value).flatMap(([name, message]: [string, unknown]) =>
    typeof message === 'object' && message
      ? shapeOf(message, `${path}${name}.`)
      : [`${path}${name}: ${typeof message}`],
  );

describe('merging messages', () => {
  it('replaces messages at any depth and keeps the rest of their group', () => {
    const {messages, invalid} = mergeMessages(coreEn, {retry: 'Again', status: {planned: 'to come'}});
    expect(messages.retry).to.equal('Again');
    expect(messages.status).to.deep.equal({...coreEn.status, planned: 'to come'});
    expect(messages.waiting).to.equal(coreEn.waiting);
    expect(invalid).to.deep.equal([]);
  });

  it('replaces functions', () => {
    const {messages} = mergeMessages(coreEn, {projects: (count: number) => `${count} schemes`});
    expect(messages.projects(3, '3')).to.equal('3 schemes');
  });

  it('leaves the base as it was', () => {
    const before = shapeOf(coreEn).join();
    mergeMessages(coreEn, {status: {planned: 'to come'}, waiting: 'Wait'});
    expect(shapeOf(coreEn).join()).to.equal(before);
    expect(coreEn.status.planned).to.equal('planned');
  });

  it('ignores values of the wrong type and reports their paths', () => {
    const {messages, invalid} = mergeMessages(coreEn, {
      retry: 5,
      waiting: null,
      projects: 'projects',
      status: 'status',
      statusGroup: {planned: () => 'planned'},
      noProjects: {feed: ['none']},
    });
    expect(invalid).to.have.members([
      'retry',
      'waiting',
      'projects',
      'status',
      'statusGroup.planned',
      'noProjects.feed',
    ]);
    expect(messages.retry).to.equal(coreEn.retry);
    expect(messages.projects(1, '1')).to.equal(coreEn.projects(1, '1'));
    expect(messages.status).to.deep.equal(coreEn.status);
    expect(messages.noProjects.feed).to.equal(coreEn.noProjects.feed);
  });

  it('reports names that no message has', () => {
    const {messages, invalid} = mergeMessages(coreEn, {retrry: 'Again', status: {name: 'Name'}});
    expect(invalid).to.deep.equal(['retrry', 'status.name']);
    expect(shapeOf(messages)).to.deep.equal(shapeOf(coreEn));
  });

  it('does not report messages that are undefined', () => {
    expect(mergeMessages(coreEn, {retry: undefined, status: undefined}).invalid).to.deep.equal([]);
    expect(mergeMessages(coreEn, undefined).invalid).to.deep.equal([]);
    expect(mergeMessages(coreEn, null).invalid).to.deep.equal([]);
  });

  it('lists the messages that keep the wording of the base', () => {
    const {missing} = mergeMessages(coreEn, {...coreEn, retry: undefined, unknownGroup: {city: 'nowhere'}});
    expect(missing).to.deep.equal(['retry', 'unknownGroup.theme', 'unknownGroup.fund']);
  });

  it('falls back to the base when a function throws or returns no string', () => {
    const {messages, invalid} = mergeMessages(coreEn, {
      updated: () => {
        throw new Error('a fault of the page');
      },
      coverage: () => undefined,
    });
    expect(invalid).to.deep.equal([]);
    expect(messages.updated('today')).to.equal(coreEn.updated('today'));
    expect(messages.coverage('1', '2')).to.equal(coreEn.coverage('1', '2'));
  });

  it('gives complete messages whatever it is given', () => {
    const names = fc.constantFrom(...Object.keys(coreEn), '__proto__', 'constructor', 'toString', 'other');
    const values = fc.oneof(fc.anything(), fc.dictionary(names, fc.anything()), fc.func(fc.anything()));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(names, values)), (partial) => {
        expect(shapeOf(mergeMessages(coreEn, partial).messages)).to.deep.equal(shapeOf(coreEn));
      }),
    );
  });
});

describe('a locale with own messages', () => {
  const locale = localeOf('en')!;

  it('is the same object for the same messages', () => {
    const partial: PartialMessages = {retry: 'Again'};
    const first = withMessages(locale, partial).locale;
    expect(first.messages.retry).to.equal('Again');
    expect(withMessages(locale, partial).locale).to.equal(first);
    expect(withMessages(locale, {retry: 'Again'}).locale).not.to.equal(first);
  });

  it('is the locale itself without messages', () => {
    expect(withMessages(locale, undefined).locale).to.equal(locale);
  });

  it('keeps formats and order, so that nothing is sorted again', () => {
    const {formats, order} = withMessages(locale, {retry: 'Again'}).locale;
    expect(formats).to.equal(locale.formats);
    expect(order).to.equal(locale.order);
  });

  it('reports what is invalid', () => {
    const partial = {retry: 5} as unknown as PartialMessages;
    expect(withMessages(locale, partial).invalid).to.deep.equal(['retry']);
  });
});
