/** Whether a node is still part of a document. */
export function isOnPage(node: Node): boolean {
  try {
    return node.isConnected;
  } catch {
    // Firefox takes away the nodes of a document that a frame no longer shows: touching one is an error.
    return false;
  }
}
