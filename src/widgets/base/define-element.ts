/** Registers an element unless the name is taken: two copies on one page are an accident that must not show. */
export const define = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
