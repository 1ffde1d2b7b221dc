import { keyOf, type Mark } from '../mark/marks';
import { onEscape } from './element';
import { holdsNode, markUnder } from './mark-under';
import { createOpener, type Opener } from './opener';
import type { Tooltip } from './tooltip';

/**
 * Opens the tooltip of the mark under the pointer, at the caret, or in the focused element; Escape closes it. Listens
 * only while there are marks, only to what the person does, and passively: the page gets every event, except the Escape
 * that closes a tooltip.
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
  input: Input;
  on<K extends keyof DocumentEventMap>(type: K, handler: (event: DocumentEventMap[K]) => void): void;
}

interface Input {
  /** Whether the last input came from the keyboard. */
  byKeyboard: boolean;
  /** Whether the pointer moved with a button pressed since it was last checked. */
  dragged: boolean;
  /** The mark whose tooltip stays closed until the pointer leaves it, by `keyOf`: marks are recreated. */
  dismissed: string | null;
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
    input: { byKeyboard: false, dragged: false, dismissed: null },
    on: (type, handler) =>
      document.addEventListener(type, (event) => event.isTrusted && handler(event), {
        signal,
        passive: true,
        capture: true,
      }),
  };
  followPointer(listening, signal);
  followTaps(listening);
  followKeyboard(listening);
  const isOpen = () => tooltip.mark() !== null;
  const dismiss = () => {
    const mark = tooltip.mark();
    listening.input.dismissed = mark && keyOf(mark.at);
    tooltip.hide();
  };
  onEscape(document, { isOpen, close: dismiss }, signal);
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
    const key = mark && keyOf(mark.at);
    // Someone who selects words wants the words; they get the tooltip when they come back.
    if (input.dragged) input.dismissed = key;
    input.dragged = false;
    if (key !== input.dismissed) input.dismissed = null;
    else if (key !== null) return;
    if (mark !== null) opener.open(mark, pointer);
    else if (tooltip.mark() !== null && !input.byKeyboard) opener.leave();
  };
  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    // The browser also sends this when the page moves under a resting pointer.
    const rests = event.movementX === 0 && event.movementY === 0;
    if (rests && opener.isShown()) return;
    input.byKeyboard = false;
    if (event.buttons !== 0) {
      // While the person is selecting, no tooltip may open under the pointer.
      input.dragged = true;
      pointer = null;
      tooltip.hide();
      return;
    }
    if (tooltip.owns(event)) {
      pointer = null;
      opener.stay();
      return;
    }
    pointer = { x: event.clientX, y: event.clientY };
    if (frame === 0) frame = requestAnimationFrame(look);
  });
}

/** Opens the tooltip on a tap or click on marked words, without keeping the click from the page. */
function followTaps({ document, marks, tooltip, opener, input, on }: Listening): void {
  on('click', (event) => {
    // The click that ends a selection isn't a tap.
    if (tooltip.owns(event) || document.getSelection()?.isCollapsed === false) return;
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
  on('keydown', () => {
    input.byKeyboard = true;
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
