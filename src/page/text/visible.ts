import { parentOf } from './inner-roots';

/** Whether words can be seen, and where: asked only when a person asks, because it makes the page lay itself out. */

/**
 * Whether the element's page is still drawn: ask first in what an observer calls. Firefox gives no style of a page that
 * was left, whatever the type says, and still calls the observers that were waiting.
 */
export const isStyled = (element: Element): boolean =>
  Boolean(element.ownerDocument.defaultView?.getComputedStyle(element));

/** The boxes of the words, in viewport pixels; none where they are hidden. */
export const boxesOf = (ranges: readonly Range[]): DOMRect[] =>
  ranges.flatMap((range) => [...range.getClientRects()]).filter((box) => box.width > 0 && box.height > 0);

/** The smallest box around all of them. */
export function around(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

export const covers = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** Whether words are shown once they are scrolled to: laid out, not transparent, not in a panel folded to nothing. */
export function canBeSeen(ranges: readonly Range[]): boolean {
  const [first] = ranges;
  if (first === undefined) return false;
  const element = parentOf(first.startContainer);
  if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return boxesOf(ranges).length > 0 && !isFoldedAway(element);
}

/** Accordions often fold a panel to a height of nothing and leave its words laid out inside. */
export function isFoldedAway(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { overflowX, overflowY } = getComputedStyle(at);
    const { width, height } = at.getBoundingClientRect();
    if ((cuts(overflowY) && height < 2) || (cuts(overflowX) && width < 2)) return true;
  }
  return false;
}

const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** The nearest element around the words that is shown. */
export function nearestShown(ranges: readonly Range[]): Element | null {
  const [first] = ranges;
  let at = first === undefined ? null : parentOf(first.startContainer);
  while (
    at !== null &&
    !(at.checkVisibility({ visibilityProperty: true }) && at.getClientRects().length > 0)
  ) {
    at = parentOf(at);
  }
  return at;
}
