import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {hostPages} from '../../scripts/make-host-pages.mjs';

const pages = (await hostPages()) as ReadonlyMap<string, string>;

describe('the host kit', () => {
  it('has a page for each city and each CMS', () => {
    const names = [...pages.keys()].map((file) => file.replace(/^docs\/hosts\/(.*)\.md$/, '$1'));
    assert.deepEqual(names.sort(), [
      ...['drupal', 'espoo', 'helsinki', 'html', 'liferay', 'oulu', 'tampere', 'turku', 'vantaa', 'wordpress'],
    ]);
  });

  for (const [file, text] of pages) {
    it(`matches the output of npm run docs: ${file}`, () => {
      assert.equal(readFileSync(file, 'utf8'), text);
    });
  }
});
