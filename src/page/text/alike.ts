/** Whether two elements beside this one have children of the same kinds: rows of a list, a table or a menu. */
export function isAmongAlike(element: Element): boolean {
  const { previousElementSibling: before, nextElementSibling: after } = element;
  const beside = [before, after, before?.previousElementSibling, after?.nextElementSibling];
  return beside.filter((other) => other != null && isBuiltAlike(other, element)).length >= 2;
}

const isBuiltAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName &&
  one.childElementCount === other.childElementCount &&
  [...one.children].every((child, index) => child.localName === other.children[index]?.localName);
