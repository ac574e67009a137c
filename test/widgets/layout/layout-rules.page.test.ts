import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {columnFaults, heightFaults, lineFaults} from '../../support/layout-measures.js';
import {layoutFaults, type Rule} from '../../support/layout-rules.js';
import {showScreen} from './screens.js';

/** A style that breaks a layout, and the expected fault. */
const planted: readonly (readonly [string, string, number, string, Rule, RegExp])[] = [
  [
    'a pill stretched over its row',
    'rows with their status',
    1120,
    '.rows .meta > .status {justify-self: stretch !important; inline-size: 20em}',
    layoutFaults,
    /^hug: status/,
  ],
  [
    'a badge as wide as its cell',
    'publications',
    1120,
    '.licences > * {flex: 1}',
    layoutFaults,
    /^hug: .*CC BY/,
  ],
  [
    'a chip as wide as the line',
    'chips',
    1120,
    '.chips, .chips li:first-child, .chips li:first-child .chip {inline-size: 40em}',
    layoutFaults,
    /^hug: chip/,
  ],
  [
    'a name over a name',
    'cards',
    1120,
    '.project:nth-child(2) .card {margin-inline-start: -20em}',
    layoutFaults,
    /^apart: ".*" lies over "/,
  ],
  [
    'a date over its bar',
    'a time line',
    1120,
    '.when {margin-inline-start: -20em}',
    layoutFaults,
    /^apart: .*run/,
  ],
  [
    'a text that is cut',
    'cards',
    1120,
    '.cities {block-size: 0.5em; -webkit-line-clamp: none; display: block}',
    layoutFaults,
    /^uncut: /,
  ],
  [
    'a line below the last of a clamp',
    'rows',
    1120,
    '.rows .about {min-block-size: 4em}',
    layoutFaults,
    /^uncut: about .* 1 lines/,
  ],
  [
    'words outside their button',
    'cards',
    1120,
    '.solid {inline-size: 2em; white-space: nowrap; justify-content: start}',
    layoutFaults,
    /^inside: /,
  ],
  [
    'a word broken in a narrow column',
    'publications',
    1120,
    'col.level {inline-size: 3em} table {hyphens: manual}',
    layoutFaults,
    /^unbroken: /,
  ],
  ['a widget wider than its place', 'cards', 288, '.card {min-inline-size: 400px}', layoutFaults, /^fits: /],
  [
    'a row with columns of its own',
    'rows',
    1120,
    '.project:nth-child(2) .card {grid-template-columns: 1fr 9em 9em 3em 9em}',
    columnFaults,
    /out of line/,
  ],
  [
    'a cell off its header',
    'publications',
    1120,
    'td.year {padding-inline-start: 1em; position: relative; left: 1em}',
    columnFaults,
    /out of line/,
  ],
  [
    'a linked name above its numbers',
    'bars of projects',
    1120,
    '.bars .what {align-self: start; margin-block-start: -0.5em}',
    lineFaults,
    /off the line/,
  ],
  ['a card that is too high', 'cards', 1120, '.card {min-block-size: 300px}', heightFaults, /300 px high/],
  ['a high find bar', 'cards', 1120, '.find {min-block-size: 500px}', heightFaults, /find bar/],
];

describe('a rule of layout', () => {
  for (const [what, screen, width, style, rule, fault] of planted) {
    it(`notices ${what}`, async () => {
      const widget = await showScreen(screen, 'fi', width);
      expect(rule(widget)).to.deep.equal([]);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      widget.shadowRoot!.adoptedStyleSheets = [...widget.shadowRoot!.adoptedStyleSheets, sheet];
      expect(
        rule(widget).some((found) => fault.test(found)),
        rule(widget).join('\n'),
      ).to.equal(true);
    });
  }
});
