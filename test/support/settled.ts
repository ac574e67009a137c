interface Updating extends Element {
  readonly updateComplete: Promise<unknown>;
}

/** Waits until something holds in a tree that may change; every change is looked at, and no clock. */
export const until = (tree: Node, holds: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(tree, {attributes: true, characterData: true, childList: true, subtree: true});
    look();
  });

/** The widget, once it awaits no answer any more and shows what it has. */
export const settled = async <T extends Updating>(widget: T): Promise<T> => {
  // A chunk may still be on its way.
  await widget.ownerDocument.defaultView?.customElements.whenDefined(widget.localName);
  await widget.updateComplete;
  const root = widget.shadowRoot!;
  await until(root, () => root.querySelector('[aria-busy]')?.getAttribute('aria-busy') === 'false');
  await widget.updateComplete;
  return widget;
};
