import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {engines, wantedEngines} from '../../scripts/testing/engines.mjs';
import {deferred} from '../support/deferred.js';
import {startEngine, type EngineName, type OpenEngine} from './policies/open-in-engine.js';
import {startPolicyServers, type PolicyPage} from './policies/policy-server.js';

const widgets = ['publication-table.js', 'funding-summary.js', 'project-map.js', 'eu-statement.js'];
const chunks = [...widgets, 'actions.js'];
/** Fails a test that waits for a request that never comes. */
const timeout = 60_000;

for (const name of Object.keys(engines) as EngineName[]) {
  if (!wantedEngines().includes(engines[name])) continue;
  describe(`the order of requests in ${engines[name].name}`, () => {
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
    const files = () => servers.requests.map((path) => path.split('/').at(-1) ?? '');
    const count = (file: string) => files().filter((one) => one === file).length;
    const assertAllRan = (found: Readonly<Record<string, string>> | undefined) =>
      assert.deepEqual([...new Set(Object.values(found ?? {}))], ['ran']);

    it('shows the first rows of a project list without waiting for a chunk', {timeout}, async () => {
      const rows = deferred<undefined>();
      const {chunks: found} = await report('rows', {
        held: (file) => (chunks.includes(file) ? rows.promise : undefined),
        onRequest: (file) => {
          if (file === 'rows') rows.resolve(undefined);
        },
      });
      assertAllRan(found);
    });

    it('has the actions after the first rows', {timeout}, async () => {
      await report('idle', {});
      // The rows and their announcement are a frame apart.
      const [rows, actions] = [files().indexOf('rows'), files().indexOf('actions.js')];
      assert.ok(actions > files().indexOf('feed.json') && rows >= 0, files().join());
    });

    it(
      'has the chunks of other widgets beside the feed, which waits for none of them',
      {timeout},
      async () => {
        const expected = new Set([...widgets, 'feed.json']);
        const all = deferred<undefined>();
        const {chunks: found} = await report('beside', {
          held: (file) => ([...widgets, 'feed.json'].includes(file) ? all.promise : undefined),
          onRequest: (file) => {
            expected.delete(file);
            if (expected.size === 0) all.resolve(undefined);
          },
        });
        assertAllRan(found);
      },
    );

    it('has one request for the feed and one for each chunk for ten widgets', {timeout}, async () => {
      const more = [
        'project-list',
        'publication-table',
        'funding-summary',
        'project-map',
        'publication-table',
      ];
      const head = more.map((one) => `<sixcity-${one} feed="/feed.json"></sixcity-${one}>`).join('');
      assertAllRan((await report('ten', {head})).chunks);
      for (const file of [...chunks, 'feed.json']) assert.equal(count(file), 1, file);
    });

    it('has one set of chunks for two copies of the core', {timeout}, async () => {
      const copy = '<script src="SCRIPTS/9.9.9/sixcity.js" defer></script>';
      assertAllRan((await report('copies', {head: copy})).chunks);
      assert.equal(count('sixcity.js'), 2);
      for (const file of chunks) assert.equal(count(file), 1, file);
    });
  });
}
