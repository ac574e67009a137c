/**
 * Shows a widget that a page's style sheet hides as an empty element (`:empty {display: none}`), which nothing but
 * content mends. Its text is in no slot, so nobody sees it.
 */
export const stayVisible = (widget: Element): void => {
  if (!widget.matches(':empty') || getComputedStyle(widget).display !== 'none') return;
  const text = document.createTextNode(' ');
  widget.append(text);
  // Something else hides it.
  if (getComputedStyle(widget).display === 'none') text.remove();
};
