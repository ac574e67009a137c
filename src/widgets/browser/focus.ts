/** Whether the focus is inside of a widget. */
export const hasFocus = (host: Element): boolean => Boolean(host.shadowRoot?.activeElement);

/** Moves the focus to the first element in a widget that a selector matches. */
export const focusFirst = (host: Element, selector: string): void =>
  host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();

/** Gives a widget its focus back after an update that has removed the focused control. */
export const restoreFocus = (host: Element): void => {
  if (!hasFocus(host)) focusFirst(host, '.content');
};
