import { parentOf } from '../text/inner-roots';
import { viewport } from './place-beside';

/** Whether any of a box in an element can be seen: not scrolled out of the viewport, nor out of a part that scrolls. */
export function isInSight(element: Element, box: DOMRect): boolean {
  const { width, height } = viewport();
  if (!overlap(box, new DOMRect(0, 0, width, height))) return false;
  // What is placed absolutely is clipped only by what it is placed in.
  let isAbsolute = false;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { overflow, position, transform } = getComputedStyle(at);
    const holds = position !== 'static' || transform !== 'none';
    if (isAbsolute && !holds) continue;
    const { body, documentElement } = at.ownerDocument;
    const clips = overflow !== 'visible' && at !== body && at !== documentElement;
    if (clips && !overlap(box, at.getBoundingClientRect())) return false;
    if (position === 'fixed') return true;
    isAbsolute = position === 'absolute';
  }
  return true;
}

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.right > other.left && one.left < other.right && one.bottom > other.top && one.top < other.bottom;
