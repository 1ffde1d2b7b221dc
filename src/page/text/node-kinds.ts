// By type, not by class: a document of another realm (a frame, a test) has classes of its own.
export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
export const isElement = (node: Node | null): node is Element => node?.nodeType === Node.ELEMENT_NODE;
