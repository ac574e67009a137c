/** Whether the focus is inside a widget. */
export const hasFocus = (host: Element): boolean => Boolean(host.shadowRoot?.activeElement);

/** Focuses the first element in a widget that a selector matches. */
export const focusFirst = (host: Element, selector: string): void =>
  host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();

/** Focuses one of the elements that a selector matches, by its index. Returns whether it exists. */
export const focusNth = (host: Element, selector: string, index: number): boolean => {
  const target = host.shadowRoot?.querySelectorAll<HTMLElement>(selector)[index];
  target?.focus();
  return target !== undefined;
};

/** Restores the focus of a widget after an update that has removed the focused control. */
export const restoreFocus = (host: Element): void => {
  if (!hasFocus(host)) focusFirst(host, '.count');
  if (!hasFocus(host)) focusFirst(host, '.content');
};

/** Moves the focus from a removed chip to the next one or, if there is none, to the number of results. */
export const focusNextChip = (host: Element, index: number): void => {
  if (!focusNth(host, '[part="chip"]', index)) {
    focusFirst(host, '.content');
    focusFirst(host, '.count');
  }
};
