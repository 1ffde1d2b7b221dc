import { parentOf } from './inner-roots';
import { around, boxesOf, covers } from './visible';

/**
 * Keeps a box of the top layer beside words, never over them and never outside the view. While the box is
 * open its place is asked for once a frame: a page moves its words by scrolling, growing, folding and
 * animating, at any depth, and no one event tells of them all.
 */
export interface Beside {
  words: readonly Range[];
  box: HTMLElement;
  /** The pointer, which picks the line to stand at where the words wrap. */
  at?: { x: number; y: number } | undefined;
  /** The words are not to be seen any more. */
  lost: () => void;
}

/** From the words, and from the edge of the view. */
const gap = 8;

/** Places the box at once, then wherever its words go. Returns how to stop. */
export function keepBeside({ words, box, at, lost }: Beside): () => void {
  const line = at === undefined ? 0 : boxesOf(words).findIndex((each) => covers(each, at.x, at.y));
  let frame = requestAnimationFrame(step);
  let before = '';
  place();

  function step(): void {
    if (place()) frame = requestAnimationFrame(step);
    else lost();
  }

  function place(): boolean {
    const boxes = boxesOf(words);
    const whole = around(boxes);
    const view = viewOf(window);
    const element = words[0] === undefined ? null : parentOf(words[0].startContainer);
    if (element === null || boxes.length === 0 || !meet(whole, view) || isCutAway(whole, element))
      return false;
    // Centred on the line under the pointer, yet above or below all lines of the words.
    const across = boxes[line] ?? whole;
    const natural = box.scrollHeight + box.offsetHeight - box.clientHeight;
    const width = box.offsetWidth;
    const above = Math.max(0, whole.top - view.top - 2 * gap);
    const below = Math.max(0, view.bottom - whole.bottom - 2 * gap);
    const isAbove = natural <= above || (natural > below && above >= below);
    const room = isAbove ? above : below;
    const top = Math.round(isAbove ? whole.top - gap - Math.min(natural, room) : whole.bottom + gap);
    const centred = across.left + (across.width - width) / 2;
    const left = Math.round(Math.max(view.left + gap, Math.min(centred, view.right - gap - width)));
    const now = `${left} ${top} ${room}`;
    if (now !== before) {
      before = now;
      box.style.setProperty('max-height', `${room}px`);
      box.style.setProperty('left', `${left}px`);
      box.style.setProperty('top', `${top}px`);
    }
    return true;
  }

  return () => cancelAnimationFrame(frame);
}

/** What of the page is seen, which is less than the window where fingers have zoomed in. */
function viewOf({ visualViewport, innerWidth, innerHeight }: Window): DOMRect {
  return visualViewport === null
    ? new DOMRect(0, 0, innerWidth, innerHeight)
    : new DOMRect(
        visualViewport.offsetLeft,
        visualViewport.offsetTop,
        visualViewport.width,
        visualViewport.height,
      );
}

/** Whether the words are scrolled or folded out of sight by an element around them. */
function isCutAway(words: DOMRect, element: Element): boolean {
  let position = '';
  for (let at: Element | null = element; at !== null && position !== 'fixed'; at = parentOf(at)) {
    // What the root and the body cut, the view cuts: they share one scroll bar.
    if (at === document.body || at === document.documentElement) return false;
    const style = getComputedStyle(at);
    // An absolute box is not held by the plain elements around it.
    if (position === 'absolute' && style.position === 'static') continue;
    position = style.position;
    const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    if (cuts && !meet(words, at.getBoundingClientRect())) return true;
  }
  return false;
}

const meet = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
