import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseAtomFeed, parseJsonFeed} from 'feedsmith';
import {validateXML} from 'xmllint-wasm';
import {updateSeenRecords} from '../../../src/core/export/syndication/seen-records.js';
import {syndicationFiles} from '../../../src/static-html/syndication-files.js';
import {contextOf} from '../../round-trips/exports.js';
import {feedOf} from '../../support/feeds.js';
import {feedText, sixcity, withFiles} from '../sixcity.js';
import {readFolder} from './folder.js';

const site = 'https://city.example/6aika/';
const schema = await readFile('test/cli/outputs/atom.rng', 'utf8');

/** Starting the validator takes most of its time, so all texts are passed at once. */
const errorsIn = async (texts: readonly string[]): Promise<readonly string[]> => {
  const xml = texts.map((contents, index) => ({fileName: `${index}.xml`, contents}));
  return (await validateXML({xml, schema, extension: 'relaxng'})).errors.map(({rawMessage}) => rawMessage);
};

const feed = {
  language: 'fi',
  cities: [
    {id: 'espoo', name: {fi: 'Espoo', sv: 'Esbo'}},
    {id: 'oulu', name: 'Oulu'},
  ],
  themes: [{id: 'learning', name: 'Oppiminen'}],
  series: [{id: 'make', name: 'Make with Espoo'}],
  projects: [
    {id: 'old', name: 'Vanha', cities: ['oulu'], updated: '2017-01-01T10:00:00+02:00'},
    {id: 'new', name: {fi: 'Uusi <b>&', en: 'New'}, summary: 'Mitä', cities: ['espoo'], themes: ['learning']},
  ],
  publications: [{id: 'p', type: 'report', title: 'Opas', series: 'make', projects: ['old']}],
};

type Run = (today: string, ...more: readonly string[]) => Promise<ReadonlyMap<string, string>>;
const withRuns = (work: (run: Run, change: (text: string) => Promise<void>) => Promise<void>) =>
  withFiles({'feed.json': feedText(feed)}, async (pathOf) => {
    const args = ['syndicate', pathOf('feed.json'), '--out', pathOf('out'), '--site', site];
    const run: Run = async (today, ...more) => {
      const {code, stderr} = await sixcity(
        ...args,
        '--state',
        pathOf('seen.json'),
        '--today',
        today,
        ...more,
      );
      assert.equal(code, 0, stderr);
      return readFolder(pathOf('out'));
    };
    await work(run, (text) => writeFile(pathOf('feed.json'), text));
  });

const entriesOf = (text: string | undefined) => parseAtomFeed(text ?? '').entries ?? [];
const titlesOf = (text: string | undefined) => entriesOf(text).map(({title}) => title?.value ?? title);

describe('sixcity syndicate', () => {
  it('writes Atom and JSON Feed of the programme, and of each city, theme and series, in each language', async () => {
    await withRuns(async (run) => {
      const files = await run('2018-03-02');
      const names = ['city-espoo', 'city-oulu', 'programme', 'series-make', 'theme-learning'];
      assert.deepEqual(
        [...files.keys()],
        ['en', 'fi', 'sv'].flatMap((lang) =>
          names.flatMap((name) => ['atom', 'json'].map((ending) => `${lang}/feeds/${name}.${ending}`)),
        ),
      );
    });
  });

  it('writes Atom that is valid, and that a feed reader can read', async () => {
    await withRuns(async (run) => {
      const files = [...(await run('2018-03-02'))].filter(([name]) => name.endsWith('.atom'));
      assert.deepEqual(await errorsIn(files.map(([, text]) => text)), []);
      for (const [name, text] of files) {
        assert.equal(parseAtomFeed(text).links?.find(({rel}) => rel === 'self')?.href, site + name);
      }
    });
  });

  it('writes JSON Feed that a feed reader can read', async () => {
    await withRuns(async (run) => {
      const files = await run('2018-03-02');
      const read = parseJsonFeed(files.get('fi/feeds/programme.json') ?? '');
      assert.equal(read.feed_url, `${site}fi/feeds/programme.json`);
      assert.deepEqual(
        read.items?.map(({title, content_text}) => [title, content_text]),
        [
          ['Uusi <b>&', 'Mitä'],
          ['Opas', 'Opas'],
          ['Vanha', 'Vanha'],
        ],
      );
    });
  });

  it('puts the newest first, by the time in the record or by the day it was first seen', async () => {
    await withRuns(async (run) => {
      const [newest, , oldest] = entriesOf((await run('2018-03-02')).get('fi/feeds/programme.atom'));
      assert.deepEqual(
        [newest?.updated, oldest?.updated],
        ['2018-03-02T00:00:00Z', '2017-01-01T10:00:00+02:00'],
      );
    });
  });

  it('gives a city the same records as the widgets, including publications of its projects', async () => {
    await withRuns(async (run) => {
      const files = await run('2018-03-02');
      assert.deepEqual(titlesOf(files.get('fi/feeds/city-oulu.atom')), ['Opas', 'Vanha']);
      assert.deepEqual(titlesOf(files.get('fi/feeds/series-make.atom')), ['Opas']);
      assert.deepEqual(titlesOf(files.get('fi/feeds/theme-learning.atom')), ['Uusi <b>&']);
    });
  });

  it('marks a text that is in another language than the feed', async () => {
    await withRuns(async (run) => {
      const text = (await run('2018-03-02')).get('en/feeds/programme.atom') ?? '';
      assert.match(text, /xml:lang="en"/);
      assert.match(text, /<title type="text">New<\/title>/);
      assert.match(text, /<title type="text" xml:lang="fi">Vanha<\/title>/);
    });
  });

  it('is byte for byte the same in a later run on the same feed', async () => {
    await withRuns(async (run) => {
      assert.deepEqual(await run('2018-05-20'), await run('2018-05-20'));
      const first = await run('2018-05-20');
      assert.deepEqual(await run('2019-01-01'), first);
    });
  });

  it('shows a changed record as changed, and keeps its id and its first day', async () => {
    await withRuns(async (run, change) => {
      const before = entriesOf((await run('2018-03-02')).get('fi/feeds/theme-learning.atom'));
      await change(feedText({...feed, projects: [{...feed.projects[1], name: 'Toinen nimi'}]}));
      const after = entriesOf((await run('2018-06-07')).get('fi/feeds/theme-learning.atom'));
      assert.equal(after[0]?.id, before[0]?.id);
      assert.deepEqual(
        [after[0]?.published, after[0]?.updated],
        ['2018-03-02T00:00:00Z', '2018-06-07T00:00:00Z'],
      );
    });
  });

  it('has the same ids on another site if the programme has an id', async () => {
    await withRuns(async (run, change) => {
      await change(feedText({...feed, programme: {id: '6aika', name: '6Aika'}}));
      const idsIn = (files: ReadonlyMap<string, string>) =>
        entriesOf(files.get('fi/feeds/programme.atom')).map(({id}) => id);
      const here = idsIn(await run('2018-03-02'));
      assert.deepEqual(idsIn(await run('2018-03-02', '--site', 'https://other.example/')), here);
      assert.equal(new Set(here).size, 3);
    });
  });

  it('has at most the given number of entries', async () => {
    await withRuns(async (run) => {
      const files = await run('2018-03-02', '--entries', '1');
      assert.deepEqual(titlesOf(files.get('fi/feeds/programme.atom')), ['Uusi <b>&']);
    });
  });

  it('links to embed.html if its URL is known', async () => {
    await withRuns(async (run) => {
      const files = await run('2018-03-02', '--embed', 'https://city.example/embed.html');
      const [, publication] = parseJsonFeed(files.get('sv/feeds/programme.json') ?? '').items ?? [];
      assert.equal(
        publication?.url,
        'https://city.example/embed.html?widget=publication-table&lang=sv&p.open=p',
      );
    });
  });

  it('rejects an invalid state, and leaves the file unchanged', async () => {
    await withFiles({'feed.json': feedText(), 'seen.json': '{"projects": 3}'}, async (pathOf) => {
      const args = ['syndicate', pathOf('feed.json'), '--out', pathOf('out'), '--site', site];
      const {code, stderr} = await sixcity(...args, '--state', pathOf('seen.json'));
      assert.equal(code, 2);
      assert.match(stderr, /does not hold what was seen/);
      assert.equal(await readFile(pathOf('seen.json'), 'utf8'), '{"projects": 3}');
    });
  });

  it('writes valid XML for any text, and different ids for different records', async () => {
    const text = fc.string({unit: 'binary', minLength: 1});
    const written: string[] = [];
    const names = fc.uniqueArray(text, {minLength: 1, maxLength: 4});
    fc.assert(
      fc.property(text, text, names, (name, id, ids) => {
        const projects = ids.map((one) => ({id: one, name, summary: name}));
        const {snapshot} = contextOf(feedOf(projects, {title: name, themes: [{id, name}]}));
        const today = '2026-11-25';
        const seen = updateSeenRecords(snapshot.feed, new Map(), today);
        const urls = {homeOf: () => site, pageOf: () => undefined};
        const context = {snapshot, site, limit: 9, today, seen, languages: ['fi'], ...urls};
        for (const [path, content] of syndicationFiles(context)) {
          if (!path.endsWith('.atom')) continue;
          written.push(content);
          const found = entriesOf(content).map((entry) => entry.id);
          assert.equal(new Set(found).size, found.length);
        }
      }),
      {numRuns: 30},
    );
    assert.deepEqual(await errorsIn(written), []);
  });
});
