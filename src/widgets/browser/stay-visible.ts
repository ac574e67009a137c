/**
 * Shows a widget that a page's style sheet hides as an empty element (`:empty {display: none}`). Only content
 * prevents this, so a text is added. It is in no slot, so nobody sees it.
 */
export const stayVisible = (widget: Element): void => {
  if (!widget.matches(':empty') || getComputedStyle(widget).display !== 'none') return;
  const text = document.createTextNode(' ');
  widget.append(text);
  // Something else hides the widget.
  if (getComputedStyle(widget).display === 'none') text.remove();
};
