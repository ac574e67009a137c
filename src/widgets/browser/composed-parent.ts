/** The node around a node, out through shadow hosts. */
export const composedParent = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : node.parentNode;
