/** Whether two elements beside this one have children of the same kinds: rows of a list, a table or a menu. */
export function isAmongAlike(element: Element): boolean {
  const { previousElementSibling: before, nextElementSibling: after } = element;
  const like = (other: Element | null | undefined) => (isBuiltAlike(other, element) ? 1 : 0);
  const near = like(before) + like(after);
  return near === 2 || near + like(before?.previousElementSibling) + like(after?.nextElementSibling) >= 2;
}

const isBuiltAlike = (one: Element | null | undefined, other: Element): boolean =>
  one != null &&
  one.localName === other.localName &&
  one.childElementCount === other.childElementCount &&
  haveAlike(one, other);

function haveAlike(one: Element, other: Element): boolean {
  let beside = other.firstElementChild;
  for (let child = one.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (child.localName !== beside?.localName) return false;
    beside = beside.nextElementSibling;
  }
  return true;
}
