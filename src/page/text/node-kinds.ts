// By type, not by class: a document of another realm (a frame, a test) has classes of its own. The numbers are those of
// `Node.ELEMENT_NODE` and `Node.TEXT_NODE`, which a walk over a page would look up for every node.
const elementType = 1;
const textType = 3;

export const isText = (node: Node): node is Text => node.nodeType === textType;
export const isElement = (node: Node | null): node is Element => node?.nodeType === elementType;
