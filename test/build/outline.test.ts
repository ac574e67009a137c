import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {outlineModule} from '../../scripts/outline/outline-module.js';

describe('the built-in outline', () => {
  it('equals the output of `npm run outline`', async () => {
    const written = await readFile('src/widgets/project-map/outline-finland.ts', 'utf8');
    assert.equal(written, await outlineModule());
  });
});
