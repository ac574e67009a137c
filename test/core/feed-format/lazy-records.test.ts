import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {lists} from '../../../src/core/feed-format/fields.js';
import {checkRecord} from '../../../src/core/feed-format/lazy-record.js';
import {parseFeed, parseFeedLazily, type ParsedFeed} from '../../../src/core/feed-format/parse-feed.js';
import {FeedError} from '../../../src/core/model/feed-error.js';
import {documentWith} from '../../support/document-with.js';
import {idsOf} from '../../support/feed-with.js';
import {anyRecord, damagedFeed, validFeed} from './arbitrary-feed.js';

const seed = 20_180_302;
const settings = {seed, numRuns: 400};

const parseLazily = (document: unknown): ParsedFeed => {
  const parsing = parseFeedLazily(document);
  for (;;) {
    const step = parsing.next();
    if (step.done) return step.value;
  }
};
const orRefused = <T>(parse: () => T): T | undefined => {
  try {
    return parse();
  } catch (error) {
    if (error instanceof FeedError) return undefined;
    throw error;
  }
};

/** Documents with records of any kind, including repeated ones. */
const looseFeed = fc.record(
  {
    version: fc.constant('1.0'),
    cities: fc.array(
      fc.oneof(anyRecord, fc.constantFrom({id: 'a', name: 'A'}, {id: 'espoo', name: 'Espoo'})),
    ),
    levels: fc.oneof(fc.array(anyRecord), fc.constant(null)),
    projects: fc.array(fc.oneof(anyRecord, fc.jsonValue(), fc.constant({id: 'a', name: 'A', cities: ['A']}))),
    publications: fc.oneof(fc.array(anyRecord), fc.jsonValue()),
  },
  {requiredKeys: ['version', 'projects']},
);
const anyFeed = fc.oneof(validFeed, damagedFeed, looseFeed);

type Fields = Readonly<Record<string, unknown>>;
const long = ['projects', 'publications'] as const;

/** The fields of a record by name, each read separately, in random order. */
const fieldsOf = (record: object, names: readonly string[]): Fields =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value: unknown = Reflect.get(record, name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );

describe('a feed whose records are checked when they are read', () => {
  it('has the same records, left-out records and findings as a feed that is checked at once', () => {
    fc.assert(
      fc.property(anyFeed, (document) => {
        const eager = orRefused(() => parseFeed(document));
        const lazy = orRefused(() => parseLazily(document));
        expect(lazy === undefined).to.equal(eager === undefined);
        if (!eager || !lazy) return;
        expect(lazy.leftOut).to.equal(eager.leftOut);
        expect(JSON.stringify(lazy.feed)).to.equal(JSON.stringify(eager.feed));
        expect(lazy.findings).to.deep.equal(eager.findings);
      }),
      settings,
    );
  });

  it('gives each field the same value in any order of reading, before and after the whole record is checked', () => {
    const names = long.flatMap((list) => [...lists[list].fields.keys()]);
    const order = fc.shuffledSubarray([...new Set(names)], {minLength: 1});
    fc.assert(
      fc.property(anyFeed, order, fc.boolean(), (document, read, isCheckedFirst) => {
        const eager = orRefused(() => parseFeed(document));
        if (!eager) return;
        const lazy = parseLazily(document);
        for (const list of long) {
          const known = read.filter((name) => lists[list].fields.has(name));
          if (isCheckedFirst) lazy.feed[list].forEach(checkRecord);
          const values = lazy.feed[list].map((record) => fieldsOf(record, known));
          expect(values).to.deep.equal(eager.feed[list].map((record) => fieldsOf(record, known)));
        }
        expect(lazy.findings).to.deep.equal(eager.findings);
      }),
      settings,
    );
  });

  it('is parsed again as it was written, if a page passes its records on', () => {
    fc.assert(
      fc.property(anyFeed, (document) => {
        const lazy = orRefused(() => parseLazily(document));
        if (!lazy) return;
        const again = parseFeed(lazy.feed);
        expect(idsOf(again.feed.projects)).to.deep.equal(idsOf(lazy.feed.projects));
        expect(JSON.stringify(again.feed.projects)).to.equal(JSON.stringify(lazy.feed.projects));
      }),
      settings,
    );
  });

  it('reports findings in the order of the feed, whatever was read first', () => {
    const {feed, findings} = parseLazily(
      documentWith({projects: ['a', 'b', 'c'].map((id) => ({id, name: id, url: 'javascript:alert(1)'}))}),
    );
    expect([...feed.projects].reverse().map(({url}) => url)).to.deep.equal([undefined, undefined, undefined]);
    expect(findings.map(({path}) => path)).to.deep.equal([
      'projects[0].url',
      'projects[1].url',
      'projects[2].url',
    ]);
  });

  it('gives a page no access to unchecked data of the document', () => {
    const {feed} = parseLazily(
      documentWith({projects: [{id: 'a', name: 'A', url: 'javascript:alert(1)', start: 'bad'}]}),
    );
    const [project] = feed.projects;
    expect(Object.getOwnPropertyNames(project)).to.deep.equal([]);
    expect(Object.getOwnPropertySymbols(project)).to.deep.equal([]);
    expect({...project}).to.deep.equal({});
    expect(JSON.stringify(project)).to.equal('{"id":"a","name":"A"}');
    expect([project?.start, project?.url]).to.deep.equal([undefined, undefined]);
  });
});
