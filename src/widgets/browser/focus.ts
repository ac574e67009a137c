/** Whether the focus is inside of a widget. */
export const hasFocus = (host: Element): boolean => Boolean(host.shadowRoot?.activeElement);

/** Moves the focus to the first element in a widget that a selector matches. */
export const focusFirst = (host: Element, selector: string): void =>
  host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();

/** Moves the focus to one of the elements that a selector matches, by its index. Returns whether there is one. */
export const focusNth = (host: Element, selector: string, index: number): boolean => {
  const target = host.shadowRoot?.querySelectorAll<HTMLElement>(selector)[index];
  target?.focus();
  return target !== undefined;
};

/** Gives a widget its focus back after an update that has removed the focused control. */
export const restoreFocus = (host: Element): void => {
  if (!hasFocus(host)) focusFirst(host, '.count');
  if (!hasFocus(host)) focusFirst(host, '.content');
};

/** Moves the focus from a chip that is gone to the next one, else to what was found. */
export const focusNextChip = (host: Element, index: number): void => {
  if (!focusNth(host, '[part="chip"]', index)) {
    focusFirst(host, '.content');
    focusFirst(host, '.count');
  }
};
