import {all, words} from '../../support/queries.js';

interface Widget extends Element {
  readonly updateComplete: Promise<unknown>;
}

/** A file that a reader has been handed. */
export interface Downloaded {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Catches the files that would go to where downloads go: no engine tells a page what became of one. */
export const caughtFiles = (): (() => Promise<Downloaded>) => {
  let clicked: HTMLAnchorElement[] = [];
  beforeEach(() => {
    clicked = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.download) clicked.push(this);
      else HTMLElement.prototype.click.call(this);
    };
  });
  afterEach(() => {
    // What is below is the method of every element.
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });
  return async () => {
    const [link, ...more] = clicked;
    if (!link || more.length > 0) throw new Error(`${clicked.length} files, not one`);
    clicked = [];
    const blob = await (await fetch(link.href)).blob();
    // A decoder, and not blob.text(), would swallow the byte order mark.
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return {
      name: link.download,
      type: blob.type,
      text: new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes),
    };
  };
};

export const summaries = (widget: Element) => all(widget, 'summary').map(words);

/** Opens a menu by the words a screen reader hears, and waits until it is full. */
export const openMenu = async (widget: Widget, name: string): Promise<HTMLElement> => {
  const summary = all(widget, 'summary').find((one) => words(one) === name);
  if (!summary) throw new Error(`no menu "${name}" but "${summaries(widget).join('", "')}"`);
  const menu = summary.parentElement!;
  const toggled = new Promise((resolve) => menu.addEventListener('toggle', resolve, {once: true}));
  summary.click();
  await toggled;
  await widget.updateComplete;
  return menu;
};

export const choices = (menu: Element): readonly string[] =>
  [...menu.querySelectorAll('li > button, li > a')].map(words);

export const pressIn = (menu: Element, name: string): void => {
  const found = [...menu.querySelectorAll<HTMLElement>('button, a')].find((one) => words(one) === name);
  if (!found) throw new Error(`no "${name}" but "${choices(menu).join('", "')}"`);
  found.click();
};
