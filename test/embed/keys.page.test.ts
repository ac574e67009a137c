import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {openPage, type Page} from '../support/iframe-page.js';
import {settled} from '../support/settled.js';

const feed = '/dist/site/feed.json';

/** A page with single-key shortcuts, whose listener runs before or after all others. */
const pageWithShortcuts = async (isCapturing: boolean) => {
  const page = await openPage({
    srcdoc: `<!doctype html><html lang="fi"><title>Shortcuts</title><body>
      <script src="/dist/cdn/sixcity.js" data-feed="${feed}"></script>
      <form><input id="theirs"><sixcity-project-list></sixcity-project-list></form>
      <script>
        window.keys = [];
        for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, (event) => {
          if (event.target.id === 'theirs') return;
          window.keys.push(type + ' ' + event.key);
          if (type === 'keydown' && 'shp/? Enter'.includes(event.key)) event.preventDefault();
        }, ${isCapturing});
      </script>`,
  });
  const list = await settled(page.document.querySelector('sixcity-project-list')!);
  return {page, list, field: list.shadowRoot!.querySelector('input')!};
};
const keysOf = ({window}: Page): readonly string[] => Reflect.get(window, 'keys') as readonly string[];
const press = (target: Element, key: string, options: KeyboardEventInit = {}): boolean =>
  ['keydown', 'keypress', 'keyup']
    .map((type) => {
      const {KeyboardEvent: Event} = target.ownerDocument.defaultView as unknown as {
        KeyboardEvent: typeof KeyboardEvent;
      };
      return target.dispatchEvent(
        new Event(type, {key, bubbles: true, composed: true, cancelable: true, ...options}),
      );
    })
    .every(Boolean);

for (const isCapturing of [false, true]) {
  describe(`the keys in a field of a widget, on a page that ${isCapturing ? 'catches' : 'hears'} all keys`, () => {
    it('are hidden from the page if they write: letters, characters, space and Enter', async () => {
      const {page, field} = await pageWithShortcuts(isCapturing);
      for (const key of ['s', 'h', '/', '?', ' ', 'Enter', 'Backspace', 'ArrowDown', 'Dead', 'ä']) {
        expect(press(field, key), key).to.equal(true);
      }
      expect(keysOf(page)).to.deep.equal([]);
    });

    it('reach page and browser if they are shortcuts or leave the field', async () => {
      const {page, field} = await pageWithShortcuts(isCapturing);
      press(field, 'Escape');
      press(field, 'Tab');
      press(field, 's', {ctrlKey: true});
      press(field, 'k', {metaKey: true});
      press(field, 'F6');
      expect(keysOf(page).filter((key) => key.startsWith('keydown'))).to.deep.equal([
        'keydown Escape',
        'keydown Tab',
        'keydown s',
        'keydown k',
        'keydown F6',
      ]);
    });

    it('are hidden from the page if AltGr writes a character', async () => {
      const {page, field} = await pageWithShortcuts(isCapturing);
      press(field, '@', {ctrlKey: true, altKey: true, modifierAltGraph: true});
      expect(keysOf(page)).to.deep.equal([]);
    });

    it('press buttons of the widget, and other keys on them reach the page', async () => {
      const {page, list} = await pageWithShortcuts(isCapturing);
      const button = list.shadowRoot!.querySelector('button')!;
      expect(press(button, 'Enter')).to.equal(true);
      expect(press(button, ' ')).to.equal(true);
      expect(keysOf(page)).to.deep.equal([]);
      press(button, 's');
      expect(keysOf(page)).to.contain('keydown s');
    });

    it('write text when they are typed', async () => {
      const {page, field} = await pageWithShortcuts(isCapturing);
      page.window.focus();
      field.focus();
      await sendKeys({type: 'yhteishanke?'});
      expect(field.value).to.equal('yhteishanke?');
    });
  });
}

describe('the keys in a field of the page', () => {
  it('are not affected', async () => {
    const {page} = await pageWithShortcuts(false);
    press(page.document.body, 's');
    expect(keysOf(page)).to.deep.equal(['keydown s', 'keypress s', 'keyup s']);
  });
});
