import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseSums, releaseFiles} from '../../../src/cli/verify/checksums.js';
import {feedText, sixcity, withFiles} from '../sixcity.js';
import {withServer} from '../server.js';

const release: Readonly<Record<string, string>> = {
  'v1/sixcity.js': 'core',
  'v1/lists.js': 'chunk',
  'v1/sixcity.js.map': '{}',
  '1.2.3/sixcity.js': 'core',
  '1.2.3/lists.js': 'chunk',
  'embed.html': '<!doctype html>',
  'embed.css': 'a {}',
  'themes/espoo.css': 'b {}',
  'headers/nginx.conf': 'location',
};
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const sumsOf = (files: Readonly<Record<string, string>>) =>
  Object.entries(files)
    .map(([path, text]) => `${sha256(text)}  ${path}\n`)
    .join('');

/** Runs a command with a server that has these files below /sixcity/, and with the checksums of the release. */
const on = async (
  online: Readonly<Record<string, string>>,
  work: (home: string, sums: string) => Promise<void>,
): Promise<void> =>
  withFiles({SHA256SUMS: sumsOf(release)}, (pathOf) =>
    withServer(
      ({url = ''}, response) => {
        const text = online[url.replace('/sixcity/', '')];
        if (text === undefined) response.writeHead(404);
        else if (text === 'BROKEN') response.writeHead(500);
        response.end(text);
      },
      (feed) => work(feed.replace('feed.json', 'sixcity/'), pathOf('SHA256SUMS')),
    ),
  );
const without = (...paths: readonly string[]) =>
  Object.fromEntries(Object.entries(release).filter(([path]) => !paths.includes(path)));

describe('sixcity verify', () => {
  it('accepts a folder that equals the release, without its examples', async () => {
    await on(without('headers/nginx.conf'), async (home, sums) => {
      const {code, stdout} = await sixcity('verify', home, '--sums', sums);
      assert.equal(code, 0, stdout);
      assert.match(stdout, /as it was released, 8 files are the same/);
    });
  });

  const faults: readonly [what: string, online: Readonly<Record<string, string>>, line: RegExp][] = [
    ['a core that differs', {...release, 'v1/sixcity.js': 'other'}, /^! v1\/sixcity\.js differs: /m],
    ['a chunk that is missing', without('v1/lists.js'), /^! v1\/lists\.js is missing$/m],
    ['an embed.html that differs', {...release, 'embed.html': '<p>'}, /^! embed\.html differs/m],
    [
      'a source map that differs',
      {...release, 'v1/sixcity.js.map': '{ }'},
      /^! v1\/sixcity\.js\.map differs/m,
    ],
    [
      'a file that the server cannot give',
      {...release, 'embed.css': 'BROKEN'},
      /^! embed\.css cannot be had: status 500$/m,
    ],
    ['a folder with nothing of it', {}, /^! 1\.2\.3\/sixcity\.js is missing$/m],
  ];
  for (const [what, online, line] of faults) {
    it(`reports what is wrong: ${what}`, async () => {
      await on(online, async (home, sums) => {
        const {code, stdout} = await sixcity('verify', home, '--sums', sums);
        assert.equal(code, 1);
        assert.match(stdout, /not as it was released/);
        assert.match(stdout, line);
      });
    });
  }

  it('accepts a site that has only the floating folder and no themes, and reports it', async () => {
    const online = without('1.2.3/sixcity.js', '1.2.3/lists.js', 'themes/espoo.css');
    await on(online, async (home, sums) => {
      const {code, stdout} = await sixcity('verify', home, '--sums', sums);
      assert.equal(code, 0, stdout);
      assert.match(stdout, /1\.2\.3\/ is not there/);
      assert.match(stdout, /themes\/espoo\.css is not there/);
    });
  });

  for (const address of ['v1/', 'v1', 'v1/sixcity.js', 'v1/?x#y']) {
    it(`checks a single release if the URL names it: ${address}`, async () => {
      await on({...release, '1.2.3/sixcity.js': 'other'}, async (home, sums) => {
        const {code, stdout} = await sixcity('verify', home + address, '--sums', sums, '--json');
        assert.equal(code, 0, stdout);
        const {isGood, same} = JSON.parse(stdout) as {readonly isGood: boolean; readonly same: number};
        assert.deepEqual([isGood, same], [true, 6]);
      });
    });
  }

  it('reads the checksums from a URL too', async () => {
    await on({...release, SHA256SUMS: sumsOf(release)}, async (home) => {
      const {code} = await sixcity('verify', `${home}embed.html`, '--sums', `${home}SHA256SUMS`);
      assert.equal(code, 0);
    });
  });

  it('rejects an invalid URL and invalid checksums', async () => {
    const wrong = await sixcity('verify', 'city.example/sixcity', '--sums', 'package.json');
    assert.equal(wrong.code, 2);
    const sums = await sixcity('verify', 'http://127.0.0.1:9/', '--sums', 'package.json');
    assert.equal(sums.code, 2);
    assert.match(sums.stderr, /holds no SHA-256 sums/);
  });

  it('ignores paths that leave the folder', () => {
    const path = fc.stringMatching(/^(\.\.\/|\/)[a-z]{1,5}$/);
    fc.assert(fc.property(path, (out) => assert.equal(parseSums(`${'0'.repeat(64)}  ${out}\n`), undefined)));
    assert.equal(releaseFiles(parseSums(sumsOf(release)) ?? new Map(), 'v1').length, 6);
  });
});

describe('sixcity watch --release', () => {
  const watch = (home: string, sums: string, feed: string) =>
    sixcity('watch', feed, '--max-age', '99999', '--release', home, '--sums', sums);

  it('accepts unchanged feed and script', async () => {
    await on(release, async (home, sums) => {
      await withFiles({'feed.json': feedText()}, async (pathOf) => {
        const {code, stdout} = await watch(home, sums, pathOf('feed.json'));
        assert.equal(code, 0, stdout);
        assert.match(stdout, /the script at http.* is as it was released/);
      });
    });
  });

  it('reports a script that was changed', async () => {
    await on({...release, 'v1/sixcity.js': 'other'}, async (home, sums) => {
      await withFiles({'feed.json': feedText()}, async (pathOf) => {
        const {code, stdout} = await watch(home, sums, pathOf('feed.json'));
        assert.equal(code, 1);
        assert.match(stdout, /! {3}v1\/sixcity\.js differs/);
      });
    });
  });
});
