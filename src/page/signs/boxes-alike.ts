import { parentOf } from '../text/inner-roots';
import { classOf } from './element-attributes';

/**
 * The boxes, side by side and built alike, that hold one of some nodes each: the rows of a wish list, the results of a
 * search. `home` is in none of them.
 */
export function boxesAlike(nodes: readonly Node[], home: Element | null): Element[] {
  if (nodes.length < 2) return [];
  const held = new Map<Element, number>();
  for (const node of nodes)
    for (let at = parentOf(node); at !== null; at = parentOf(at)) held.set(at, (held.get(at) ?? 0) + 1);
  const boxes = nodes.flatMap((node) => {
    let box: Element | null = null;
    for (let at = parentOf(node); at !== null && held.get(at) === 1; at = parentOf(at)) box = at;
    return box === null || (home !== null && box.contains(home)) ? [] : [box];
  });
  return boxes.filter((box) => boxes.some((other) => other !== box && areAlike(box, other)));
}

const areAlike = (one: Element, other: Element): boolean =>
  one.parentNode === other.parentNode &&
  one.localName === other.localName &&
  firstClass(one) === firstClass(other);

/** The others may say which is the last. */
const firstClass = (element: Element): string | undefined => classOf(element).split(' ', 1)[0];
