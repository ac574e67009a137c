import {expect} from '@open-wc/testing';
import type {Feed} from '../../../src/core/model/feed.js';
import {FeedError} from '../../../src/core/model/feed-error.js';
import {parseFeed, parseFeedInSlices, type ParsedFeed} from '../../../src/core/feed-format/parse-feed.js';
import {documentWith, type Document} from '../../support/document-with.js';
import {idsOf} from '../../support/feed-with.js';

const errorOf = (document: unknown): FeedError | undefined => {
  try {
    parseFeed(document);
    return undefined;
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
};

describe('a valid feed', () => {
  it('is parsed without a finding, and every list is present', () => {
    const {feed, findings, leftOut} = parseFeed(documentWith());
    expect(findings).to.deep.equal([]);
    expect(leftOut).to.equal(0);
    const lists = ['cities', 'themes', 'funds', 'series', 'facts', 'projects', 'publications'] as const;
    for (const list of lists) expect(feed[list], list).to.deep.equal([]);
  });

  it('is returned without copying: a valid record is the object of the document', () => {
    const document = documentWith({
      cities: [{id: 'espoo', name: {fi: 'Espoo'}}],
      projects: [
        {
          id: 'a',
          name: {fi: 'Project'},
          cities: ['espoo'],
          funding: [{total: null, byCity: {espoo: {eu: 0}}}],
          lead: {name: 'Omnia', city: 'espoo'},
          _private: {x: [1]},
        },
      ],
      publications: [{id: 'p', type: 'report', title: 'Julkaisu', issued: {'date-parts': [[2018, '3']]}}],
    });
    const {feed, findings} = parseFeed(document);
    expect(findings).to.deep.equal([]);
    for (const list of ['cities', 'projects', 'publications'] as const) {
      expect(feed[list][0], list).to.equal((document[list] as readonly unknown[])[0]);
    }
  });

  it('may leave out unknown amounts, or set them to null', () => {
    const {feed, findings} = parseFeed(
      documentWith({projects: [{id: 'a', name: 'Project', funding: {total: null, eu: 0}}]}),
    );
    expect(findings).to.deep.equal([]);
    expect(feed.projects[0]?.funding).to.deep.equal({total: null, eu: 0});
  });

  it('may have unknown and private field names', () => {
    const document = documentWith({
      _mine: 1,
      later: {},
      projects: [{id: 'a', name: 'Project', _mine: 1, later: []}],
    });
    expect(parseFeed(document).findings).to.deep.equal([]);
  });

  it('may contain publications only', () => {
    const {projects, ...document} = documentWith({publications: []});
    expect(projects).to.deep.equal([]);
    expect(parseFeed(document).feed.projects).to.deep.equal([]);
  });

  it('gets the three default levels if it names none', () => {
    const {feed, findings} = parseFeed(
      documentWith({publications: [{id: 'p', type: 'report', title: 'Julkaisu', level: 'Handbook'}]}),
    );
    expect(idsOf(feed.levels)).to.deep.equal(['framework', 'handbook', 'application']);
    expect(feed.publications[0]?.level).to.equal('handbook');
    expect(findings).to.deep.equal([]);
  });

  it('has only its own levels if it names some', () => {
    const {feed, findings} = parseFeed(
      documentWith({
        levels: [{id: 'guide', name: 'Opas'}],
        publications: [{id: 'p', type: 'report', title: 'Julkaisu', level: 'handbook'}],
      }),
    );
    expect(idsOf(feed.levels)).to.deep.equal(['guide']);
    expect(findings.map(({path}) => path)).to.deep.equal(['publications[0].level']);
  });

  it('is not mutated, even if it is frozen', () => {
    const project = Object.freeze({id: 'a', name: 'Project', start: 'bad', url: 'javascript:x'});
    const document = Object.freeze(documentWith({projects: Object.freeze([project])}));
    parseFeed(document);
    expect(project).to.have.property('start', 'bad');
  });
});

describe('a record that is left out', () => {
  const leftOut = (list: string, ...records: readonly unknown[]): ParsedFeed =>
    parseFeed(
      documentWith({[list]: [...records, {id: 'good', name: 'Hyvä', title: 'Hyvä', type: 'report'}]}),
    );

  it('is not an object', () => {
    for (const value of [null, 5, 'Project', [], true]) {
      const {feed, findings, leftOut: count} = leftOut('projects', value);
      expect(idsOf(feed.projects)).to.deep.equal(['good']);
      expect(count).to.equal(1);
      expect(findings).to.have.length(1);
      expect(findings[0]).to.include({path: 'projects[0]', severity: 'error', code: 'left-out'});
    }
  });

  it('has no valid id', () => {
    for (const id of [undefined, null, 5, '', 'a b', 'x'.repeat(201)]) {
      const record = id === undefined ? {name: 'Project'} : {id, name: 'Project'};
      const {feed, findings, leftOut: count} = leftOut('projects', record);
      expect(idsOf(feed.projects)).to.deep.equal(['good']);
      expect(count).to.equal(1);
      expect(findings.map(({path, code}) => [path, code])).to.deep.include(['projects[0]', 'left-out']);
    }
  });

  it('has no readable name', () => {
    for (const name of [undefined, null, '', '  ', 5, {}, {fi: ''}]) {
      const {
        feed,
        findings,
        leftOut: count,
      } = leftOut('projects', name === undefined ? {id: 'a'} : {id: 'a', name});
      expect(idsOf(feed.projects)).to.deep.equal(['good']);
      expect(count).to.equal(1);
      expect(findings.map(({path, code}) => [path, code])).to.deep.include(['projects[0]', 'left-out']);
    }
  });

  it('is a publication without a title', () => {
    const {feed, findings} = leftOut('publications', {id: 'a', type: 'report'});
    expect(idsOf(feed.publications)).to.deep.equal(['good']);
    expect(findings.map(({path, code}) => [path, code])).to.deep.equal([['publications[0]', 'left-out']]);
  });

  it('repeats the id of an earlier record, in any ASCII case', () => {
    const records = [
      {id: 'A1', name: 'First'},
      {id: 'a1', name: 'Toka'},
      {id: 'Å', name: 'x'},
      {id: 'å', name: 'y'},
    ];
    const {feed, findings, leftOut: count} = parseFeed(documentWith({projects: records}));
    expect(idsOf(feed.projects)).to.deep.equal(['A1', 'Å', 'å']);
    expect(feed.projects[0]?.name).to.equal('First');
    expect(count).to.equal(1);
    expect(findings).to.have.length(1);
    expect(findings[0]).to.include({path: 'projects[1]', severity: 'error', code: 'left-out'});
    expect(findings[0]?.message).to.contain('a1');
  });

  it('only repeats an id of its own list', () => {
    const {findings} = parseFeed(
      documentWith({
        cities: [{id: 'a', name: 'Espoo'}],
        projects: [{id: 'a', name: 'Project'}],
        publications: [{id: 'a', type: 'report', title: 'Julkaisu'}],
      }),
    );
    expect(findings).to.deep.equal([]);
  });

  it('does not take its id from a valid one that follows', () => {
    const {feed} = parseFeed(documentWith({projects: [{id: 'a'}, {id: 'a', name: 'Project'}]}));
    expect(idsOf(feed.projects)).to.deep.equal(['a']);
  });

  it('does not hide the other 99 of a hundred records', () => {
    const projects = Array.from({length: 100}, (_, index) =>
      index === 17 ? {id: 'p17', name: ''} : {id: `p${index}`, name: `Project ${index}`},
    );
    const {feed, findings, leftOut: count} = parseFeed(documentWith({projects}));
    expect(feed.projects).to.have.length(99);
    expect(idsOf(feed.projects)).not.to.include('p17');
    expect(count).to.equal(1);
    expect(findings.every(({path}) => path.startsWith('projects[17]'))).to.be.true;
  });
});

describe('a record that is kept', () => {
  it('is a publication without a valid type, which counts as a document', () => {
    for (const publication of [
      {id: 'a', title: 'Julkaisu'},
      {id: 'a', title: 'Julkaisu', type: 5},
    ]) {
      const {feed, findings} = parseFeed(documentWith({publications: [publication]}));
      expect(feed.publications).to.deep.equal([{id: 'a', title: 'Julkaisu', type: 'document'}]);
      expect(findings.some(({severity}) => severity === 'error')).to.be.true;
    }
  });

  it('is a publication of an unknown type', () => {
    const {feed, findings} = parseFeed(
      documentWith({publications: [{id: 'a', title: 'Julkaisu', type: 'laulu'}]}),
    );
    expect(feed.publications[0]?.type).to.equal('laulu');
    expect(findings).to.deep.equal([]);
  });

  it('is a fact with an unusual source URL, or with an invalid value', () => {
    const {feed, findings} = parseFeed(
      documentWith({
        facts: [
          {id: 'a', label: 'Luku', value: 5, source: 'javascript:alert(1)'},
          {id: 'b', label: 'Luku', value: 'paljon', source: 'https://6aika.fi'},
        ],
      }),
    );
    expect(idsOf(feed.facts)).to.deep.equal(['a', 'b']);
    expect(findings.map(({path}) => path)).to.include.members(['facts[0].source', 'facts[1].value']);
  });
});

describe('a reference', () => {
  it('to an unknown id is removed with a warning, and its record is kept', () => {
    const {feed, findings} = parseFeed(
      documentWith({
        cities: [{id: 'espoo', name: 'Espoo'}],
        projects: [
          {
            id: 'a',
            name: 'Project',
            cities: ['espoo', 'kauniainen'],
            themes: ['energy'],
            fund: 'erdf',
            lead: {name: 'Omnia', city: 'kerava'},
            funding: {total: 5, byCity: {espoo: {total: 1}, kerava: {total: 2}}},
          },
        ],
      }),
    );
    expect(feed.projects).to.deep.equal([
      {
        id: 'a',
        name: 'Project',
        cities: ['espoo'],
        themes: [],
        lead: {name: 'Omnia'},
        funding: {total: 5, byCity: {espoo: {total: 1}}},
      },
    ]);
    expect(findings.map(({path}) => path)).to.have.members([
      'projects[0].cities[1]',
      'projects[0].themes[0]',
      'projects[0].fund',
      'projects[0].lead.city',
      'projects[0].funding.byCity.kerava',
    ]);
    for (const {severity, code} of findings) expect([severity, code]).to.deep.equal(['warning', 'reference']);
  });

  it('matches in any ASCII case, and is returned as the list writes it', () => {
    const {feed, findings} = parseFeed(
      documentWith({
        cities: [{id: 'Espoo', name: 'Espoo'}],
        projects: [{id: 'a', name: 'Project', cities: ['eSPOO'], funding: {byCity: {ESPOO: {eu: 1}}}}],
      }),
    );
    expect(feed.projects[0]?.cities).to.deep.equal(['Espoo']);
    expect(feed.projects[0]?.funding).to.deep.equal({byCity: {Espoo: {eu: 1}}});
    expect(findings).to.deep.equal([]);
  });

  it('to a record that was left out is unknown', () => {
    const {findings} = parseFeed(
      documentWith({cities: [{id: 'espoo'}], projects: [{id: 'a', name: 'Project', cities: ['espoo']}]}),
    );
    expect(findings.map(({path}) => path)).to.include('projects[0].cities[0]');
  });

  it('of a publication to a project may lead to another page of the feed', () => {
    const {feed, findings} = parseFeed(
      documentWith({publications: [{id: 'p', type: 'report', title: 'Julkaisu', projects: ['later']}]}),
    );
    expect(feed.publications[0]?.projects).to.deep.equal(['later']);
    expect(findings).to.deep.equal([]);
  });
});

describe('names with a meaning in JavaScript', () => {
  const parsed = (json: string): unknown => JSON.parse(json);

  it('are ids like any other', () => {
    const {feed, findings} = parseFeed(
      documentWith({
        cities: [
          {id: '__proto__', name: 'Espoo'},
          {id: 'constructor', name: 'Oulu'},
        ],
        projects: [
          {
            id: '__proto__',
            name: 'Project',
            cities: ['__PROTO__', 'constructor'],
            funding: parsed('{"byCity": {"__proto__": {"eu": 5}}}'),
          },
        ],
      }),
    );
    expect(findings).to.deep.equal([]);
    expect(idsOf(feed.projects)).to.deep.equal(['__proto__']);
    expect(feed.projects[0]?.cities).to.deep.equal(['__proto__', 'constructor']);
    expect(JSON.stringify(feed.projects[0]?.funding)).to.equal('{"byCity":{"__proto__":{"eu":5}}}');
  });

  it('are unknown ids if no record has them', () => {
    const project = {id: 'a', name: 'Project', cities: ['constructor', 'toString'], fund: '__proto__'};
    const {feed, findings} = parseFeed(documentWith({projects: [project]}));
    expect(feed.projects[0]?.cities).to.deep.equal([]);
    expect(findings).to.have.length(3);
  });

  it('are not languages, and do not change prototypes', () => {
    const name = parsed('{"fi": "Project", "__proto__": "Paha", "sv": 5}');
    const {feed} = parseFeed(documentWith({projects: [{id: 'a', name}]}));
    expect(feed.projects[0]?.name).to.deep.equal({fi: 'Project'});
    expect(Object.keys(feed.projects[0]!.name)).to.deep.equal(['fi']);
  });

  it('are not fields of a record or of the envelope', () => {
    const document = parsed(
      '{"__proto__": {"title": "Paha"}, "version": "1.0", "language": "fi", "title": "Hyvä", "updated": "2018-03-02T00:00:00Z",' +
        '"publisher": {"name": "T"}, "cities": [], "projects": [{"id": "a", "name": "Project", "start": "x", "__proto__": {"status": "ongoing"}}]}',
    );
    const {feed} = parseFeed(document);
    expect(feed.title).to.equal('Hyvä');
    expect(feed.projects[0]?.status).to.be.undefined;
    expect(({} as {title?: unknown}).title).to.be.undefined;
  });

  it('do not replace missing fields', () => {
    const {feed, findings} = parseFeed(
      parsed('{"version": "1.0", "projects": [{"__proto__": {"id": "a", "name": "b"}}]}'),
    );
    expect(feed.projects).to.deep.equal([]);
    expect(findings.map(({path}) => path)).to.include('projects[0]');
  });
});

describe('a missing field of the envelope', () => {
  it('is reported, and the records are still parsed', () => {
    const {feed, findings} = parseFeed({version: '1.0', projects: [{id: 'a', name: 'Project'}]});
    expect(findings.map(({path}) => path)).to.have.members([
      'language',
      'title',
      'updated',
      'publisher',
      'cities',
    ]);
    for (const {severity, code} of findings) expect([severity, code]).to.deep.equal(['error', 'required']);
    expect(idsOf(feed.projects)).to.deep.equal(['a']);
    expect(feed.language).to.equal('fi');
  });
});

describe('a document that is no feed', () => {
  it('is rejected, whatever kind of document it is', () => {
    const documents: readonly unknown[] = [
      null,
      undefined,
      5,
      true,
      'feed',
      [],
      [documentWith()],
      {},
      {version: '1.0'},
      {version: '1.0', projects: {}},
      {version: '1.0', projects: null, publications: 'many'},
      {version: 1, projects: []},
      {version: 'two', projects: []},
      {projects: [], publications: []},
      {version: 'https://jsonfeed.org/version/1.1', title: 'Blog', items: []},
      {type: 'FeatureCollection', features: []},
      {jsonrpc: '2.0', result: []},
      {error: 'not found', status: 404},
    ];
    for (const document of documents)
      expect(errorOf(document)?.code, JSON.stringify(document)).to.equal('not-feed');
  });

  it('is rejected even if its version is an object that cannot be serialised', () => {
    const bare: unknown = Object.create(null);
    for (const version of [{toString: 1, valueOf: 1}, bare, [[bare]]]) {
      expect(errorOf({version, projects: []})?.code).to.equal('not-feed');
    }
  });

  it('is rejected because of its version, if it states another one', () => {
    for (const version of ['2.0', '10.0', '0.9', '2', '3.1.4']) {
      const error = errorOf(documentWith({version}));
      expect(error?.code, version).to.equal('version');
      expect(error?.message).to.contain(version);
    }
  });

  it('is rejected with the URL it came from', () => {
    try {
      parseFeedInSlices({}, 'https://6aika.fi/feed.json').next();
      expect.fail('nothing was thrown');
    } catch (error) {
      expect(error).to.be.instanceOf(FeedError).and.to.have.property('url', 'https://6aika.fi/feed.json');
    }
  });

  it('is accepted if it only has a later minor version', () => {
    for (const version of ['1.0', '1.1', '1.99'])
      expect(parseFeed(documentWith({version})).findings).to.deep.equal([]);
  });
});

describe('a feed that is parsed in slices', () => {
  const inSlices = (document: Document): {readonly result: ParsedFeed; readonly slices: number} => {
    const parsing = parseFeedInSlices(document);
    for (let slices = 1; ; slices++) {
      const step = parsing.next();
      if (step.done) return {result: step.value, slices};
    }
  };

  it('has the same result as one that is parsed at once', () => {
    const document = documentWith({
      cities: [{id: 'espoo', name: 'Espoo'}],
      projects: Array.from({length: 700}, (_, index) => ({
        id: `p${index % 690}`,
        name: index === 400 ? '' : `Project ${index}`,
        start: index % 7 === 0 ? 'bad' : '2018',
        cities: [index % 5 === 0 ? 'kerava' : 'espoo'],
      })),
    });
    const {result} = inSlices(document);
    const whole = parseFeed(document);
    expect(result.feed).to.deep.equal(whole.feed);
    expect(result.findings).to.deep.equal(whole.findings);
    expect([result.leftOut, whole.leftOut]).to.deep.equal([11, 11]);
  });

  it('yields every few hundred records, in every list', () => {
    const records = (count: number) =>
      Array.from({length: count}, (_, index) => ({
        id: `r${index}`,
        name: 'Nimi',
        title: 'Nimi',
        type: 'report',
      }));
    const slicesOf = (parts: Document): number => inSlices(documentWith(parts)).slices;
    expect(slicesOf({projects: records(100)})).to.equal(1);
    expect(slicesOf({projects: records(5000)})).to.be.at.least(10);
    expect(slicesOf({publications: records(5000)})).to.be.at.least(10);
    expect(slicesOf({cities: records(5000)})).to.be.at.least(10);
  });
});

describe('the types of a feed', () => {
  it('describe what a caller can rely on', () => {
    const {feed}: {readonly feed: Feed} = parseFeed(documentWith({title: {fi: 'Kuusikko'}}));
    expect(feed.title).to.deep.equal({fi: 'Kuusikko'});
  });
});
