import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {writeProjects, writePublications} from '../../src/core/export/export-file.js';
import {FeedPages} from '../../src/core/feed-format/feed-pages.js';
import type {Feed} from '../../src/core/model/feed.js';
import {parseFeed} from '../../src/core/feed-format/parse-feed.js';
import {feedSchema} from '../../src/core/feed-format/schema.js';
import {validFeed} from '../core/feed-format/arbitrary-feed.js';
import {feedOf, project} from '../support/feeds.js';
import {contextOf, numRuns} from './exports.js';

const isValid = new Ajv2020({strict: false}).compile(feedSchema());
const parsed = (text: string): Feed => {
  const json: unknown = JSON.parse(text);
  assert.ok(isValid(json), JSON.stringify(isValid.errors));
  const {feed, findings} = parseFeed(json);
  assert.deepEqual(
    findings.filter(({severity}) => severity === 'error'),
    [],
  );
  return feed;
};

test('an export of a valid feed is a valid feed that contains only the exported items', () => {
  fc.assert(
    fc.property(validFeed, (json) => {
      const context = contextOf(json);
      const {projects, publications} = context.snapshot.feed;
      const some = projects.slice(1);
      assert.deepEqual(
        parsed(writeProjects(some, 'json', context)).projects.map(({id, name}) => [id, name]),
        some.map(({id, name}) => [id, name]),
      );
      const exported = parsed(writePublications(publications, 'json', context));
      assert.deepEqual(
        exported.publications.map(({id, title, projects: refs}) => [id, title, refs]),
        publications.map(({id, title, projects: refs}) => [id, title, refs]),
      );
    }),
    {numRuns: numRuns / 2},
  );
});

test('an export resolves each URL against the feed page that contained it', () => {
  const pages = new FeedPages();
  const publisher = {name: 'Testitoimisto', url: 'etusivu'};
  const first = feedOf([project('A', {url: 'a', links: [{url: '../b', label: 'B'}]})], {publisher});
  pages.add(parseFeed(first), 'https://office.example/one/feed.json');
  pages.add(
    parseFeed(feedOf([project('C', {url: 'c', contact: {url: 'mailto:c@office.example'}})])),
    'https://office.example/two/feed-2.json',
  );
  const snapshot = pages.snapshot(true)!;
  const {
    base,
    next,
    projects,
    publisher: from,
  } = parsed(writeProjects(snapshot.feed.projects, 'json', {...contextOf(first), snapshot}));
  assert.deepEqual([base, next], [undefined, undefined]);
  assert.equal(from?.url, 'https://office.example/one/etusivu');
  assert.deepEqual(
    projects.map(({url, links, contact}) => [url, links?.[0]?.url, contact?.url]),
    [
      ['https://office.example/one/a', 'https://office.example/b', undefined],
      ['https://office.example/two/c', undefined, 'mailto:c@office.example'],
    ],
  );
});

test('an export states its source and date in extension fields', () => {
  const json = JSON.parse(writeProjects([], 'json', contextOf())) as Record<string, unknown>;
  assert.deepEqual(
    ['_page', '_feed', '_retrieved', 'updated', 'publications'].map((name) => json[name]),
    [
      'https://city.example/hankkeet?p.q=bussi',
      'https://office.example/data/feed.json',
      '2026-11-25',
      '2018-03-02T13:59:00+02:00',
      [],
    ],
  );
});

test('an export of publications includes only the projects that they refer to', () => {
  const publication = {id: 'a', type: 'report', title: 'A', projects: ['one']};
  const feed = feedOf([project('One', {id: 'one'}), project('Two', {id: 'two'})], {
    publications: [publication],
  });
  const exported = parsed(writePublications([publication], 'json', contextOf(feed)));
  assert.deepEqual(
    exported.projects.map(({id}) => id),
    ['one'],
  );
});
