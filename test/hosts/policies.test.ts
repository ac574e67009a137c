import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {wantedEngines, engines} from '../../scripts/testing/engines.mjs';
import {startEngine, type EngineName, type OpenEngine} from './policies/open-in-engine.js';
import {startPolicyServers, type PolicyPage} from './policies/policy-server.js';

const policy = (value: string) => ({'content-security-policy': value});
const cors = 'crossorigin="anonymous" integrity="HASH" nonce="abc"';
const trustedTypes = policy("require-trusted-types-for 'script'; trusted-types lit-html");

const policies: Readonly<Record<string, PolicyPage>> = {
  none: {attributes: cors},
  'host-list': {attributes: cors, headers: policy("script-src 'self' SCRIPTS")},
  nonce: {attributes: cors, headers: policy("script-src 'nonce-abc'")},
  'strict-dynamic': {attributes: cors, headers: policy("script-src 'nonce-abc' 'strict-dynamic'")},
  'trusted-types': {attributes: cors, headers: trustedTypes},
  'integrity-policy': {attributes: cors, headers: {'integrity-policy': 'blocked-destinations=(script)'}},
};

const all = (outcome: 'ran' | 'failed') => ({
  'publication-table': outcome,
  'funding-summary': outcome,
  'project-map': outcome,
  'eu-statement': outcome,
  actions: outcome,
});

for (const name of Object.keys(engines) as EngineName[]) {
  if (!wantedEngines().includes(engines[name])) continue;
  describe(`chunks from another origin in ${engines[name].name}`, () => {
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

    for (const [key, page] of Object.entries(policies)) {
      it(`run under the policy ${key}`, async () => {
        assert.deepEqual(await report(key, page), {core: 'ran', chunks: all('ran'), forged: []});
      });

      it(`never run with a wrong hash under the policy ${key}`, async () => {
        const {chunks, forged} = await report(`${key}-forged`, {...page, isForged: true});
        // WebKit ignores the hash of a modulepreload, which is the only hash that Trusted Types allow.
        const isIgnored = name === 'webkit' && key === 'trusted-types';
        assert.deepEqual(chunks, all(isIgnored ? 'ran' : 'failed'));
        assert.equal(forged.length > 0, isIgnored);
      });
    }

    it('are not needed where the core has a wrong hash: nothing runs', async () => {
      const {core, forged} = await report('core-forged', {attributes: cors, isCoreForged: true});
      assert.deepEqual([core, forged], ['refused', []]);
    });

    it('run without a hash where the core came without CORS', async () => {
      assert.deepEqual(await report('no-cors', {}), {core: 'ran', chunks: all('ran'), forged: []});
    });

    it('are requested once each, beside the feed, which is requested once', async () => {
      await report('requests', {attributes: cors});
      const files = servers.requests.map((path) => path.split('/').at(-1));
      for (const file of [
        'publication-table.js',
        'funding-summary.js',
        'project-map.js',
        'eu-statement.js',
        'actions.js',
        'feed.json',
      ])
        assert.equal(files.filter((one) => one === file).length, 1, file);
    });
  });
}
