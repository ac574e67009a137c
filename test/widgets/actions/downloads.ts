import {nameOf, parts} from '../../support/queries.js';
import {waitUntil} from '../../support/settled.js';

interface Widget extends Element {
  readonly updateComplete: Promise<unknown>;
}

/** A downloaded file. */
export interface DownloadedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Captures downloads, because browsers tell a page nothing about them. */
export const captureDownloads = (): (() => Promise<DownloadedFile>) => {
  let clicked: HTMLAnchorElement[] = [];
  beforeEach(() => {
    clicked = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.download) clicked.push(this);
      else HTMLElement.prototype.click.call(this);
    };
  });
  afterEach(() => {
    // Deleting it restores the method of the prototype.
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });
  return async () => {
    const [link, ...more] = clicked;
    if (!link || more.length > 0) throw new Error(`${clicked.length} files, not one`);
    clicked = [];
    const blob = await (await fetch(link.href)).blob();
    // Reads bytes, because a text decoder removes the byte order mark.
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return {
      name: link.download,
      type: blob.type,
      text: new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes),
    };
  };
};

/** The accessible names of the menus. */
export const menus = (widget: Element): readonly string[] => parts(widget, 'menu').map(nameOf);

/** Opens a menu by its accessible name and waits for its content. */
export const openMenu = async (widget: Widget, name: string): Promise<HTMLElement> => {
  const button = parts(widget, 'menu').find((one) => nameOf(one) === name);
  if (!button) throw new Error(`no menu "${name}" but "${menus(widget).join('", "')}"`);
  const menu = button.parentElement!;
  button.click();
  // The content of a menu may still be loading.
  await waitUntil(menu, () => choices(menu).length > 0);
  await widget.updateComplete;
  return menu;
};

export const choices = (menu: Element): readonly string[] =>
  [...menu.querySelectorAll('.choices > li > :is(button, a)')].map(nameOf);

export const pressIn = (menu: Element, name: string): void => {
  const found = [...menu.querySelectorAll<HTMLElement>('.choices :is(button, a)')].find(
    (one) => nameOf(one) === name,
  );
  if (!found) throw new Error(`no "${name}" but "${choices(menu).join('", "')}"`);
  found.click();
};
