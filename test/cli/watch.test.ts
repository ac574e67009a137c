import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {feedText, sixcity, withFiles} from './sixcity.js';

const fresh = {updated: new Date(Date.now() - 3_600_000).toISOString()};
const two = [
  {id: 'a', name: 'A'},
  {id: 'b', name: 'B'},
];

describe('sixcity watch', () => {
  it('accepts a feed that is valid, fresh and not smaller, and saves its state', () =>
    withFiles({'feed.json': feedText(fresh)}, async (pathOf) => {
      const watch = () => sixcity('watch', pathOf('feed.json'), '--state', pathOf('seen.json'));
      const first = await watch();
      assert.equal(first.code, 0);
      assert.match(
        first.stdout,
        /The feed is well\.\n {2}1 project, 0 publications \(seen for the first time\)/,
      );
      assert.equal(
        (JSON.parse(await readFile(pathOf('seen.json'), 'utf8')) as {projects: number}).projects,
        1,
      );
      await writeFile(pathOf('feed.json'), feedText({...fresh, projects: two}));
      assert.match((await watch()).stdout, /2 projects, 0 publications, 1 more than last time/);
      assert.match((await watch()).stdout, /nothing new/);
      await writeFile(pathOf('feed.json'), feedText(fresh));
      const fewer = await watch();
      assert.equal(fewer.code, 1);
      assert.match(fewer.stdout, /The feed needs somebody\.\n! 1 project, 1 fewer than last time/);
    }));

  it('reports an old feed unless its programme has ended', async () => {
    const end = {programme: {id: 'p', name: 'P', end: '2018-12-31'}};
    await withFiles({'old.json': feedText(), 'over.json': feedText(end)}, async (pathOf) => {
      const old = await sixcity('watch', pathOf('old.json'), '--max-age', '30');
      assert.equal(old.code, 1);
      assert.match(old.stdout, /! the data is \d+ days old, more than 30/);
      assert.equal((await sixcity('watch', pathOf('over.json'))).code, 0);
    });
  });

  it('reports errors and a missing or invalid feed, and keeps the saved state', () =>
    withFiles(
      {
        'bad.json': feedText({...fresh, projects: [{id: 'a', name: 'A', start: 'soon'}]}),
        'page.html': '<!doctype html>',
        'seen.json': '{"projects":9,"publications":0}',
      },
      async (pathOf) => {
        const bad = await sixcity('watch', pathOf('bad.json'), '--json');
        assert.equal(bad.code, 1);
        assert.match(
          (JSON.parse(bad.stdout) as {text: string}).text,
          /1 error, the first: projects\[0\]\.start/,
        );
        for (const name of ['page.html', 'none.json']) {
          const {code, stdout} = await sixcity('watch', pathOf(name), '--state', pathOf('seen.json'));
          assert.equal(code, 1);
          assert.match(stdout, /needs somebody/);
        }
        assert.match(await readFile(pathOf('seen.json'), 'utf8'), /9/);
      },
    ));

  it('refuses to overwrite a file that is not a saved state', () =>
    withFiles({'feed.json': feedText(fresh), 'mine.txt': 'mine'}, async (pathOf) => {
      const {code, stdout} = await sixcity('watch', pathOf('feed.json'), '--state', pathOf('mine.txt'));
      assert.deepEqual([code, stdout, await readFile(pathOf('mine.txt'), 'utf8')], [2, '', 'mine']);
    }));
});
