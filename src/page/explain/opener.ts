import type { Mark } from '../mark/marks';
import type { Tooltip } from './tooltip';

/** Milliseconds that the tooltip stays open so that the pointer can move onto it. */
const grace = 200;

/** Opens the tooltip at once, and closes it after a grace period in which the pointer may move onto it. */
export interface Opener {
  open(mark: Mark, at?: { x: number; y: number }): void;
  /** Whether the tooltip is open, and not because of the pointer: for "Show me", or the keyboard. */
  isShown(): boolean;
  /** Cancels a pending close. */
  stay(): void;
  /** Closes the tooltip after the grace period. */
  leave(): void;
}

/** Cancels a pending close when the signal aborts. */
export function createOpener(tooltip: Tooltip, signal: AbortSignal): Opener {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let pointed: Mark | null = null;
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  signal.addEventListener('abort', stay);
  return {
    stay,
    isShown: () => tooltip.mark() !== null && tooltip.mark() !== pointed,
    open(mark, at) {
      stay();
      pointed = at === undefined ? null : mark;
      tooltip.show(mark, at);
    },
    leave() {
      leaving ??= setTimeout(() => {
        leaving = undefined;
        tooltip.hide();
      }, grace);
    },
  };
}
