import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {widgetNames} from '../../src/core/model/widget-names.js';
import {optionsByAttribute} from '../../src/widgets/registry/widget-options.js';
import {runModule, shortcodesIn, whyNoPhp, type ParsedShortcode} from './drupal/php.js';

const settings = {folder: 'https://widgets.example/sixcity/'};

/** The text that the parts were split from. */
const joined = (parts: readonly (string | ParsedShortcode)[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.source)).join('');

const noPhp = whyNoPhp();
if (noPhp) {
  console.warn(`[skipped] PHP: ${noPhp}`);
} else {
  describe('the shortcodes of the Drupal module', () => {
    it('gives placeholder, link and its text the language of the content, or the one that is asked for', () => {
      const inSwedish = {lang: 'sv', text: 'Projekt'};
      for (const [langcode, text, {lang, text: linkText}] of [
        ['sv', '[sixcity]', inSwedish],
        ['sv-FI', '[sixcity]', inSwedish],
        ['SV', '[sixcity]', inSwedish],
        ['fi', '[sixcity lang=sv]', inSwedish],
        ['sv', '[sixcity lang="so"]', inSwedish],
        ['en', '[sixcity heading="Rubrik" lang="sv"]', {lang: 'sv', text: 'Rubrik'}],
        ['so', '[sixcity]', {lang: undefined, text: 'Projects'}],
        ['und', '[sixcity]', {lang: undefined, text: 'Projects'}],
        ['', '[sixcity]', {lang: undefined, text: 'Projects'}],
      ] as const) {
        const [part] = runModule({texts: [text], settings, langcode}).texts[0] ?? [];
        assert.ok(part && typeof part !== 'string');
        assert.equal(part.placeholder?.['lang'], lang, `${langcode} ${text}`);
        assert.equal(part.text, linkText, `${langcode} ${text}`);
        const asked = new URL(part.url ?? '').searchParams.get('lang');
        assert.equal(asked, text.includes('lang="so"') ? 'so' : (lang ?? null), `${langcode} ${text}`);
      }
    });

    it('reads values in any quotes, without quotes, and switches without a value', () => {
      for (const text of [
        '[sixcity widget="project-list" city="espoo oulu" no-search]',
        "[sixcity widget='project-list' city='espoo oulu' no-search /]",
        '[sixcity widget=project-list city=”espoo oulu” no-search]',
        '[sixcity\u00a0widget=project-list  city=“espoo oulu”\nno-search="true"]',
      ]) {
        assert.deepEqual(
          shortcodesIn(`a ${text} b`)[0]?.placeholder,
          {'data-sixcity': 'project-list', 'data-city': 'espoo oulu', 'data-no-search': 'true'},
          text,
        );
      }
    });

    it('leaves malformed shortcodes as text', () => {
      const malformed = [
        '[sixcity',
        '[sixcity city="espoo"',
        '[sixcity city="espoo]',
        '[sixcity city=espoo"]',
        '[sixcity city="a"fund="b"]',
        '[sixcity city="<b>"]',
        '[sixcity <b city="x">]',
        '[sixcitycity="x"]',
        '[sixcity ="x"]',
        '[sixcity city= "x"]',
        '[SIXCITY city="x"]',
        '[ sixcity city="x"]',
        '[sixcity 1="x"]',
        '[sixcity city="a[b"]',
        '[/sixcity]',
      ];
      for (const [index, parts] of runModule({texts: malformed, settings}).texts.entries())
        assert.deepEqual(parts, [malformed[index]]);
    });

    it('finds the inner one of nested shortcodes', () => {
      const parts = runModule({texts: ['[sixcity city="[sixcity city="espoo"]"]'], settings}).texts[0] ?? [];
      assert.deepEqual(
        parts.map((part) => (typeof part === 'string' ? part : part.source)),
        ['[sixcity city="', '[sixcity city="espoo"]', '"]'],
      );
    });

    it('knows no other widgets', () => {
      for (const name of ['', 'x', 'constructor', '__proto__', 'project-list"', 'PROJECT'])
        assert.equal(shortcodesIn(`[sixcity widget="${name}"]`)[0]?.placeholder ?? null, null, name);
    });

    it('drops names that are no options of the widget', () => {
      const [shortcode] = shortcodesIn(
        '[sixcity widget=eu-statement onclick="alert(1)" style="x" class="y" id="z" href="javascript:1" src="x" srcdoc="x" city="espoo" variant="mono"]',
      );
      assert.deepEqual(shortcode?.placeholder, {'data-sixcity': 'eu-statement', 'data-variant': 'mono'});
    });

    it('splits thousands of shortcodes in one text, closed or not', () => {
      for (const one of [
        '[sixcity city="espoo"] ',
        '[sixcity city="',
        '[sixcity ',
        `[sixcity ${'a'.repeat(900)}`,
      ]) {
        const text = one.repeat(20_000);
        const started = performance.now();
        const parts = runModule({texts: [text], settings}).texts[0] ?? [];
        assert.ok(performance.now() - started < 5000, one);
        assert.equal(joined(parts), text);
      }
    });

    const fragment = fc.constantFrom(
      ...[
        '[sixcity',
        '[sixcity ',
        ']',
        '[',
        ' ',
        '"',
        "'",
        '“',
        '”',
        '<',
        '>',
        '=',
        '/',
        '\\',
        '&quot;',
        '&',
        '\n',
      ],
      ...[
        'widget',
        'project-list',
        'eu-statement',
        'city',
        'onclick',
        'style',
        'feed',
        'javascript:alert(1)',
      ],
      ...['data-x', '__proto__', 'espoo', '[/sixcity]', '\u0000', '\u00a0', 'ä', '😀', 'as', 'no-search'],
    );

    const shortcodeLike = fc
      .array(fc.oneof(fragment, fc.string({maxLength: 6})), {maxLength: 40})
      .map((list) => list.join(''));

    it('keeps every text whole and gives no name that is no option, for any text', () => {
      // One process for many texts: starting PHP takes longer than parsing.
      fc.assert(
        fc.property(fc.array(shortcodeLike, {minLength: 200, maxLength: 400}), (texts) => {
          const output = runModule({texts, settings});
          for (const [index, parts] of output.texts.entries()) {
            assert.equal(joined(parts), texts[index]);
            for (const part of parts) if (typeof part !== 'string') checkPlaceholder(part);
          }
        }),
        {numRuns: 30},
      );
    });

    const checkPlaceholder = ({placeholder, url}: ParsedShortcode): void => {
      if (placeholder === null) return;
      const widget = widgetNames.find((name) => name === placeholder['data-sixcity']);
      assert.ok(widget);
      const known = new Set([
        'data-sixcity',
        'data-lang',
        ...[...optionsByAttribute(widget).keys()].map((name) => `data-${name}`),
      ]);
      for (const name of Object.keys(placeholder)) assert.ok(known.has(name), name);
      assert.match(url ?? '', /^https:\/\/widgets\.example\/sixcity\/embed\.html\?[\w%.~&=-]*$/);
    };
  });
}
