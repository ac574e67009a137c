import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {siteNames, siteOf} from '../../src/snippets/sites.js';
import {embedMethods} from '../../src/snippets/snippet.js';

/** The outcome of each embedding method, by row name. */
const matrix = new Map(
  readFileSync('docs/hosts/matrix.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => {
      const [host = '', ...outcomes] = line.split('|').slice(1, -1).map((cell) => cell.trim());
      return [host, new Map(embedMethods.map((method, index) => [method, outcomes[index]]))];
    }),
);

describe('the sites of the builder', () => {
  for (const name of siteNames) {
    const {methods, tested = {}, page} = siteOf(name);

    it(`have a passing matrix row for every embedding method they offer: ${name}`, () => {
      for (const method of embedMethods) {
        const row = tested[method];
        if (row === undefined) continue;
        assert.ok(methods.includes(method), method);
        assert.equal(matrix.get(row)?.get(method), '**widget**', `${row}: ${method}`);
      }
    });

    it(`have a page in the host kit: ${name}`, () => {
      assert.equal(page === undefined, name === 'unknown');
      if (page !== undefined) assert.ok(existsSync(`docs/hosts/${page}.md`));
    });
  }

  it('are marked as tried wherever the matrix has a row for them', () => {
    const named = new Set(siteNames.flatMap((name) => Object.values(siteOf(name).tested ?? {})));
    const rows = [...matrix.keys()].filter((host) => /^(Helsinki|Tampere|Turku|Drupal, Basic HTML with|plain|WordPress.*author|WordPress 6.1, editor$)/.test(host));
    assert.deepEqual(rows.filter((row) => !named.has(row)), []);
  });
});
