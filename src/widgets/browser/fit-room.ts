import {composedParent} from './composed-parent.js';

const property = '--_room';

/**
 * Keeps a widget within the page if its parent is as wide as its content (`max-content`). A style sheet cannot ask
 * there for the available width. In other parents nothing is changed.
 */
const fit = (widget: HTMLElement): void => {
  const {documentElement: root} = document;
  widget.style.removeProperty(property);
  const {width, right} = widget.getBoundingClientRect();
  if (root.scrollWidth <= root.clientWidth || right <= root.clientWidth) return;
  widget.style.setProperty(property, `${Math.max(0, Math.floor(width - right + edgeAround(widget)))}px`);
  if (widget.getBoundingClientRect().width === width) widget.style.removeProperty(property);
};

/** The inner edge of the nearest container whose width does not depend on the widget. */
const edgeAround = (widget: Element): number => {
  const {right} = widget.getBoundingClientRect();
  for (let node = composedParent(widget); node; node = composedParent(node)) {
    if (!(node instanceof HTMLElement)) continue;
    const box = node.getBoundingClientRect();
    const {paddingRight, borderRightWidth} = getComputedStyle(node);
    if (box.width > 0 && box.right < right)
      return (
        Math.min(box.right, document.documentElement.clientWidth) -
        parseFloat(paddingRight) -
        parseFloat(borderRightWidth)
      );
  }
  return document.documentElement.clientWidth;
};

const widgets = new Set<HTMLElement>();
let frame = 0;
const fitAll = (): void => {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => widgets.forEach(fit));
};

/** Fits a widget now and whenever the window is resized. Returns a function that ends this. */
export const fitRoom = (widget: HTMLElement): (() => void) => {
  if (widgets.size === 0) addEventListener('resize', fitAll);
  widgets.add(widget);
  fitAll();
  return () => {
    widgets.delete(widget);
    if (widgets.size === 0) removeEventListener('resize', fitAll);
  };
};
