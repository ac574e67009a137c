import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseFragment, serialize} from 'parse5';
import {publishedFormat} from './cms/allow-lists.js';
import {formatNames, type FormatName} from './cms/published-formats.js';
import {drupalRoot, drupalTexts, filterInDrupal, recordedFile, type Recorded} from './drupal/drupal.js';

const drupal = drupalRoot();

/** `DRUPAL_ROOT=… WRITE_FILTERED=YYYY-MM-DD` records the file again. */
const date = process.env['WRITE_FILTERED'];
if (date && 'root' in drupal) {
  const without = filterInDrupal(drupal.root, formatNames, false);
  const withModule = filterInDrupal(drupal.root, formatNames, true);
  assert.ok(withModule.hasModule, 'the module is not installed in this Drupal');
  const recorded: Recorded = {
    drupal: without.drupal,
    php: without.php,
    date,
    texts: drupalTexts,
    withoutModule: without.formats,
    withModule: withModule.formats,
  };
  writeFileSync(recordedFile, `${JSON.stringify(recorded, null, 2)}\n`);
}

const recorded = JSON.parse(readFileSync(recordedFile, 'utf8')) as Recorded;

/** Normalises markup: quotes, order of attributes, white space between blocks. */
const normalised = (html: string): string =>
  serialize(parseFragment(html))
    .replace(/\s+/g, ' ')
    .replace(/> | </g, (edge) => edge.trim())
    .trim();

describe('the output of a real Drupal for our snippets', () => {
  it('is recorded for the current snippets', () => {
    assert.deepEqual(recorded.texts, drupalTexts, 'record anew: DRUPAL_ROOT=… WRITE_FILTERED=YYYY-MM-DD');
  });

  for (const name of formatNames) {
    it(`equals the emulation: ${name}`, () => {
      const emulate = publishedFormat(name);
      for (const [key, {html}] of Object.entries(recorded.withoutModule[name]))
        assert.equal(normalised(emulate(drupalTexts[key] ?? '')), normalised(html), key);
    });

    it(`is only the plain static HTML: ${name}`, () => {
      // The others have no headings or no paragraphs.
      if (/minimal|accordion|plain_html|restricted/.test(name)) return;
      const written = (html: string) => normalised(html.replace(/<\/?span[^>]*>/g, ''));
      assert.equal(
        written(recorded.withoutModule[name]['plain']?.html ?? ''),
        written(drupalTexts['plain'] ?? ''),
      );
    });

    it(`is a widget with the module, for a shortcode, link, pasted address: ${name}`, () => {
      const {shortcode, link, element} = recorded.withModule[name];
      assert.match(
        shortcode?.html ?? '',
        /^<div data-sixcity="project-list" data-city="espoo" lang="fi"><a href="/,
      );
      for (const one of [shortcode, link, element, recorded.withModule[name]['pasted address']])
        assert.equal(one?.hasScript, true);
    });

    it(`keeps malformed shortcodes as text: ${name}`, () => {
      const {html, hasScript} = malformed(name);
      assert.equal(hasScript, false);
      assert.doesNotMatch(html, /<[^>]*(onclick|data-)/);
      assert.match(html, /\[sixcity city="espoo/);
    });
  }

  const malformed = (name: FormatName) => {
    const filtered = recorded.withModule[name]['malformed shortcode'];
    assert.ok(filtered);
    return filtered;
  };

  if ('missing' in drupal) {
    console.warn(`[skipped] Drupal: ${drupal.missing}`);
  } else {
    for (const withModule of [false, true]) {
      it(`is still the same ${withModule ? 'with' : 'without'} the module`, () => {
        const now = filterInDrupal(drupal.root, formatNames, withModule);
        assert.deepEqual(now.formats, recorded[withModule ? 'withModule' : 'withoutModule']);
      });
    }
  }
});
