import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {all, button, checkBox, chips, nameOf, parts} from '../../support/queries.js';
import {press, toggle} from '../../support/actions.js';
import {showScreen, type Widget} from './screens.js';

const focused = (widget: Widget): Element | null => widget.shadowRoot!.activeElement;

/** How often Tab is pressed from before a widget to its first project or publication. */
const stopsOf = async (widget: Widget): Promise<number> => {
  const before = document.createElement('button');
  widget.before(before);
  before.focus();
  for (let stops = 1; stops < 40; stops++) {
    await sendKeys({press: 'Tab'});
    if (focused(widget)?.getAttribute('part') === 'name') return stops;
  }
  throw new Error('no way by Tab to the first name');
};

describe('the demonstration’s data', () => {
  const screens = ['cards', 'rows', 'a time line', 'publications', 'publications by level'];
  for (const screen of screens) {
    for (const [lang, width] of [
      ['fi', 1120],
      ['sv', 1120],
      ['fi', 288],
      ['sv', 288],
    ] as const) {
      it(`has at most twelve stops before the first name of ${screen} in ${lang} and ${width} px`, async () => {
        expect(await stopsOf(await showScreen(screen, lang, width))).to.be.at.most(12);
      });
    }
  }

  for (const lang of ['fi', 'sv', 'en']) {
    for (const screen of ['cards', 'cards with their status', 'rows', 'rows with their status']) {
      it(`has 6 to 14 elements in each item of ${screen} in ${lang}, and no details`, async () => {
        const widget = await showScreen(screen, lang, 1120);
        const items = parts(widget, 'project');
        expect(items).not.to.be.empty;
        for (const item of items) {
          // A text in another language has an element of its own, and a note.
          const most = item.querySelector('.note') ? 16 : 14;
          expect(1 + item.querySelectorAll('*').length).to.be.within(6, most);
        }
        expect(parts(widget, 'details')).to.be.empty;
      });
    }

    it(`has at most 9 elements in each row of a time line in ${lang}`, async () => {
      const widget = await showScreen('a time line', lang, 1120);
      const counts = all(widget, '[part="project"]:has(.track)').map(
        (row) => row.querySelectorAll('*').length,
      );
      expect(Math.max(...counts)).to.be.at.most(9);
      expect(parts(widget, 'details')).to.be.empty;
    });
  }

  it('has no details of publications in the tree until they are opened', async () => {
    const widget = await showScreen('publications', 'fi', 1120);
    expect(all(widget, '.inner')).to.be.empty;
    parts(widget, 'name')[0]!.click();
    await widget.updateComplete;
    expect(all(widget, '.inner')).to.have.length(1);
  });

  it('keeps the focus where all values of a filter are shown', async () => {
    const widget = await showScreen('a filter of many values', 'fi', 1120);
    const before = all(widget, '.option').map(nameOf);
    const more = all<HTMLButtonElement>(widget, '[part="panel"] .textlike')[0]!;
    more.focus();
    more.click();
    await widget.updateComplete;
    const after = all(widget, '.option').map(nameOf);
    expect(before).to.have.length(12);
    expect(after.slice(0, 12)).to.have.members(before);
    const label = focused(widget)?.closest('.option');
    expect(label && after.indexOf(nameOf(label))).to.equal(12);
  });

  for (const screen of ['chips', 'chips of publications']) {
    it(`keeps the focus where ${screen} are removed one after the other`, async () => {
      const widget = await showScreen(screen, 'fi', 1120);
      const names = chips(widget);
      expect(names).to.have.length(3);
      for (const [index, name] of names.slice(0, 2).entries()) {
        await press(widget, name);
        await widget.updateComplete;
        expect(nameOf(focused(widget)!)).to.equal(names[index + 1]);
      }
      // After the last there is none to go to.
      await press(widget, names[2]!);
      await widget.updateComplete;
      expect(focused(widget)?.className).to.equal('count');
    });
  }

  it('keeps the focus while values are chosen and projects opened and closed', async () => {
    const widget = await showScreen('an open filter', 'fi', 1120);
    await toggle(widget, 'Espoo');
    expect(focused(widget) === (await checkBox(widget, 'Espoo'))).to.equal(true);
    const name = nameOf(parts(widget, 'name')[0]!);
    for (const expanded of ['true', 'false']) {
      await press(widget, name);
      expect(focused(widget) === button(widget, name)).to.equal(true);
      expect(button(widget, name).ariaExpanded).to.equal(expanded);
    }
  });
});
