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
  /** Distance from the reference, in pixels. */
  gap: number;
  /** Additional positioning steps. */
  also?: Middleware[];
  /** Whether the reference still exists; checked before each positioning. If not, `lost` is called. */
  isThere?: () => boolean;
  /** Called when the reference is gone or out of sight. */
  lost: () => void;
}

/**
 * Keeps a top-layer box beside a reference, inside the viewport and no taller than the space there. Returns a stop
 * function.
 */
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
      // The reference was removed while the position was computed.
      () => lost(),
    );
  });
