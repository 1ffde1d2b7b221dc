/**
 * The elements that this script added to the page, which are no part of it. Kept here and not told by their names or
 * attributes: a page could use those too, and would learn of the extension from them.
 */
const own = new WeakSet<Node>();

/** Notes an element as ours. */
export function claim<E extends Element>(element: E): E {
  own.add(element);
  return element;
}

export const isOwn = (node: Node): boolean => own.has(node);
