/**
 * What is above a node. Asked of the prototype, because a form with a field that is called "parentNode" answers with
 * that field, which is below it: whoever climbed would never arrive.
 */

const getterOf = (name: 'parentNode' | 'parentElement') =>
  typeof Node === 'undefined' ? undefined : Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;

const parentNode = getterOf('parentNode');
const parentElement = getterOf('parentElement');

export const parentNodeOf = (node: Node): ParentNode | null => parentNode?.call(node) ?? null;

export const parentElementOf = (node: Node): Element | null => parentElement?.call(node) ?? null;
