import type { Mark } from '../mark/marks';
import { holdsNode, markUnder } from './mark-under';
import type { Tooltip } from './tooltip';

/** Milliseconds that the tooltip stays open so that the pointer can move onto it. */
const grace = 200;

/**
 * Opens the tooltip of the mark under the pointer, at the caret, or in the focused element; Escape closes it. Listens
 * only while there are marks, and passively, so that the page still gets every event.
 */
export interface Hover {
  /** Call it after the marks changed. */
  marksChanged(): void;
}

/** Starts listening at the first `marksChanged`; stops and closes the tooltip when the signal is aborted. */
export function createHover(
  document: Document,
  marks: () => readonly Mark[],
  tooltip: Tooltip,
  signal: AbortSignal,
): Hover {
  let listening: AbortController | null = null;
  signal.addEventListener('abort', () => {
    listening?.abort();
    tooltip.hide();
  });

  return {
    marksChanged() {
      const open = tooltip.mark();
      if (open !== null && !marks().includes(open)) tooltip.hide();
      if (marks().length === 0) {
        listening?.abort();
        listening = null;
      } else if (listening === null && !signal.aborted) {
        listening = new AbortController();
        listen(document, marks, tooltip, listening.signal);
      }
    },
  };
}

/** State that the listeners share. */
interface Listening {
  document: Document;
  marks: () => readonly Mark[];
  tooltip: Tooltip;
  opener: Opener;
  /** Whether the last input came from the keyboard, and the mark dismissed with Escape until the pointer leaves it. */
  input: { byKeyboard: boolean; dismissed: Mark | null };
  on<K extends keyof DocumentEventMap>(type: K, handler: (event: DocumentEventMap[K]) => void): void;
}

function listen(
  document: Document,
  marks: () => readonly Mark[],
  tooltip: Tooltip,
  signal: AbortSignal,
): void {
  const listening: Listening = {
    document,
    marks,
    tooltip,
    opener: createOpener(tooltip, signal),
    input: { byKeyboard: false, dismissed: null },
    on: (type, handler) => document.addEventListener(type, handler, { signal, passive: true, capture: true }),
  };
  followPointer(listening, signal);
  followTaps(listening);
  followKeyboard(listening);
}

/** Opens the tooltip at once, and closes it after a grace period in which the pointer may move onto it. */
interface Opener {
  open(mark: Mark, at?: { x: number; y: number }): void;
  /** Cancels a pending close. */
  stay(): void;
  /** Closes the tooltip after the grace period. */
  leave(): void;
}

function createOpener(tooltip: Tooltip, signal: AbortSignal): Opener {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  signal.addEventListener('abort', stay);
  return {
    stay,
    open(mark, at) {
      stay();
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

/** Finds the mark under a moving mouse or pen, once per frame. */
function followPointer(
  { document, marks, tooltip, opener, input, on }: Listening,
  signal: AbortSignal,
): void {
  let pointer: { x: number; y: number } | null = null;
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  const look = () => {
    frame = 0;
    if (pointer === null) return;
    const mark = markUnder(document, marks(), pointer.x, pointer.y);
    if (mark !== input.dismissed) input.dismissed = null;
    else if (mark !== null) return;
    if (mark !== null) opener.open(mark, pointer);
    else if (tooltip.mark() !== null && !input.byKeyboard) opener.leave();
  };
  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (tooltip.owns(event)) {
      pointer = null;
      opener.stay();
      return;
    }
    input.byKeyboard = false;
    pointer = { x: event.clientX, y: event.clientY };
    if (frame === 0) frame = requestAnimationFrame(look);
  });
}

/** Opens the tooltip on a tap or click on marked words, without keeping the click from the page. */
function followTaps({ document, marks, tooltip, opener, input, on }: Listening): void {
  on('click', (event) => {
    if (tooltip.owns(event)) return;
    const mark = markUnder(document, marks(), event.clientX, event.clientY);
    if (mark === null) tooltip.hide();
    else opener.open(mark, { x: event.clientX, y: event.clientY });
  });
  on('pointerdown', () => {
    input.byKeyboard = false;
  });
}

/** Opens the tooltip for marks in a focused element and at the caret. */
function followKeyboard({ document, marks, tooltip, opener, input, on }: Listening): void {
  on('keydown', (event) => {
    input.byKeyboard = true;
    if (event.key !== 'Escape') return;
    input.dismissed = tooltip.mark();
    tooltip.hide();
  });
  on('focusin', (event) => {
    if (!input.byKeyboard || !(event.target instanceof Element)) return;
    const focused = event.target;
    const mark = marks().find(({ ranges }) =>
      ranges.some((range) => holdsNode(focused, range.startContainer)),
    );
    if (mark === undefined) tooltip.hide();
    else opener.open(mark);
  });
  on('selectionchange', () => {
    const selection = document.getSelection();
    if (!input.byKeyboard || selection === null || selection.rangeCount === 0) return;
    const { focusNode, focusOffset } = selection;
    const mark = marks().find(({ ranges }) =>
      ranges.some((range) => focusNode !== null && range.isPointInRange(focusNode, focusOffset)),
    );
    if (mark !== undefined) opener.open(mark);
    else if (tooltip.mark() !== null) opener.leave();
  });
}
