import { autoUpdate, computePosition, offset, shift } from '@floating-ui/dom';
import { parentOf } from '../text/inner-roots';
import { isOnDark } from '../text/page-scheme';
import { isFoldedAway } from '../text/visible';

interface Places {
  /** The smallest element around the list. */
  list: Element;
  title: Element | null;
}

interface Parts {
  region: HTMLElement;
  seal: HTMLElement;
  name: HTMLElement;
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

  const leave = () => {
    standing?.stop();
    standing = null;
  };
  const decide = () => {
    const place = isListSeen ? list : isListClosed && isTitleSeen ? title : null;
    if (place === (standing?.at ?? null)) return;
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
  sight.observe(list);
  if (title !== null) sight.observe(title);
  return () => {
    sight.disconnect();
    leave();
  };
}

/**
 * Keeps the seal at the list's upper right corner, clear of its words, or after the title's last word. Returns a stop
 * function.
 */
function follow(place: Element, isTitle: boolean, { region, seal, name }: Parts): () => void {
  const box = () => (isTitle ? lastLineOf(place) : place.getBoundingClientRect());
  const reference = { contextElement: place, getBoundingClientRect: box };
  // Measure everything before changing anything: measuring after a change would force a layout of the page.
  const layer = layerOf(place);
  const isDark = isOnDark(place);
  const isBeside = isRoomBeside(place, box());
  const isRoomForName = isBeside && box().right + 240 < innerWidth;
  region.classList.toggle('dark', isDark);
  region.style.setProperty('z-index', layer);
  name.classList.toggle('end', isRoomForName);
  seal.style.setProperty('visibility', 'hidden');
  seal.hidden = false;

  const put = () => {
    computePosition(reference, seal, {
      strategy: 'absolute',
      placement: isBeside ? (isTitle ? 'right' : 'right-start') : 'top-end',
      middleware: [offset(isBeside ? 6 : 2), shift({ padding: 4, crossAxis: false, mainAxis: !isBeside })],
    }).then(
      ({ x, y }) => {
        seal.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`);
        seal.style.removeProperty('visibility');
        name.hidden = false;
      },
      () => {
        // The place was removed meanwhile; the observer will report it.
      },
    );
  };
  let stop = () => {};
  // Called once the browser has laid out the seal. Not a ResizeObserver: observing anew from inside its callback
  // raises an error on the page's window.
  const laidOut = new IntersectionObserver(() => {
    laidOut.disconnect();
    stop = autoUpdate(reference, seal, put);
  });
  laidOut.observe(seal);
  return () => {
    laidOut.disconnect();
    stop();
  };
}

const sealWidth = 28;

/** The box of an element's last line of text. The element's own box is as wide as its column. */
function lastLineOf(element: Element): DOMRect {
  const range = new Range();
  range.selectNodeContents(element);
  return [...range.getClientRects()].at(-1) ?? element.getBoundingClientRect();
}

/** Whether only an ancestor of the place is to the right of its box, so that the seal covers nothing there. */
function isRoomBeside(place: Element, { right, top }: DOMRect): boolean {
  if (right + sealWidth + 12 > innerWidth) return false;
  const there = place.ownerDocument.elementFromPoint(
    right + sealWidth / 2 + 6,
    Math.max(0, top) + sealWidth / 2,
  );
  return there?.contains(place) ?? false;
}

/** The z-index of the outermost positioned element around a place, so that a sticky header stays above the seal. */
function layerOf(place: Element): string {
  let layer = 'auto';
  for (let at: Element | null = place; at !== null; at = parentOf(at)) {
    const { zIndex, position } = getComputedStyle(at);
    if (zIndex !== 'auto' && position !== 'static') layer = zIndex;
  }
  return layer;
}
