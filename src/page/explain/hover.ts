import type { Mark } from '../mark/marks';
import { parentOf } from '../text/inner-roots';
import { boxesOf, covers } from '../text/visible';
import type { Tooltip } from './tooltip';

/** How long the tooltip waits for the pointer to come over to it, in milliseconds. */
const grace = 200;

/**
 * Opens the tooltip of the mark under the pointer, under the caret, or in the element that the keyboard
 * reached; Escape closes it. Listens only while there are marks, and only looks: no event is stopped.
 */
export interface Hover {
  /** To be called whenever the marks changed. */
  marksChanged(): void;
}

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

function listen(
  document: Document,
  marks: () => readonly Mark[],
  tooltip: Tooltip,
  signal: AbortSignal,
): void {
  let pointer: { x: number; y: number } | null = null;
  let frame = 0;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let byKeyboard = false;
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(leaving);
  });
  const on = <K extends keyof DocumentEventMap>(type: K, handler: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, handler, { signal, passive: true, capture: true });

  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = () => {
    leaving ??= setTimeout(() => {
      leaving = undefined;
      tooltip.hide();
    }, grace);
  };
  const open = (mark: Mark, at?: { x: number; y: number }) => {
    stay();
    tooltip.show(mark, at);
  };

  const look = () => {
    frame = 0;
    if (pointer === null) return;
    const mark = markUnder(document, marks(), pointer.x, pointer.y);
    if (mark !== null) open(mark, pointer);
    else if (tooltip.mark() !== null && !byKeyboard) leave();
  };

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (tooltip.owns(event)) {
      pointer = null;
      stay();
      return;
    }
    byKeyboard = false;
    pointer = { x: event.clientX, y: event.clientY };
    if (frame === 0) frame = requestAnimationFrame(look);
  });
  // A tap on marked words shows what they mean; whatever else the page does with the tap, it does.
  on('click', (event) => {
    if (tooltip.owns(event)) return;
    const mark = markUnder(document, marks(), event.clientX, event.clientY);
    if (mark === null) tooltip.hide();
    else open(mark, { x: event.clientX, y: event.clientY });
  });
  on('pointerdown', () => {
    byKeyboard = false;
  });
  on('keydown', (event) => {
    byKeyboard = true;
    if (event.key === 'Escape') tooltip.hide();
  });
  on('focusin', (event) => {
    if (!byKeyboard || !(event.target instanceof Element)) return;
    const focused = event.target;
    const mark = marks().find(({ ranges }) =>
      ranges.some((range) => holdsNode(focused, range.startContainer)),
    );
    if (mark === undefined) tooltip.hide();
    else open(mark);
  });
  on('selectionchange', () => {
    const selection = document.getSelection();
    if (!byKeyboard || selection === null || selection.rangeCount === 0) return;
    const { focusNode, focusOffset } = selection;
    const mark = marks().find(({ ranges }) =>
      ranges.some((range) => focusNode !== null && range.isPointInRange(focusNode, focusOffset)),
    );
    if (mark !== undefined) open(mark);
    else if (tooltip.mark() !== null) leave();
  });
}

/**
 * The mark whose words are under a point and not covered by something else. The element there is asked
 * for and not the caret: text that cannot be selected has no caret to find.
 */
export function markUnder(document: Document, marks: readonly Mark[], x: number, y: number): Mark | null {
  const top = document.elementFromPoint(x, y);
  if (top === null) return null;
  const isUnder = (range: Range): boolean => {
    const parent = parentOf(range.startContainer);
    if (parent === null || !(isAround(top, parent) || isAround(parent, top))) return false;
    return boxesOf([range]).some((box) => covers(box, x, y));
  };
  return marks.find(({ ranges }) => ranges.some(isUnder)) ?? null;
}

const holdsNode = (outer: Element, node: Node): boolean => {
  const parent = parentOf(node);
  return parent !== null && isAround(outer, parent);
};

/** Whether one element is another or holds it, through shadow roots too. */
function isAround(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = parentOf(at)) if (at === outer) return true;
  return false;
}
