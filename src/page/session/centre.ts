import { parentOf } from '../text/inner-roots';
import { around, boxesOf } from '../text/visible';

/**
 * Scrolls the words of an element to the centre of the window. `scrollIntoView` centres the element itself, whose words
 * are then out of sight if it is taller than the window or than the part that scrolls it.
 */
export function centre(element: Element, ranges: readonly Range[], behavior: ScrollBehavior): void {
  const scroller = scrollerOf(element);
  const fits = scroller === null || element.getBoundingClientRect().height <= scroller.clientHeight;
  element.scrollIntoView({ block: 'center', behavior: fits ? behavior : 'instant' });
  const boxes = boxesOf(ranges);
  if (fits || boxes.length === 0) return;
  const words = around(boxes);
  scroller.scrollBy({ top: words.top + words.height / 2 - middleOf(scroller), behavior: 'instant' });
}

const scrolling: ReadonlySet<string> = new Set(['auto', 'scroll']);

/** What scrolls an element up and down: a part of the page, or the page. */
function scrollerOf(element: Element): Element | null {
  for (let at = parentOf(element); at !== null; at = parentOf(at)) {
    if (at.clientHeight < at.scrollHeight && scrolling.has(getComputedStyle(at).overflowY)) return at;
    if (at === at.ownerDocument.documentElement) break;
  }
  return element.ownerDocument.scrollingElement;
}

const middleOf = (scroller: Element): number => {
  const isPage = scroller === scroller.ownerDocument.scrollingElement;
  return (isPage ? 0 : scroller.getBoundingClientRect().top) + scroller.clientHeight / 2;
};
