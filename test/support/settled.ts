interface Updating extends Element {
  readonly updateComplete: Promise<unknown>;
}

/** Waits until something holds in a tree that may change; every change is looked at, and no clock. */
export const waitUntil = (tree: Node, condition: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const check = () => {
      if (!condition()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(check);
    observer.observe(tree, {attributes: true, characterData: true, childList: true, subtree: true});
    check();
  });

/** The widget, once it awaits no answer any more and shows what it has. */
export const settled = async <T extends Updating>(widget: T): Promise<T> => {
  await widget.updateComplete;
  const root = widget.shadowRoot!;
  await waitUntil(root, () => root.querySelector('[aria-busy]')?.getAttribute('aria-busy') === 'false');
  await widget.updateComplete;
  return widget;
};
