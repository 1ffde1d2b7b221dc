import { autoUpdate, type ReferenceElement } from '@floating-ui/dom';
import { isStyled } from '../text/visible';

interface Beside {
  /** Where the box stands if it has room there; else it stands where there is more. */
  side: 'above' | 'below';
  /** How it lines up with the reference: in the middle, or with its end. */
  align: 'middle' | 'end';
  /** Distance from the reference, in pixels. */
  gap: number;
  /** Whether the reference still exists and is in sight; checked before each positioning. If not, `lost` is called. */
  isThere?: () => boolean;
  /** Called when the reference is gone or out of sight. */
  lost: () => void;
}

/** Pixels between the box and the edge of the viewport. */
const margin = 8;

/**
 * Keeps a top-layer box beside a reference, inside the viewport and no taller than the space there. Returns a stop
 * function.
 */
export const standBeside = (
  reference: ReferenceElement,
  box: HTMLElement,
  { side, align, gap, isThere = () => true, lost }: Beside,
): (() => void) =>
  autoUpdate(reference, box, () => {
    if (!isStyled(box)) return;
    if (!isThere()) return lost();
    const { left, top, right, bottom } = reference.getBoundingClientRect();
    const { width, height } = viewport();
    const { width: wide } = box.getBoundingClientRect();
    // What the box would take if nothing kept it low.
    const wanted = box.scrollHeight + box.offsetHeight - box.clientHeight;
    const above = top - gap - margin;
    const below = height - margin - bottom - gap;
    const [here, there] = side === 'above' ? [above, below] : [below, above];
    const isAbove = (wanted <= here || here >= there) === (side === 'above');
    const room = Math.max(0, isAbove ? above : below);
    const isLeftward = align === 'end' && getComputedStyle(box).direction !== 'rtl';
    const x = align === 'middle' ? (left + right - wide) / 2 : isLeftward ? right - wide : left;
    const y = isAbove ? top - gap - Math.min(wanted, room) : bottom + gap;
    box.style.setProperty('max-height', `${room}px`);
    box.style.setProperty('left', `${Math.max(margin, Math.min(x, width - margin - wide))}px`);
    box.style.setProperty('top', `${y}px`);
  });

/** The size of what the window shows of the page, without scroll bars, in pixels of the page. */
export function viewport(): { width: number; height: number } {
  if (visualViewport === null) return { width: innerWidth, height: innerHeight };
  const { width, height, scale } = visualViewport;
  return { width: width * scale, height: height * scale };
}
