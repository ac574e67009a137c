interface Updating extends Element {
  readonly updateComplete: Promise<unknown>;
}

/** Resolves once a condition is true; checks it at every DOM mutation, without a timer. */
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

/** Resolves to the widget once it is no longer busy and has rendered. */
export const settled = async <T extends Updating>(widget: T): Promise<T> => {
  // A chunk may still be loading.
  await widget.ownerDocument.defaultView?.customElements.whenDefined(widget.localName);
  await widget.updateComplete;
  const root = widget.shadowRoot!;
  await waitUntil(root, () => root.querySelector('[aria-busy]')?.getAttribute('aria-busy') === 'false');
  await widget.updateComplete;
  return widget;
};
