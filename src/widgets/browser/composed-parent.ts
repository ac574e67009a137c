/** The parent of a node; for a shadow root, its host. */
export const composedParent = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : node.parentNode;
