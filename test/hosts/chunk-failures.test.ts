import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {chunkNames} from '../../scripts/rollup/chunks.mjs';
import {engines, wantedEngines} from '../../scripts/testing/engines.mjs';
import {deferred} from '../support/deferred.js';
import {startEngine, type EngineName, type OpenEngine} from './policies/open-in-engine.js';
import {startPolicyServers, type PolicyPage} from './policies/policy-server.js';

const broken = 'publication-table.js';
const own = readFileSync(`dist/cdn/${broken}`, 'utf8');

/** Answers requests for one chunk with a body of another kind, and leaves all others alone. */
const answering =
  (work: (response: ServerResponse) => void): PolicyPage['answer'] =>
  (file, response) => {
    if (file !== broken) return false;
    response.setHeader('content-type', 'text/javascript');
    work(response);
    return true;
  };

const failures: Readonly<Record<string, PolicyPage['answer']>> = {
  missing: answering((response) => response.writeHead(404).end('Not found')),
  html: answering((response) => response.end('<!doctype html><title>Login</title>')),
  truncated: answering((response) => response.end(own.slice(0, own.length / 2))),
  empty: answering((response) => response.end()),
  'another-version': answering((response) =>
    response.end(own.replace(/sixcity-widgets [0-9a-f]{12}/, 'sixcity-widgets 000000000000')),
  ),
  offline: answering((response) => response.destroy()),
};

const others = Object.fromEntries(
  chunkNames.filter((chunk) => `${chunk}.js` !== broken).map((chunk) => [chunk, 'ran']),
);

for (const name of Object.keys(engines) as EngineName[]) {
  if (!wantedEngines().includes(engines[name])) continue;
  describe(`a chunk that fails in ${engines[name].name}`, () => {
    let engine: OpenEngine | undefined;
    let servers: Awaited<ReturnType<typeof startPolicyServers>>;
    before(async () => {
      engine = await startEngine(name);
      assert.ok(engine, `${engines[name].name} is missing: ${engines[name].hint}`);
      servers = await startPolicyServers();
    });
    after(async () => {
      servers.close();
      await engine?.close();
    });
    const report = (key: string, page: PolicyPage) => {
      assert.ok(engine);
      return servers.report(engine.open, key, page);
    };
    const requestsFor = (file: string) => servers.requests.filter((path) => path.includes(`/${file}`));

    for (const [key, answer] of Object.entries(failures)) {
      it(`because it is ${key} is requested twice and named to the reader, and all others work`, async () => {
        const {chunks} = await report(key, answer ? {answer} : {});
        assert.deepEqual(chunks, {'publication-table': 'failed', ...others});
        // Chromium and Firefox repeat a request whose connection was closed.
        if (key !== 'offline') assert.equal(requestsFor(broken).length, 2);
      });
    }

    it('once is found beside the core', async () => {
      let requests = 0;
      const page: PolicyPage = {
        answer: (file, response) => {
          if (file !== broken || requests++ > 0) return false;
          response.writeHead(404).end();
          return true;
        },
      };
      const {chunks} = await report('second-try', page);
      assert.deepEqual(chunks, {'publication-table': 'ran', ...others});
      const [first, second] = requestsFor(broken);
      assert.match(first ?? '', /^\d+\.\d+\.\d+\/publication-table\.js$/);
      assert.equal(second, 'v1/publication-table.js?retry');
    });

    it('because the page forbids it is named to the reader', async () => {
      const policy = "script-src 'self' 'nonce-abc' SCRIPTS/forbidden/v1/sixcity.js";
      const {chunks} = await report('forbidden', {headers: {'content-security-policy': policy}});
      assert.deepEqual([...new Set(Object.values(chunks ?? {}))], ['failed']);
    });

    it('never does so because it is slow: nothing else waits for it', async () => {
      const expected = new Set([...Object.keys(others).map((chunk) => `${chunk}.js`), 'rows']);
      const rest = deferred<undefined>();
      const {chunks} = await report('slow', {
        held: (file) => (file === broken ? rest.promise : undefined),
        onRequest: (file) => {
          expected.delete(file);
          if (expected.size === 0) rest.resolve(undefined);
        },
      });
      assert.equal(chunks?.[broken.replace('.js', '')], 'ran');
    });

    it('never does so because the page has an element named currentScript', async () => {
      const head = `<script nonce="abc">Object.defineProperty(document, 'currentScript', {value: null})</script>
        <img name="currentScript" alt="">`;
      const {chunks} = await report('clobbered', {head});
      assert.deepEqual(chunks, {'publication-table': 'ran', ...others});
    });

    it('never does so because of a query in the URL of the core', async () => {
      const {chunks} = await report('query', {query: '?v=3'});
      assert.deepEqual(chunks, {'publication-table': 'ran', ...others});
    });

    it('never does so because the script tag is gone', async () => {
      const head = `<script nonce="abc">addEventListener('DOMContentLoaded', () =>
        document.querySelector('script[src*="sixcity"]').remove());</script>`;
      const {chunks} = await report('removed-tag', {head});
      assert.deepEqual(chunks, {'publication-table': 'ran', ...others});
    });
  });
}
