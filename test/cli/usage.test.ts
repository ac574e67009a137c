import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {feedText, sixcity, sixcityProcess, withFiles} from './sixcity.js';

describe('sixcity', () => {
  it('prints help', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const {code, stdout, stderr} = await sixcity(...args);
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, /Usage: npx sixcity-widgets/);
      assert.match(stdout, /check/);
      assert.match(stdout, /0 .*1 .*2 /, 'the exit codes');
    }
  });

  it('prints help for each command', async () => {
    for (const args of [
      ['check', '--help'],
      ['help', 'check'],
    ]) {
      const {code, stdout} = await sixcity(...args);
      assert.equal(code, 0);
      assert.match(stdout, /--json/);
      assert.match(stdout, /--fail-on/);
    }
  });

  it('prints the version of the package', async () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    assert.deepEqual(await sixcityProcess('--version'), {code: 0, stdout: `${version}\n`, stderr: ''});
  });

  const misuses: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no command', [], /Usage: npx sixcity-widgets/],
    ['an unknown command', ['chekc', 'x.json'], /chekc/],
    ['an unknown option', ['--colour'], /--colour/],
    ['no feed', ['check'], /feed/],
    ['two feeds', ['check', 'demo/feed.json', 'demo/feed.json'], /argument/],
    ['an unknown option of a command', ['check', 'demo/feed.json', '--jsno'], /--jsno/],
    ['an unknown severity', ['check', 'demo/feed.json', '--fail-on', 'fatal'], /error.*warning.*info/],
    ['an option without its value', ['check', 'demo/feed.json', '--fail-on'], /--fail-on/],
  ];
  for (const [what, args, message] of misuses) {
    it(`ends with 2 and says why: ${what}`, async () => {
      const {code, stdout, stderr} = await sixcity(...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n\s+at /, 'no stack');
    });
  }

  it('ends with the same exit code as a process', () =>
    withFiles({'bad.json': feedText({projects: [{}]}), 'good.json': feedText()}, async (pathOf) => {
      for (const [args, ending] of [
        [['check', pathOf('good.json')], 0],
        [['check', pathOf('bad.json')], 1],
        [['chekc'], 2],
      ] as const) {
        assert.equal((await sixcityProcess(...args)).code, ending);
      }
    }));

  it('treats an argument after -- as a file', () =>
    withFiles({'--json': feedText()}, async (pathOf) => {
      const {code} = await sixcity('check', '--', pathOf('--json'));
      assert.equal(code, 0);
    }));
});
