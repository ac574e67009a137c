import {expect} from '@open-wc/testing';
import {parseFeed} from '../../../src/core/feed-format/parse-feed.js';
import {documentWith, type Document} from '../../support/document-with.js';

type Lists = 'projects' | 'publications' | 'cities' | 'facts' | 'series' | 'funds';
const complete: Readonly<Record<Lists, Document>> = {
  projects: {id: 'a', name: 'Project'},
  publications: {id: 'a', type: 'report', title: 'Julkaisu'},
  cities: {id: 'a', name: 'Espoo'},
  facts: {id: 'a', label: 'Luku', value: 5, source: 'https://6aika.fi'},
  series: {id: 'a', name: 'Sarja'},
  funds: {id: 'a', name: 'Rahasto'},
};
/** An invalid value inside a field: its path, the value, and the field that contains it. */
type Case = readonly [place: string, value: unknown, field?: unknown];

/** Each invalid value is reported with its path, becomes unknown, and does not affect the rest of its record. */
const becomeUnknown = (list: Lists, field: string, cases: readonly Case[]) => {
  for (const [place, value, whole = value] of cases) {
    const name = `${list}[0].${field}${place}`;
    it(`${name} that is ${JSON.stringify(value).slice(0, 40)}`, () => {
      const record = {...complete[list], [field]: whole, untouched: true};
      const {feed, findings, leftOut} = parseFeed(documentWith({[list]: [record]}));
      const finding = findings.find(({path}) => path === name);
      expect(finding, findings.map(({path}) => path).join()).to.include({severity: 'error', code: 'value'});
      expect(finding?.message).to.contain(JSON.stringify(value).slice(0, 20));
      expect(leftOut).to.equal(0);
      expect(feed[list]).to.have.length(1);
      const read = new Map(Object.entries(feed[list][0]!));
      expect([read.get('id'), read.get('untouched')]).to.deep.equal(['a', true]);
      expect(read.get(field)).not.to.deep.equal(whole);
      expect(read.has(field)).to.equal(place !== '');
    });
  }
};

describe('a bad value of a project becomes unknown and is reported:', () => {
  becomeUnknown('projects', 'code', [
    ['', 70202],
    ['', null],
    ['', 'x'.repeat(20_001)],
  ]);
  becomeUnknown('projects', 'summary', [
    ['', ''],
    ['', ' \n'],
    ['', 5],
    ['', null],
    ['', []],
    ['', {}],
  ]);
  becomeUnknown('projects', 'results', [
    ['.fi', '', {fi: '', sv: 'Resultat'}],
    ['.sv', null, {fi: 'Tulos', sv: null}],
  ]);
  becomeUnknown('projects', 'start', [
    ['', '0001-01-01'],
    ['', '0000-01-01'],
    ['', '0999'],
    ['', '31.12.2018'],
    ['', '2018-13'],
    ['', '2019-02-29'],
    ['', 2018],
    ['', ''],
  ]);
  becomeUnknown('projects', 'end', [
    ['', '9999-12-31'],
    ['', '2999'],
    ['', '2500-01'],
    ['', '0000'],
    ['', '01. Aug 15'],
    ['', null],
    ['', '2018-04-31'],
  ]);
  becomeUnknown('projects', 'status', [
    ['', 'finished'],
    ['', 'Ongoing'],
    ['', 'unknown'],
    ['', true],
  ]);
  becomeUnknown('projects', 'lead', [['.city', 'a b', {name: 'Omnia', city: 'a b'}]]);
  becomeUnknown('projects', 'partners', [
    ['', 'Omnia'],
    ['', {name: 'Omnia'}],
    ['[1].city', 5, [{name: 'A'}, {name: 'B', city: 5}]],
  ]);
  becomeUnknown('projects', 'cities', [
    ['', 'espoo'],
    ['[0]', 5, [5]],
    ['[0]', 'a b', ['a b']],
  ]);
  becomeUnknown('projects', 'fund', [
    ['', 5],
    ['', ''],
    ['', ['erdf']],
  ]);
  becomeUnknown('projects', 'period', [
    ['', '2014–2020'],
    ['', '2014'],
  ]);
  becomeUnknown('projects', 'location', [
    ['.lat', 91, {lat: 91}],
    ['.lon', -180.5, {lon: -180.5}],
    ['.postcode', 2100, {postcode: 2100}],
    ['.country', null, {country: null}],
  ]);
  becomeUnknown('projects', 'funding', [
    ['.total', -1, {total: -1}],
    ['.total', '90.388,44 €', {total: '90.388,44 €'}],
    ['.eu', 1e13, {eu: 1e13}],
    ['.currency', 'euro', {currency: 'euro'}],
    ['.stage', 'approved', {stage: 'approved'}],
    ['.rate', 50, {rate: 50}],
    ['.rate', '50%', {rate: '50%'}],
    ['.approximate', 'yes', {approximate: 'yes'}],
    ['.byCity', [], {byCity: []}],
    ['[1].state', -0.01, [{stage: 'paid'}, {state: -0.01}]],
  ]);
  becomeUnknown('projects', 'url', [
    ['', 'javascript:alert(1)'],
    ['', 'java\nscript:alert(1)'],
    ['', 'data:text/html,x'],
    ['', 'mailto:info@6aika.fi'],
    ['', 'https://6aika.fi/a b'],
    ['', 5],
  ]);
  becomeUnknown('projects', 'links', [
    ['', 'https://6aika.fi'],
    ['[0].url', 'vbscript:x', [{url: 'vbscript:x', label: 'L'}]],
  ]);
  becomeUnknown('projects', 'image', [['.credit', 5, {src: 'a.png', alt: 'Kuva', credit: 5}]]);
  becomeUnknown('projects', 'contact', [
    ['.email', 'nobody', {name: 'Toimisto', email: 'nobody'}],
    ['.url', 'javascript:x', {url: 'javascript:x'}],
  ]);
  becomeUnknown('projects', 'updated', [
    ['', '2.3.2018'],
    ['', '2018-03-02'],
  ]);
  becomeUnknown('projects', 'sources', [
    ['[0].date', '1.1.2018', [{label: 'Lähde', date: '1.1.2018'}]],
    ['[0].url', 'file:///x', [{label: 'Lähde', url: 'file:///x'}]],
  ]);
});

describe('a bad value of a publication becomes unknown and is reported:', () => {
  becomeUnknown('publications', 'issued', [
    ['', '12.3.2018'],
    ['', 2018],
    ['.date-parts[0]', [2018.5], {'date-parts': [[2018.5]]}],
    ['.date-parts[0]', [2018, 1, 2, 3], {'date-parts': [[2018, 1, 2, 3]]}],
    ['.date-parts[0]', [], {'date-parts': [[]]}],
    ['.date-parts', '2018', {'date-parts': '2018'}],
    ['.circa', {}, {circa: {}}],
  ]);
  becomeUnknown('publications', 'number-of-pages', [
    ['', {}],
    ['', true],
  ]);
  becomeUnknown('publications', 'URL', [['', 'javascript:alert(1)']]);
  becomeUnknown('publications', 'language', [['', 'suomen kieli']]);
  becomeUnknown('publications', 'author', [
    ['', 'Meikäläinen'],
    ['[0].family', 5, [{family: 5}]],
  ]);
  becomeUnknown('publications', 'licence', [['', 'free & open']]);
  becomeUnknown('publications', 'files', [
    ['[0].bytes', -1, [{url: 'a.pdf', bytes: -1}]],
    ['[0].bytes', 1.5, [{url: 'a.pdf', bytes: 1.5}]],
    ['[0].language', '', [{url: 'a.pdf', language: ''}]],
  ]);
  becomeUnknown('publications', 'volume', [['', null]]);
});

describe('a bad value of another record becomes unknown and is reported:', () => {
  becomeUnknown('cities', 'url', [['', 'javascript:alert(1)']]);
  becomeUnknown('facts', 'share', [
    ['', 35],
    ['', -0.1],
  ]);
  becomeUnknown('facts', 'of', [['', {fi: 5}]]);
  becomeUnknown('facts', 'currency', [['', '€']]);
  becomeUnknown('series', 'terms', [['', '']]);
  becomeUnknown('funds', 'abbreviation', [['', 5]]);
  becomeUnknown('cities', 'lat', [
    ['', 91],
    ['', '60.2'],
  ]);
  becomeUnknown('cities', 'lon', [['', -181]]);
});

describe('a bad value of the envelope becomes unknown and is reported:', () => {
  const cases: readonly (readonly [path: string, value: unknown, parts: Document])[] = [
    ['description', 5, {description: 5}],
    ['updated', '2.3.2018', {updated: '2.3.2018'}],
    ['timeZone', '+02:00', {timeZone: '+02:00'}],
    ['base', 'ftp://6aika.fi', {base: 'ftp://6aika.fi'}],
    ['coverage.projects', -1, {coverage: {projects: -1}}],
    ['coverage.projects', 59.5, {coverage: {projects: 59.5}}],
    ['publisher.email', 'nobody', {publisher: {name: 'Toimisto', email: 'nobody'}}],
    ['licence', 4, {licence: 4}],
    ['programme.start', '16.5.2014', {programme: {id: '6aika', name: '6Aika', start: '16.5.2014'}}],
    ['feedback', 'javascript:alert(1)', {feedback: 'javascript:alert(1)'}],
    ['outline', 'data:,x', {outline: 'data:,x'}],
    ['next', 'data:,x', {next: 'data:,x'}],
  ];
  for (const [name, value, parts] of cases) {
    it(`${name} that is ${JSON.stringify(value)}`, () => {
      const document = documentWith({...parts, projects: [{id: 'a', name: 'Project'}]});
      const {feed, findings} = parseFeed(document);
      expect(findings.map(({path}) => path)).to.deep.equal([name]);
      expect(findings[0]).to.include({severity: 'error', code: 'value'});
      expect(findings[0]?.message).to.contain(JSON.stringify(value));
      expect(feed).not.to.have.nested.property(name);
      expect(feed.projects).to.have.length(1);
    });
  }

  it('an invalid title, language or publisher is replaced by a safe default', () => {
    const {feed, findings} = parseFeed(
      documentWith({title: 5, language: 'suomen kieli', publisher: 'Toimisto'}),
    );
    expect(feed.title).to.equal('');
    expect(feed.language).to.equal('fi');
    expect(feed.publisher).to.be.undefined;
    expect(findings.map(({path}) => path)).to.have.members(['title', 'language', 'publisher']);
  });
});

describe('a list that is not an array', () => {
  it('counts as empty and is reported', () => {
    for (const name of ['cities', 'themes', 'funds', 'series', 'levels', 'facts', 'publications'] as const) {
      const {feed, findings} = parseFeed(documentWith({[name]: 'none'}));
      expect(
        findings.map(({path, severity}) => [path, severity]),
        name,
      ).to.deep.equal([[name, 'error']]);
      if (name !== 'levels') expect(feed[name]).to.deep.equal([]);
    }
  });
});

describe('an object without a required field', () => {
  it('becomes unknown, and its record is kept', () => {
    const cases: readonly (readonly [field: string, value: unknown, path: string])[] = [
      ['lead', {city: 'espoo'}, 'projects[0].lead'],
      ['lead', 'Omnia', 'projects[0].lead'],
      ['image', {src: 'a.png'}, 'projects[0].image'],
      ['image', {src: 'data:image/png;base64,x', alt: 'Kuva'}, 'projects[0].image'],
      ['funding', 5_000, 'projects[0].funding'],
      ['location', [60, 24], 'projects[0].location'],
    ];
    for (const [field, value, path] of cases) {
      const {feed, findings} = parseFeed(
        documentWith({projects: [{id: 'a', name: 'Project', [field]: value}]}),
      );
      expect(feed.projects, field).to.deep.equal([{id: 'a', name: 'Project'}]);
      expect(
        findings.map((finding) => [finding.path, finding.severity]),
        field,
      ).to.deep.include([path, 'error']);
    }
  });

  it('is removed from its list, and the others are kept', () => {
    const good = {url: 'https://6aika.fi', label: 'Sivu'};
    const links = [{url: 'javascript:alert(1)', label: 'Paha'}, good, {url: 'https://6aika.fi'}, null];
    const {feed, findings} = parseFeed(documentWith({projects: [{id: 'a', name: 'Project', links}]}));
    expect(feed.projects[0]?.links).to.deep.equal([good]);
    expect(findings.map(({path}) => path)).to.include.members([
      'projects[0].links[0].url',
      'projects[0].links[2]',
      'projects[0].links[3]',
    ]);
  });
});

describe('a text in several languages', () => {
  it('keeps its valid languages if one is invalid', () => {
    const name = {fi: 'Project', sv: 5, '__proto__ ': 'x', en: 'Project'};
    const {feed, findings} = parseFeed(documentWith({projects: [{id: 'a', name}]}));
    expect(feed.projects[0]?.name).to.deep.equal({fi: 'Project', en: 'Project'});
    expect(findings.map(({path}) => path)).to.deep.equal([
      'projects[0].name.sv',
      'projects[0].name.__proto__ ',
    ]);
  });

  it('may have 20,000 characters, counted as code points', () => {
    const limit = '👍'.repeat(20_000);
    const {feed, findings} = parseFeed(
      documentWith({
        projects: [
          {id: 'a', name: 'Project', summary: limit},
          {id: 'b', name: 'Project', summary: {fi: `${limit}x`}},
        ],
      }),
    );
    expect(feed.projects[0]?.summary).to.equal(limit);
    expect(feed.projects[1]?.summary).to.be.undefined;
    expect(findings.map(({path}) => path)).to.include('projects[1].summary.fi');
  });
});

describe('a value in a message', () => {
  it('is shortened if it is long', () => {
    const {findings} = parseFeed(
      documentWith({projects: [{id: 'a', name: 'Project', start: 'x'.repeat(10_000)}]}),
    );
    expect(findings[0]?.message).to.have.length.below(200);
  });

  it('may be of any type if a script on the page made the feed', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['itself'] = cyclic;
    const bare: unknown = Object.create(null);
    for (const value of [10n, cyclic, () => 5, Symbol('x'), undefined, NaN, new Map(), bare]) {
      const {feed, findings} = parseFeed(
        documentWith({projects: [{id: 'a', name: 'Project', start: value}]}),
      );
      expect(feed.projects[0]?.start).to.be.undefined;
      expect(findings.map(({path}) => path)).to.deep.equal(['projects[0].start']);
    }
  });
});
