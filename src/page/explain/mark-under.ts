import type { Mark } from '../mark/marks';
import { parentOf } from '../text/inner-roots';
import { boxesOf, covers } from '../text/visible';

/**
 * The mark whose words are under a point and not covered by something else. Uses the element at the point rather than
 * the caret position, which text with `user-select: none` does not have.
 */
export function markUnder(document: Document, marks: readonly Mark[], x: number, y: number): Mark | null {
  const top = document.elementFromPoint(x, y);
  if (top === null) return null;
  const isUnder = (range: Range): boolean => {
    const parent = parentOf(range.startContainer);
    if (parent === null || !(isAround(top, parent) || isAround(parent, top))) return false;
    return boxesOf([range]).some((box) => covers(box, x, y));
  };
  return marks.find(({ ranges }) => ranges.some(isUnder)) ?? null;
}

/** Whether an element contains a node, through shadow roots too. */
export const holdsNode = (outer: Element, node: Node): boolean => {
  const parent = parentOf(node);
  return parent !== null && isAround(outer, parent);
};

/** Whether one element is the other or contains it, through shadow roots too. */
function isAround(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = parentOf(at)) if (at === outer) return true;
  return false;
}
