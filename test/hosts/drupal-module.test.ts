import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {drupalOptions, drupalOptionsFile} from '../../scripts/make-drupal-options.mjs';
import {widgetNames} from '../../src/core/model/widget-names.js';
import {makeSnippet} from '../../src/snippets/snippet.js';
import {moduleTexts, translationsOf} from './drupal/translations.js';
import {phpFiles, runModule, shortcodesIn, syntaxErrors, whyNoPhp} from './drupal/php.js';

const settings = {folder: 'https://widgets.example/sixcity/'};

describe('the Drupal module', () => {
  it('has the options of the widgets', () => {
    assert.equal(readFileSync(drupalOptionsFile, 'utf8'), drupalOptions(), 'npm run docs writes it');
  });

  for (const language of ['fi', 'sv']) {
    it(`has every text of its forms in another language: ${language}`, () => {
      const translations = translationsOf(language);
      assert.deepEqual([...translations.keys()].sort(), [...moduleTexts()].sort());
      for (const [text, translation] of translations) {
        assert.notEqual(translation, '', text);
        // Placeholders and shortcodes are the same in every language.
        for (const fixed of text.match(/%\w+|\[sixcity[^\]]*\]|https?:\/\/\S+\w|\w+:\/\/\w+/g) ?? [])
          assert.ok(translation.includes(fixed), `${text}: ${fixed}`);
      }
    });
  }
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

    it('accepts a feed only as a web address or a path of the site', () => {
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

    it('accepts static HTML only by the name of a file', () => {
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

    it('does nothing without a folder, whatever the settings contain', () => {
      for (const folder of ['', ' ', 'x', 'javascript:1', '//a.example', 7, null, ['https://a.example/']])
        assert.equal(runModule({settings: {folder}}).script, null);
    });

    it('pins the script only to a version, and checks its hash only if it is pinned', () => {
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
  });
}
