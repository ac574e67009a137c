import assert from 'node:assert/strict';
import {tmpdir} from 'node:os';
import {describe, it} from 'node:test';
import {withServer} from './server.js';
import {feedText, sixcity, withFiles} from './sixcity.js';

interface ReportedFinding {
  readonly path: string;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  readonly value: string;
  readonly why: string;
  readonly mend: string;
}

/** The findings of `sixcity check --json` on a text. */
const checkJson = async (text: string | Uint8Array, ...args: readonly string[]) => {
  const result: {code: number; findings: readonly ReportedFinding[]; stderr: string}[] = [];
  await withFiles({'feed.json': text}, async (pathOf) => {
    const {code, stdout, stderr} = await sixcity('check', pathOf('feed.json'), '--json', ...args);
    result.push({code, findings: JSON.parse(stdout) as readonly ReportedFinding[], stderr});
  });
  return result[0]!;
};

describe('sixcity check', () => {
  it('reports nothing about a valid feed', async () => {
    await withFiles({'feed.json': feedText()}, async (pathOf) => {
      const {code, stdout, stderr} = await sixcity('check', pathOf('feed.json'));
      assert.deepEqual([code, stderr], [0, '']);
      assert.equal(stdout, `${pathOf('feed.json')}: no findings\n`);
    });
  });

  it('finds no error in the demo feed', async () => {
    const {code, stdout} = await sixcity('check', 'demo/feed.json', '--json');
    const findings = JSON.parse(stdout) as readonly ReportedFinding[];
    assert.deepEqual(
      findings.filter(({severity, code}) => severity === 'error' || !['licence', 'language'].includes(code)),
      [],
    );
    assert.equal(code, 0);
  });

  it('says what is wrong, where, and how often, with one line for each kind', async () => {
    const projects = [
      {id: 'a', name: 'Hanke', start: '31.2.2018', url: 'javascript:alert(1)'},
      {id: 'b'},
      {id: 'c', name: 'Hanke', cities: ['atlantis'], start: '2019', end: '2018'},
    ];
    await withFiles({'feed.json': feedText({projects})}, async (pathOf) => {
      const {code, stdout, stderr} = await sixcity('check', pathOf('feed.json'));
      const lines = stdout.trimEnd().split('\n');
      assert.match(
        lines.find((line) => line.includes('projects[0].start'))!,
        /^error .*31\.2\.2018/,
      );
      assert.match(
        lines.find((line) => line.includes('projects[0].url'))!,
        /^error .*javascript/,
      );
      assert.match(
        lines.find((line) => line.includes('projects[1]'))!,
        /^error .*"name"/,
      );
      assert.match(
        lines.find((line) => line.includes('projects[2].cities[0]'))!,
        /^warning .*atlantis/,
      );
      assert.match(
        lines.find((line) => line.includes('projects[2].end'))!,
        /^warning .*2018/,
      );
      assert.equal(lines.at(-1), `${pathOf('feed.json')}: 3 errors, 2 warnings`);
      assert.deepEqual([code, stderr], [1, '']);
      assert.equal(lines.filter((line) => /^(?:error|warning|info) /.test(line)).length, 5);
    });
  });

  it('uses the singular for a single finding', async () => {
    await withFiles({'feed.json': feedText({updated: 'eilen'})}, async (pathOf) => {
      const {stdout} = await sixcity('check', pathOf('feed.json'));
      assert.match(stdout, /: 1 error\n$/);
    });
  });

  it('prints its findings as JSON', async () => {
    const {code, findings, stderr} = await checkJson(
      feedText({projects: [{id: 'a', name: 'Hanke', start: 'eilen', themes: ['x']}]}),
    );
    assert.deepEqual([code, stderr], [1, '']);
    assert.deepEqual(
      findings.map((finding) => Object.keys(finding).sort()),
      findings.map(() => ['code', 'mend', 'message', 'name', 'path', 'severity', 'value', 'why']),
    );
    assert.deepEqual(
      findings.map(({path, severity, code}) => [path, severity, code]),
      [
        ['projects[0].start', 'error', 'value'],
        ['projects[0].themes[0]', 'warning', 'reference'],
      ],
    );
    for (const {message} of findings) assert.match(message, /\S/);
  });

  it('prints an empty list if there are no findings', async () => {
    const {code, findings} = await checkJson(feedText());
    assert.deepEqual([code, findings], [0, []]);
  });

  it('exits with 0 if there are only warnings, unless they should count', async () => {
    const text = feedText({projects: [{id: 'a', name: 'Hanke', cities: ['atlantis']}]});
    assert.equal((await checkJson(text)).code, 0);
    assert.equal((await checkJson(text, '--fail-on', 'error')).code, 0);
    assert.equal((await checkJson(text, '--fail-on', 'warning')).code, 1);
    assert.equal((await checkJson(text, '--fail-on', 'info')).code, 1);
  });

  it('finds amounts that contradict each other, with their path in the document', async () => {
    const {findings} = await checkJson(
      feedText({
        projects: [
          {id: 'left out'},
          {id: 'a', name: 'A', funding: {total: 10, eu: 11}},
          {id: 'b', name: 'B', funding: [{eu: 5, euAndState: 4}, {stage: 'paid'}, {stage: 'paid', total: 1}]},
        ],
      }),
    );
    const money = findings.filter(({code}) => code === 'money');
    assert.deepEqual(
      [...new Set(money.map(({path}) => path))],
      ['projects[1].funding', 'projects[2].funding'],
    );
    assert.ok(money.every(({severity}) => severity === 'warning'));
  });

  const wholes: readonly (readonly [string, string, string])[] = [
    ['that is no JSON', '{"version": "1.0",', 'not-json'],
    ['that is a page', '<!doctype html><title>Kirjaudu</title>', 'not-json'],
    ['that is empty', '', 'not-json'],
    ['that is no feed', '{"type": "FeatureCollection", "features": []}', 'not-feed'],
    ['that is a list', '[]', 'not-feed'],
    ['that is null', 'null', 'not-feed'],
    ['without a version', feedText({version: undefined}), 'not-feed'],
    ['of another version', feedText({version: '2.0'}), 'version'],
  ];
  for (const [what, text, code] of wholes) {
    it(`has one finding for a document ${what}`, async () => {
      const result = await checkJson(text);
      assert.equal(result.code, 2, 'as for every command: the file cannot be used');
      assert.deepEqual(
        result.findings.map((finding) => [finding.path, finding.severity, finding.code]),
        [['', 'error', code]],
      );
    });
  }

  it('accepts what editors on Windows write', async () => {
    assert.deepEqual((await checkJson(`\ufeff${feedText()}`)).findings, []);
    assert.deepEqual((await checkJson(feedText().replaceAll(',', ',\r\n'))).findings, []);
  });
});

describe('sixcity check of an unreadable source', () => {
  const refused = async (source: string, reason: RegExp) => {
    for (const json of [[], ['--json']]) {
      const {code, stdout, stderr} = await sixcity('check', source, ...json);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, reason);
      assert.ok(stderr.includes(source), stderr);
      assert.equal(stderr.trimEnd().split('\n').length, 1, 'one line, no stack');
    }
  };

  it('says that the file does not exist', () => refused('nowhere/feed.json', /no such file/));
  it('says that it is a folder', () => refused(tmpdir(), /folder/));
  it('says that it is not UTF-8', () =>
    withFiles({'feed.json': Buffer.from(feedText(), 'latin1')}, (pathOf) =>
      refused(pathOf('feed.json'), /UTF-8/),
    ));
  it('says that a URL is invalid', () => refused('http://[', /cannot be read/));
});

describe('sixcity check of a URL', () => {
  it('reads the feed', () =>
    withServer(
      (_request, response) => response.end(feedText()),
      async (address) => {
        const {code, stdout} = await sixcity('check', address);
        assert.deepEqual([code, stdout], [0, `${address}: no findings\n`]);
      },
    ));

  it('reports the findings', () =>
    withServer(
      (_request, response) => response.end('<html>'),
      async (address) => {
        const {code, stdout} = await sixcity('check', address, '--json');
        assert.equal(code, 2);
        assert.equal((JSON.parse(stdout) as readonly ReportedFinding[])[0]!.code, 'not-json');
      },
    ));

  it('follows redirects', () =>
    withServer(
      (request, response) => {
        if (request.url === '/feed.json') response.writeHead(302, {location: '/new.json'}).end();
        else response.end(feedText());
      },
      async (address) => assert.equal((await sixcity('check', address)).code, 0),
    ));

  it('says that there is no feed', () =>
    withServer(
      (_request, response) => response.writeHead(404).end('gone'),
      async (address) => {
        const {code, stdout, stderr} = await sixcity('check', address);
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, /404/);
      },
    ));

  it('says that no server answers', async () => {
    let gone = '';
    await withServer(
      () => undefined,
      (address) => {
        gone = address;
        return Promise.resolve();
      },
    );
    const {code, stdout, stderr} = await sixcity('check', gone);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^sixcity check: .*cannot be read: \S.*\n$/);
  });
});
