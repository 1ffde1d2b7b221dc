import { parentOf } from '../text/inner-roots';
import { claim } from '../text/own-elements';

/** An element of ours on the page, with a closed shadow tree. */
export interface OwnHost {
  element: HTMLElement;
  /**
   * Puts the host where a person can reach it beside a place of the page: at the end of the body, or of the dialog
   * around the place. True if that moved it.
   */
  standNear(place: Element): boolean;
  /** Draws the part at its own size on a page that zooms itself. Measures: may force the page's styles. */
  undoZoom(): void;
}

/**
 * `!important` shields the host from the page's rules for `*` and the like: among important rules, those inside the
 * shadow tree win. Nothing of ours can be selected, so it is not copied with the page's words, and only what is drawn
 * can be pressed.
 */
const hostStyle = `
:host {
  all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important; width: 0 !important;
  height: 0 !important; pointer-events: none !important; user-select: none !important;
}`;

/**
 * A host that is not on the page yet, around one part. A `div`, because a page can define any custom element, and its
 * `attachInternals()` hands out a closed shadow tree. The style sheet is adopted and the part is `hidden` without it:
 * a browser that saves the page saves the part, but neither its looks nor the words in the sheet.
 */
export function createHost(document: Document, style: string, part: HTMLElement): OwnHost {
  const element = claim(document.createElement('div'));
  const root = element.attachShadow({ mode: 'closed' });
  part.hidden = true;
  dress(document, root, hostStyle + style);
  root.append(part);
  return {
    element,
    standNear(place) {
      const { around, slot } = reachableAround(place);
      if (element.parentNode === around) return false;
      if (element.slot !== slot) element.slot = slot;
      around.append(element);
      return true;
    },
    undoZoom() {
      const { currentCSSZoom } = element;
      part.style.setProperty('zoom', currentCSSZoom > 0 ? String(1 / currentCSSZoom) : '1');
    },
  };
}

function dress(document: Document, root: ShadowRoot, style: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // This browser doesn't let extensions adopt a style sheet.
    const element = document.createElement('style');
    element.textContent = style;
    root.append(element);
  }
}

/** A modal dialog makes everything outside it inert, and whatever is in the top layer covers the rest of the page. */
export const reachable = ':modal, :popover-open, :fullscreen, [aria-modal="true"]';

/**
 * The nearest element or shadow tree around a place whose children can be seen and used beside it. The end of the body
 * is the one place where frameworks that take over a whole document expect foreign elements: React 18 redraws
 * everything for one at the end of `html`.
 */
function reachableAround(place: Element): { around: ParentNode; slot: string } {
  let within: Element = place;
  for (let at: Element | null = place; at !== null; within = at, at = parentOf(at)) {
    // We add nothing inside frames: our elements are in the page itself, above the frame.
    if (at.ownerDocument !== document || !at.matches(reachable)) continue;
    const isSlotted = at !== place && within.parentNode === at;
    const inside = at !== place && within.parentNode instanceof ShadowRoot ? within.parentNode : at;
    return { around: inside, slot: isSlotted ? within.slot : '' };
  }
  return { around: document.body ?? document.documentElement, slot: '' };
}
