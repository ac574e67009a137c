import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sixcity, withFiles, type Ended} from './sixcity.js';

interface Pair {
  readonly selector: string;
  readonly scheme: string;
  readonly token: string;
  readonly on: string;
  readonly ratio: number;
  readonly least: number;
}

/** What `sixcity contrast` prints about a style sheet. */
const contrastOf = async (css: string, ...args: readonly string[]): Promise<Ended> => {
  const ended: Ended[] = [];
  await withFiles({'theme.css': css}, async (pathOf) => {
    ended.push(await sixcity('contrast', pathOf('theme.css'), ...args));
  });
  return ended[0]!;
};
const pairsOf = async (css: string, ...args: readonly string[]) =>
  JSON.parse((await contrastOf(css, '--json', ...args)).stdout) as readonly Pair[];

describe('sixcity contrast', () => {
  for (const city of ['helsinki', 'espoo', 'vantaa', 'tampere', 'turku', 'oulu']) {
    it(`passes every pair of the published theme (${city})`, async () => {
      const {code, stdout, stderr} = await sixcity('contrast', `dist/themes/${city}.css`);
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, /^dist\/themes\/\w+\.css: nothing fails in 16 pairs\n$/);
    });
  }

  it('reports each failing pair with its colours and ratio', async () => {
    const css = ':root {--sixcity-link: #3c8fde; --sixcity-surface: light-dark(#d8eeff, #000)}';
    const {code, stdout} = await contrastOf(css);
    const lines = stdout.trimEnd().split('\n');
    assert.equal(code, 1);
    assert.match(
      lines[0]!,
      /^fails {2}:root, light: link #3c8fde on the page #ffffff has 3\.40:1 and needs 4\.5:1$/,
    );
    assert.match(lines[1]!, /link #3c8fde on the surface #d8eeff has 2\.8\d:1/);
    assert.match(lines[2]!, /theme\.css: 2 of 4 pairs fail$/);
  });

  for (const css of [
    ':root {color-scheme: dark; --sixcity-text: #eee; --sixcity-link: #9cf}',
    'html {color-scheme: only dark} .city {--sixcity-text: #eee; --sixcity-link: #9cf}',
    'body {background: #111} :root {color-scheme: dark; --sixcity-text: #eee}',
  ]) {
    it(`compares a theme that is dark only with its own background: ${css}`, async () => {
      const pairs = await pairsOf(css);
      assert.ok(pairs.length > 0);
      for (const {scheme, ratio, least} of pairs) {
        assert.equal(scheme, 'dark');
        assert.ok(ratio >= least, String(ratio));
      }
      assert.doesNotMatch((await contrastOf(css)).stdout, /no dark colours/);
    });
  }

  it('uses the background that the style sheet gives the page', async () => {
    const [pair] = await pairsOf('body {background-color: #222} :root {--sixcity-text: #ddd}');
    assert.ok(pair!.ratio > 10, String(pair!.ratio));
    const both = await pairsOf(
      ':root {color-scheme: light dark; --sixcity-text: light-dark(#333, #333)} body {background: light-dark(#fff, #000)}',
    );
    assert.deepEqual(
      both.map(({scheme, ratio}) => [scheme, ratio > 4.5]),
      [
        ['light', true],
        ['dark', false],
      ],
    );
  });

  it('requires 3:1 for lines and 4.5:1 for text and links', async () => {
    const pairs = await pairsOf(
      ':root {--sixcity-text: #777; --sixcity-link: #777; --sixcity-accent: #777; --sixcity-border: #777}',
    );
    assert.deepEqual(
      pairs.map(({token, on, least}) => [token, on, least]),
      [
        ['text', 'page', 4.5],
        ['link', 'page', 4.5],
        ['accent', 'page', 3],
        ['border', 'page', 3],
      ],
    );
  });

  it('takes the background of the page from its options', async () => {
    const css = ':root {--sixcity-link: light-dark(#777777, #777777)}';
    const ratios = (await pairsOf(css, '--light', '#000000', '--dark', '#ffffff')).map(({ratio}) =>
      ratio.toFixed(2),
    );
    assert.deepEqual(ratios, ['4.69', '4.48']);
  });

  it('reads dark colours from light-dark() and media queries, and notes themes without them', async () => {
    const schemes = async (css: string) => (await pairsOf(css)).map(({scheme}) => scheme);
    assert.deepEqual(await schemes(':root {--sixcity-link: light-dark(navy, white)}'), ['light', 'dark']);
    const media = '@media (prefers-color-scheme: dark) {:root {--sixcity-link: white}}';
    assert.deepEqual(await schemes(`:root {--sixcity-link: navy} ${media}`), ['light', 'dark']);
    const plain = await contrastOf(':root {--sixcity-link: navy}');
    assert.match(plain.stdout, /note .*sets no dark colours/);
    assert.equal(plain.code, 0);
  });

  it('reads every form of colour that does not depend on context', async () => {
    for (const colour of ['#03c', '#0033cc', 'rgb(0 51 204)', 'hsl(225 100% 40%)', 'rgb(0, 51, 204)']) {
      const [pair] = await pairsOf(`:root {--sixcity-link: ${colour}}`);
      assert.equal(pair!.ratio.toFixed(1), '9.0', colour);
    }
  });

  it('notes what it cannot check and checks the rest', async () => {
    const css =
      ':root {--sixcity-link: var(--brand); --sixcity-accent: rgb(0 0 0 / 50%); --sixcity-text: #000}';
    const {code, stdout} = await contrastOf(css);
    assert.match(stdout, /note .*cannot be checked: --sixcity-link: var\(--brand\)/);
    assert.match(stdout, /note .*cannot be checked: --sixcity-accent/);
    assert.match(stdout, /nothing fails in 1 pair$/m);
    assert.equal(code, 0);
  });

  it('checks every selector with the colours of :root', async () => {
    const css = ':root {--sixcity-surface: #000; --sixcity-text: #fff} .news {--sixcity-link: #00f}';
    const failing = (await pairsOf(css, '--light', '#000000')).filter(({ratio, least}) => ratio < least);
    assert.deepEqual(
      failing.map(({selector, token, on}) => [selector, token, on]),
      [
        ['.news', 'link', 'page'],
        ['.news', 'link', 'surface'],
      ],
    );
  });

  const misuses: readonly (readonly [string, string, readonly string[], RegExp])[] = [
    ['nothing to judge', 'a {color: red}', [], /no --sixcity/],
    ['no style sheet', 'a {color: red', [], /not a style sheet/],
    ['a ground that is no colour', ':root {--sixcity-link: navy}', ['--dark', 'night'], /--dark/],
  ];
  for (const [what, css, args, message] of misuses) {
    it(`ends with 2 and says why: ${what}`, async () => {
      const {code, stdout, stderr} = await contrastOf(css, ...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
      assert.equal(stderr.trimEnd().split('\n').length, 1);
    });
  }

  it('ends with 2 if the file does not exist', async () => {
    const {code, stderr} = await sixcity('contrast', 'nowhere/theme.css');
    assert.equal(code, 2);
    assert.match(stderr, /no such file/);
  });
});
