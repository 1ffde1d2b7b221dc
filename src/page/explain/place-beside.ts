import {
  autoUpdate,
  computePosition,
  flip,
  type Middleware,
  offset,
  type Placement,
  type ReferenceElement,
  shift,
  size,
} from '@floating-ui/dom';

interface Beside {
  placement: Placement;
  /** From what it stands beside, in pixels. */
  gap: number;
  /** Asked along with the usual steps. */
  also?: Middleware[];
  /** Asked before each look; where it says no, the box is lost. */
  isThere?: () => boolean;
  /** What it stood beside is gone or out of sight. */
  lost: () => void;
}

/** Keeps a box of the top layer beside something, within the view and no higher than the room there. Returns how to stop. */
export const standBeside = (
  reference: ReferenceElement,
  box: HTMLElement,
  { placement, gap, also = [], isThere = () => true, lost }: Beside,
): (() => void) =>
  autoUpdate(reference, box, () => {
    if (!isThere()) return lost();
    computePosition(reference, box, {
      strategy: 'fixed',
      placement,
      middleware: [
        offset(gap),
        flip({ padding: 8 }),
        shift({ padding: 8 }),
        size({
          padding: 8,
          apply: ({ availableHeight }) =>
            box.style.setProperty('max-height', `${Math.max(0, availableHeight)}px`),
        }),
        ...also,
      ],
    }).then(
      ({ x, y, middlewareData }) => {
        if (middlewareData.hide?.referenceHidden) return lost();
        box.style.setProperty('left', `${x}px`);
        box.style.setProperty('top', `${y}px`);
      },
      // The anchor went away while its place was computed.
      () => lost(),
    );
  });
