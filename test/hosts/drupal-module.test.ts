import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {drupalOptions, drupalOptionsFile} from '../../scripts/make-drupal-options.mjs';
import {widgetNames} from '../../src/core/model/widget-names.js';
import {makeSnippet} from '../../src/snippets/snippet.js';
import {optionsByAttribute} from '../../src/widgets/registry/widget-options.js';
import {phpFiles, runModule, syntaxErrors, whyNoPhp, type ParsedShortcode} from './drupal/php.js';

const settings = {folder: 'https://widgets.example/sixcity/'};

/** The shortcodes that the module finds in a text. */
const shortcodesIn = (text: string): readonly ParsedShortcode[] =>
  (runModule({texts: [text], settings}).texts[0] ?? []).filter((part) => typeof part !== 'string');

/** The text that the parts were split from. */
const joined = (parts: readonly (string | ParsedShortcode)[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.source)).join('');

describe('the Drupal module', () => {
  it('has the options of the widgets', () => {
    assert.equal(readFileSync(drupalOptionsFile, 'utf8'), drupalOptions(), 'npm run docs writes it');
  });
});

const noPhp = whyNoPhp();
if (noPhp) {
  console.warn(`[skipped] PHP: ${noPhp}`);
} else {
  describe('the PHP of the Drupal module', () => {
    for (const file of phpFiles()) {
      it(`has no syntax errors: ${file}`, () => assert.equal(syntaxErrors(file), ''));
    }

    it('makes the same link as the builder', () => {
      for (const widget of widgetNames) {
        const [shortcode] = shortcodesIn(`[sixcity widget="${widget}" lang="sv"]`);
        const {paste} = makeSnippet({
          widget,
          method: 'link',
          home: settings.folder,
          options: {lang: 'sv'},
          text: 'x',
        });
        assert.ok(paste.includes(`href="${shortcode?.url?.replaceAll('&', '&amp;')}"`), paste);
      }
    });

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

    it('takes a feed only from a web address or a path of the site', () => {
      const good = ['https://a.example/feed.json', 'HTTP://a.example/x?y=1&z', '/feed.json', '/'];
      const bad = [
        ...['javascript:alert(1)', 'data:,x', '//a.example/x', 'file:///etc/passwd', 'feed.json', 'https://'],
        ...[
          'https://user@a.example/',
          'https://a.example/"x',
          'https://a.example/\\x',
          'https://ä.example/',
          '',
        ],
        ...[
          'https://a.example/<b>',
          "https://a.example/'",
          'ftp://a.example/',
          'https://a.example/\n',
          'x'.repeat(3000),
        ],
      ];
      assert.deepEqual(
        runModule({addresses: good}).addresses,
        good.map(() => true),
      );
      assert.deepEqual(
        runModule({addresses: bad}).addresses,
        bad.map(() => false),
      );
      assert.equal(
        shortcodesIn('[sixcity feed="javascript:1 /a.json https://a.example/b"]')[0]?.placeholder?.[
          'data-feed'
        ],
        '/a.json https://a.example/b',
      );
    });

    it('takes static HTML only by the name of a file', () => {
      const good = ['a.html', 'espoo-projects.fi.html', 'A_1.HTML'];
      const bad = [
        '../a.html',
        'a/b.html',
        'a.php',
        '.html',
        'a..html',
        'a.html\n',
        'php://x.html',
        'a.html/',
        'a\\b.html',
      ];
      assert.deepEqual(runModule({files: [...good, ...bad]}).files, [
        ...good.map(() => true),
        ...bad.map(() => false),
      ]);
    });

    it('does nothing without a folder, whatever the settings hold', () => {
      for (const folder of ['', ' ', 'x', 'javascript:1', '//a.example', 7, null, ['https://a.example/']])
        assert.equal(runModule({settings: {folder}}).script, null);
    });

    it('pins the script only to a version, and checks it only where it is pinned', () => {
      const pinned = runModule({settings: {...settings, version: '1.2.3', integrity: 'sha384-AbC+/='}});
      assert.equal(pinned.script, 'https://widgets.example/sixcity/1.2.3/sixcity.js');
      assert.deepEqual(pinned.scriptAttributes, {
        defer: true,
        integrity: 'sha384-AbC+/=',
        crossorigin: 'anonymous',
      });
      const floating = runModule({settings: {...settings, version: '1.2', integrity: 'sha384-AbC'}});
      assert.equal(floating.script, 'https://widgets.example/sixcity/v1/sixcity.js');
      assert.deepEqual(floating.scriptAttributes, {defer: true});
    });

    it('accepts the address of the script as the folder', () => {
      for (const folder of [
        ...['https://widgets.example/sixcity', 'https://widgets.example/sixcity/v1/sixcity.js'],
        ...['https://widgets.example/sixcity/1.2.3/sixcity.js', 'https://widgets.example/sixcity/?x#y'],
      ])
        assert.equal(
          runModule({settings: {folder}}).script,
          'https://widgets.example/sixcity/v1/sixcity.js',
          folder,
        );
    });

    it('names the server of every feed on the script and in the policy', () => {
      const output = runModule({
        settings: {
          ...settings,
          feed: 'https://feeds.example/a.json /b.json',
          allow: 'https://third.example/x 7',
        },
      });
      assert.deepEqual(output.scriptAttributes, {
        defer: true,
        'data-feed': 'https://feeds.example/a.json /b.json',
        'data-allow': 'https://third.example',
      });
      assert.deepEqual(output.origins, [
        'https://widgets.example',
        'https://feeds.example',
        'https://third.example',
      ]);
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
