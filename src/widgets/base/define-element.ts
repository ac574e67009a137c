/** Registers an element unless the name is taken, because two copies on one page must not throw. */
export const define = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
