/** A piece of visible text on one line. */
export interface Piece {
  readonly text: string;
  readonly owner: Element;
  readonly box: DOMRect;
}

/** Whether an element is visible: neither hidden nor clipped for screen readers. */
export const isVisible = (element: Element): boolean => {
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (getComputedStyle(one).clipPath.startsWith('inset')) return false;
  }
  // The browser draws the text of a select.
  return element.checkVisibility({visibilityProperty: true}) && !element.closest('select, noscript');
};

/** The visible text nodes of a widget. */
export const visibleTexts = (widget: Element): readonly Text[] => {
  const found: Text[] = [];
  const walker = document.createTreeWalker(widget.shadowRoot ?? widget, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.data.trim() && node.parentElement && isVisible(node.parentElement)) found.push(node);
  }
  return found;
};

/** Whether an element is clamped to a number of lines, or to the start of its text, on purpose. */
export const isClamped = (element: Element): boolean => {
  const style = getComputedStyle(element);
  const isBox = style.getPropertyValue('-webkit-line-clamp') !== 'none' && style.display !== 'block';
  return isBox || style.textOverflow === 'ellipsis';
};
export const ancestors = (element: Element): readonly Element[] =>
  element.parentElement ? [element, ...ancestors(element.parentElement)] : [element];

/** Every visible line of text in a widget, with its position. Lines that are clamped away are not visible. */
export const pieces = (widget: Element): readonly Piece[] =>
  visibleTexts(widget).flatMap((node) => {
    const owner = node.parentElement!;
    const clamp = ancestors(owner).find(isClamped)?.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(node);
    // A year of the timeline without enough space is clipped completely.
    const axis = owner.closest('.scale span')?.getBoundingClientRect();
    const isShown = ({width, top, bottom}: DOMRect) =>
      width > 1 &&
      !(axis && top >= axis.bottom - 1) &&
      (!clamp || ((top + bottom) / 2 > clamp.top && (top + bottom) / 2 < clamp.bottom));
    return [...range.getClientRects()].filter(isShown).map((box) => ({text: node.data.trim(), owner, box}));
  });

/** Whether two boxes overlap; lines of text may touch by their leading. */
export const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
