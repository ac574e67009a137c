import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {FeedError} from '../../../src/core/model/feed-error.js';
import {idKey} from '../../../src/core/model/ids.js';
import {parseFeed, type ParsedFeed} from '../../../src/core/feed-format/parse-feed.js';
import {matches} from '../../../src/core/model/value-patterns.js';
import {anyRecord, damagedFeed} from './arbitrary-feed.js';

const seed = 20_180_302;

/** The result of parsing a document, or the FeedError with which the parser rightly rejects it. */
const readOrRefused = (document: unknown): ParsedFeed | undefined => {
  try {
    return parseFeed(document);
  } catch (error) {
    if (error instanceof FeedError) return undefined;
    throw error;
  }
};
const isText = (text: unknown): boolean =>
  typeof text === 'string'
    ? text.trim() !== ''
    : Object.values(text as object).length > 0 && Object.values(text as object).every(isText);

describe('any JSON value', () => {
  it('is parsed or rejected, without any other error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        readOrRefused(document);
      }),
      {seed, numRuns: 300},
    );
  });

  it('is parsed or rejected also if it looks like a feed', () => {
    const document = fc.record(
      {
        version: fc.oneof(fc.constant('1.0'), fc.jsonValue()),
        title: fc.jsonValue(),
        cities: fc.oneof(fc.array(anyRecord), fc.jsonValue()),
        levels: fc.oneof(fc.array(anyRecord), fc.jsonValue()),
        projects: fc.oneof(fc.array(anyRecord), fc.jsonValue()),
        publications: fc.oneof(fc.array(anyRecord), fc.jsonValue()),
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(document, (feed) => void readOrRefused(feed)),
      {seed, numRuns: 500},
    );
  });

  it('is parsed into records with unique ids and readable names', () => {
    const document = fc.record({
      version: fc.constant('1.0'),
      cities: fc.array(anyRecord),
      projects: fc.array(fc.oneof(anyRecord, fc.jsonValue())),
      publications: fc.array(anyRecord),
    });
    fc.assert(
      fc.property(fc.oneof(document, damagedFeed), (json) => {
        const parsed = readOrRefused(json);
        if (!parsed) return;
        const {cities, projects, publications} = parsed.feed;
        for (const list of [cities, projects, publications]) {
          const ids = list.map(({id}) => id);
          expect(ids.every((id) => matches('id', id))).to.be.true;
          expect(new Set(ids.map(idKey)).size).to.equal(ids.length);
        }
        for (const {name} of [...cities, ...projects]) expect(isText(name)).to.be.true;
        for (const {title, type} of publications)
          expect([isText(title), typeof type]).to.deep.equal([true, 'string']);
      }),
      {seed, numRuns: 300},
    );
  });

  it('is parsed into a feed that parses again with warnings only', () => {
    fc.assert(
      fc.property(damagedFeed, (json) => {
        const first = readOrRefused(json);
        if (!first) return;
        // Missing required fields with a default stay missing: no value is inserted.
        const required = ['updated', 'publisher'];
        const again = parseFeed(first.feed).findings.filter(
          ({severity, path}) =>
            severity === 'error' &&
            !required.includes(path) &&
            path !== 'title' &&
            !path.startsWith('facts['),
        );
        expect(again).to.deep.equal([]);
      }),
      {seed, numRuns: 300},
    );
  });
});
