import { autoUpdate } from '@floating-ui/dom';
import { parentOf } from '../text/inner-roots';
import { isOnDark } from '../text/page-scheme';
import { covers, isFoldedAway, isStyled } from '../text/visible';
import { reachable } from './own-host';

interface Places {
  /** The smallest element around the list. */
  list: Element;
  title: Element | null;
}

interface Parts {
  region: HTMLElement;
  seal: HTMLElement;
  name: HTMLElement;
  /** Puts the seal's host where it can be reached beside a place. */
  home: (place: Element) => void;
  /** Draws the seal at its own size on a page that zooms itself. */
  undoZoom: () => void;
  /** Called when neither place is in sight any more. */
  lost: () => void;
}

/**
 * Keeps the seal beside the list, or beside the product's title while the page keeps the list closed. Returns a stop
 * function. The observers report after layout, so measuring forces none.
 */
export function standAtListOrTitle({ list, title }: Places, parts: Parts): () => void {
  let standing: { at: Element; stop: () => void } | null = null;
  let isListSeen = false;
  let isListClosed = false;
  let isTitleSeen = false;
  /** Whether the place may have entered or left the top layer since the seal was put there. */
  let isMoved = false;

  const leave = () => {
    standing?.stop();
    standing = null;
  };
  const decide = () => {
    const place = isListSeen ? list : isListClosed && isTitleSeen ? title : null;
    if (!isMoved && place === (standing?.at ?? null)) return;
    isMoved = false;
    leave();
    if (place === null) {
      parts.lost();
      parts.seal.hidden = true;
    } else {
      parts.seal.classList.toggle('at-title', place === title);
      standing = { at: place, stop: follow(place, place === title, parts) };
    }
  };

  const sight = new IntersectionObserver((entries) => {
    if (!isStyled(list)) return;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const isSeen = isIntersecting && boundingClientRect.height > 0;
      if (target === title) isTitleSeen = isSeen;
      else {
        isListClosed = boundingClientRect.height === 0 || isFoldedAway(list);
        isListSeen = isSeen && !isListClosed;
      }
    }
    decide();
  });
  const look = () => {
    sight.observe(list);
    if (title !== null) sight.observe(title);
  };
  look();
  // A place can enter or leave the top layer without going out of sight.
  const again = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    isMoved = true;
    sight.disconnect();
    look();
  };
  const listening = new AbortController();
  for (const type of ['fullscreenchange', 'toggle'])
    list.ownerDocument.addEventListener(type, again, { signal: listening.signal, capture: true });
  return () => {
    listening.abort();
    sight.disconnect();
    leave();
  };
}

/**
 * Keeps the seal at the list's upper right corner, clear of its words, or after the title's last word. Returns a stop
 * function.
 */
function follow(place: Element, isTitle: boolean, { region, seal, name, home, undoZoom }: Parts): () => void {
  home(place);
  const box = () => (isTitle ? lastLineOf(place) : place.getBoundingClientRect());
  const reference = { contextElement: place, getBoundingClientRect: box };
  // Measure everything before changing anything: measuring after a change would force a layout of the page.
  const layer = layerOf(place);
  const isDark = isOnDark(place);
  const isBeside = isRoomBeside(place, box());
  undoZoom();
  region.classList.toggle('dark', isDark);
  region.style.setProperty('z-index', layer);
  seal.style.setProperty('visibility', 'hidden');
  seal.hidden = false;

  const put = () => {
    const at = box();
    const origin = region.getBoundingClientRect();
    const { width: size } = seal.getBoundingClientRect();
    if (size === 0) return;
    // The window may be narrower by now.
    const isFit = isBeside && at.right + size + 10 <= innerWidth;
    const left = isFit ? at.right + 6 : Math.min(at.right, innerWidth - 4) - size;
    const above = Math.max(at.top - size - 2, highest(place));
    const top = isFit ? at.top + (isTitle ? (at.height - size) / 2 : 0) : above;
    // The page may draw the host scaled.
    const scale = size / sealWidth;
    const x = Math.round((Math.max(4, left) - origin.left) / scale);
    const y = Math.round((top - origin.top) / scale);
    seal.style.setProperty('transform', `translate(${x}px, ${y}px)`);
    seal.style.removeProperty('visibility');
    name.classList.toggle('end', isFit && at.right + size + longestName < innerWidth);
  };
  let stop = () => {};
  // Called once the browser has laid out the seal. Not a ResizeObserver: observing anew from inside its callback
  // raises an error on the page's window.
  const laidOut = new IntersectionObserver(() => {
    laidOut.disconnect();
    if (isStyled(seal)) stop = autoUpdate(reference, seal, put);
  });
  laidOut.observe(seal);
  return () => {
    laidOut.disconnect();
    stop();
  };
}

const sealWidth = 28;
/** The maximum width of the seal's name, with the gaps beside it. */
const longestName = 260;

/** The box of an element's last line of text. The element's own box is as wide as its column. */
function lastLineOf(element: Element): DOMRect {
  const range = new Range();
  range.selectNodeContents(element);
  return [...range.getClientRects()].at(-1) ?? element.getBoundingClientRect();
}

/** The highest place in the viewport that can be scrolled to: the head of the page, or of the dialog around the place. */
function highest(place: Element): number {
  let top = 4;
  let outermost = place;
  for (let at = parentOf(place); at !== null; at = parentOf(at)) {
    outermost = at;
    if (at !== document.documentElement && at !== document.scrollingElement) top -= at.scrollTop;
    if (at.matches(reachable)) break;
  }
  return top + outermost.getBoundingClientRect().top;
}

/** Whether only an ancestor of the place is to the right of its box, so that the seal covers nothing there. */
function isRoomBeside(place: Element, { right, top }: DOMRect): boolean {
  if (right + sealWidth + 12 > innerWidth) return false;
  const [x, y] = [right + sealWidth / 2 + 6, Math.max(0, top) + sealWidth / 2];
  const there = place.ownerDocument.elementFromPoint(x, y);
  // Beside a modal dialog its backdrop is found, which is the dialog's but not inside it.
  return there?.contains(place) === true && covers(there.getBoundingClientRect(), x + sealWidth / 2, y);
}

/**
 * The z-index of the outermost positioned element around a place and inside what the seal is in too, so that a sticky
 * header stays above the seal.
 */
function layerOf(place: Element): string {
  let layer = 'auto';
  for (let at: Element | null = place; at !== null && at !== document.body; at = parentOf(at)) {
    if (at !== place && at.matches(reachable)) break;
    const { zIndex, position } = getComputedStyle(at);
    if (zIndex !== 'auto' && position !== 'static') layer = zIndex;
  }
  return layer;
}
