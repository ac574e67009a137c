import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readmeWithTable} from '../../scripts/make-attribute-table.mjs';

describe('the README', () => {
  it('has the table of attributes that `npm run docs` writes from the option schemas', async () => {
    assert.equal(readFileSync('README.md', 'utf8'), await readmeWithTable());
  });
});
