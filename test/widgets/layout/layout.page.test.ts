import {expect} from '@open-wc/testing';
import {columnFaults, heightFaults, lineFaults} from '../../support/layout-measures.js';
import {layoutFaults} from '../../support/layout-rules.js';
import {captureWarnings} from '../../support/warnings.js';
import {screens, showScreen} from './screens.js';

/** Firefox and WebKit test a part of the matrix: the narrowest and the widest container, in Finnish. */
const isChromium = 'chrome' in window;
const languages = isChromium ? ['fi', 'sv', 'en'] : ['fi'];
const widths = isChromium ? [1120, 736, 288] : [1120, 288];

describe('the layout', () => {
  captureWarnings();

  for (const name of Object.keys(screens)) {
    for (const lang of languages) {
      for (const width of widths) {
        it(`of ${name} keeps its rules in ${lang} and ${width} px`, async () => {
          const widget = await showScreen(name, lang, width);
          const faults = [layoutFaults, columnFaults, lineFaults, heightFaults].flatMap((rule) =>
            rule(widget),
          );
          expect(faults).to.deep.equal([]);
        });
      }
    }
  }
});
