/**
 * The elements that this script added to the page, which are not part of it. They are remembered here and not
 * recognised by name or attribute: a page could use those too, and would detect the extension by them.
 */
const own = new WeakSet<Node>();

/** Notes an element as ours. */
export function claim<E extends Element>(element: E): E {
  own.add(element);
  return element;
}

export const isOwn = (node: Node): boolean => own.has(node);
