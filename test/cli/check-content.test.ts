import assert from 'node:assert/strict';
import type {RequestListener} from 'node:http';
import {describe, it} from 'node:test';
import {checkFeed} from '../../src/feed-tool/check/check-feed.js';
import {isPrivate} from '../../src/cli/handlers/check-links.js';
import {withServer} from './server.js';
import {feedText, sixcity, withFiles} from './sixcity.js';

const now = new Date('2018-03-02T12:00:00Z');
/** The findings of a check, without those that every example has. */
const said = (changes: Readonly<Record<string, unknown>>) =>
  checkFeed(feedText(changes), now).map(({path, code}) => `${code} ${path}`);
const project = (fields: Readonly<Record<string, unknown>>) =>
  said({projects: [{id: 'a', name: 'A', ...fields}]});

describe('a check', () => {
  it('finds projects with the same code, or the same name, dates and lead', () => {
    assert.deepEqual(
      said({
        projects: [
          {id: 'a', name: 'A', code: 'X1', start: '2015', end: '2016', lead: {name: 'L'}},
          {id: 'b', name: 'B', code: 'x1'},
          {id: 'c', name: 'A', start: '2015', end: '2016', lead: {name: 'l'}},
          {id: 'd', name: 'A', start: '2015', end: '2016', lead: {name: 'M'}},
          {id: 'e', name: 'A'},
          {id: 'f', name: 'A'},
        ],
      }),
      ['duplicate projects[1].code', 'duplicate projects[2].name'],
    );
  });

  it('finds a status that contradicts the dates', () => {
    assert.deepEqual(project({status: 'ongoing', start: '2015', end: '2016'}), ['status projects[0].status']);
    assert.deepEqual(project({status: 'completed', start: '2019'}), ['status projects[0].status']);
    assert.deepEqual(project({status: 'interrupted', start: '2015', end: '2016'}), []);
  });

  it('finds texts with HTML in them, but not formulas', () => {
    assert.deepEqual(project({summary: {de: '<p>Hei</p>', en: 'A &amp; B'}}), [
      'html projects[0].summary.de',
      'html projects[0].summary.en',
    ]);
    assert.deepEqual(project({name: 'a < b > c, A & B; i<3'}), []);
  });

  it('finds texts that exist in only one of the two national languages', () => {
    assert.deepEqual(
      said({
        projects: [
          {id: 'a', name: {fi: 'A', sv: 'A'}},
          {id: 'b', name: {fi: 'B', en: 'B'}},
          {id: 'c', name: {sv: 'C'}},
          {id: 'd', name: 'D'},
        ],
      }),
      ['language projects[1].name', 'language projects[2].name'],
    );
  });

  it('reports once that nothing in a feed has the other language', () => {
    const projects = [
      {id: 'a', name: {fi: 'A', en: 'A'}},
      {id: 'b', name: {fi: 'B', en: 'B'}},
    ];
    const cities = [{id: 'espoo', name: 'Espoo'}];
    assert.deepEqual(said({projects, cities}), ['language language']);
    assert.deepEqual(said({cities}), ['language language']);
  });

  it('treats plain strings as texts in the language of the feed', () => {
    const projects = [{id: 'a', name: 'A', summary: 'Hanke auttaa yrityksiä.'}];
    const cities = [{id: 'espoo', name: 'Espoo'}];
    assert.deepEqual(said({projects, cities}), ['language language']);
    assert.deepEqual(said({language: 'sv', projects, cities}), ['language language']);
    assert.deepEqual(said({language: 'de', projects, cities}), []);
    assert.deepEqual(said({projects}), ['language projects[0].summary']);
  });

  it('accepts language tags as systems write them', () => {
    assert.deepEqual(said({projects: [{id: 'a', name: {fi_FI: 'A', 'SV-fi': 'A'}}]}), []);
  });

  it('finds that the data has no contact and no licence', () => {
    assert.deepEqual(said({licence: undefined}), ['licence licence']);
    assert.deepEqual(said({publisher: {name: 'Publisher not named'}}), ['publisher publisher.name']);
  });

  it('finds stale data only if a project is running', () => {
    const updated = '2017-01-01T00:00:00Z';
    const projects = [{id: 'a', name: 'A', start: '2015', end: '2019'}];
    assert.deepEqual(said({updated, projects}), ['stale updated']);
    assert.deepEqual(said({updated, projects: [{id: 'a', name: 'A', start: '2015', end: '2016'}]}), []);
    assert.deepEqual(said({updated, projects, programme: {id: 'p', name: 'P', end: '2017'}}), []);
    assert.deepEqual(said({updated: '2018-05-01T00:00:00Z'}), ['stale updated']);
  });

  it('finds the addresses and telephone numbers of persons', () => {
    assert.deepEqual(project({contact: {email: 'aino.virtanen@example.org'}}), [
      'personal projects[0].contact.email',
    ]);
    assert.deepEqual(project({contact: {url: 'mailto:aino.virtanen@example.org'}}), [
      'personal projects[0].contact.url',
    ]);
    assert.deepEqual(project({contact: {name: 'Toimisto, puh. 040 123 4567'}}), [
      'personal projects[0].contact.name',
    ]);
    assert.deepEqual(project({contact: {email: 'info@example.org', name: 'Toimisto 2018'}}), []);
    assert.deepEqual(project({contact: {email: 'hanke.toimisto@example.org'}}), []);
  });

  it('gives each finding its value, the reason and advice', () => {
    for (const finding of checkFeed(feedText({projects: [{id: 'a', name: 'A', start: '31.2.2018'}]}), now)) {
      assert.equal(finding.value, '"31.2.2018"');
      assert.match(finding.why, /unknown/);
      assert.match(finding.mend, /2018-03-02/);
    }
  });
});

describe('sixcity check', () => {
  it('finds relative links without a file beside the feed', async () => {
    const projects = [
      {
        id: 'a',
        name: 'A',
        links: [
          {url: 'there.pdf', label: 'x'},
          {url: 'gone.pdf?x#y', label: 'x'},
        ],
      },
    ];
    await withFiles({'feed.json': feedText({projects}), 'there.pdf': 'x'}, async (pathOf) => {
      const {stdout} = await sixcity('check', pathOf('feed.json'), '--json');
      const findings = JSON.parse(stdout) as readonly {path: string; code: string}[];
      assert.deepEqual(
        findings.map(({path, code}) => `${code} ${path}`),
        ['link projects[0].links[1].url'],
      );
    });
  });

  it('requests URLs only on request, and private ones only with a second option', async () => {
    let asked = 0;
    const answer: RequestListener = (request, response) => {
      asked++;
      response.writeHead(request.url === '/good' ? 200 : 404).end();
    };
    await withServer(answer, async (feed) => {
      const {origin: address} = new URL(feed);
      const projects = [
        {id: 'a', name: 'A', url: `${address}/good`},
        {id: 'b', name: 'B', url: `${address}/bad`},
      ];
      await withFiles({'feed.json': feedText({projects})}, async (pathOf) => {
        const paths = async (...args: readonly string[]) => {
          const {stdout} = await sixcity('check', pathOf('feed.json'), '--json', ...args);
          return (JSON.parse(stdout) as readonly {path: string; message: string}[]).map(
            ({path, message}) => `${path} ${message}`,
          );
        };
        assert.deepEqual(await paths(), []);
        const refused = await paths('--links');
        assert.equal(refused.length, 2);
        assert.ok(
          refused.every((line) => line.includes('private address')),
          refused.join('\n'),
        );
        assert.equal(asked, 0);
        assert.deepEqual(await paths('--links', '--allow-private'), [
          `projects[1].url ${address}/bad answered with status 404`,
        ]);
      });
    });
  });

  it('recognises private addresses in all their forms', () => {
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '192.168.0.1',
      '172.31.0.1',
      '169.254.169.254',
      '::1',
      'fd00::1',
      'fe80::1',
      '::ffff:127.0.0.1',
      '0.0.0.0',
    ]) {
      assert.ok(isPrivate(address), address);
    }
    for (const address of ['193.64.1.1', '172.32.0.1', '2001:14b8::1'])
      assert.ok(!isPrivate(address), address);
  });
});
