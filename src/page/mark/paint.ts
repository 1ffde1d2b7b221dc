import { flashHighlight, flashPriority, highlightOf, priorityOf } from '@/design/highlight-names';
import { defaultMarkLook, type MarkLook } from '@/design/mark-look';
import { type Stance, stances } from '@/report/stance';
import { afterArrival, afterMs } from './arrival';
import { createCanvases, type Sheets } from './highlight-registries';
import { holds, keyOf, type Mark } from './marks';

/**
 * Paints marks with the CSS Custom Highlight API, which leaves the page's DOM unchanged; the content script's marks.css
 * draws them. A content script in Firefox cannot iterate a Highlight or the registry, so the painted marks are kept
 * here, and the registry is only written to. It gets copies of the ranges: the page can reach what is in it.
 */
export interface Painter {
  /** Changes the look of present and future marks. */
  wear(look: MarkLook): void;
  /** Replaces all marks. */
  paint(marks: readonly Mark[]): void;
  /**
   * Paints marks again whose words the page moved to another place, or whose highlight or sheet it took or changed, and
   * removes those whose words are gone. True if there are other marks than before. Forces no layout.
   */
  restore(): boolean;
  marks(): readonly Mark[];
  markAt(at: Mark['at']): Mark | undefined;
  /** Highlights words for some milliseconds after their element has come into view, and ends the previous flash. */
  flash(ranges: readonly Range[], element: Element | null, ms: number): void;
  /** Removes our highlights and leaves those of the page. */
  clear(): void;
}

/** A mark, and the copies of its ranges that the registry holds. */
interface Painted {
  mark: Mark;
  copies: readonly Range[];
}

/** A painter without marks, in the default look. */
export function createPainter(sheets: Sheets = { marks: '', looks: '' }): Painter {
  const canvases = createCanvases(document, sheets);
  let look = defaultMarkLook;
  let painted: readonly Painted[] = [];
  let flashing: AbortController | undefined;

  const draw = (marks: readonly Mark[]): void => {
    painted = marks.map((mark) => ({ mark, copies: mark.ranges.map((range) => range.cloneRange()) }));
    for (const stance of stances) {
      const ranges = painted.filter(({ mark }) => mark.stance === stance).flatMap(({ copies }) => copies);
      canvases.set(highlightOf(stance, look), ranges, priorityOf(stance));
    }
  };
  const marks = () => painted.map(({ mark }) => mark);
  const isRegistered = (stance: Stance) => CSS.highlights.has(highlightOf(stance, look));
  const isTaken = ({ stance, ranges }: Mark) =>
    ranges[0]?.startContainer.ownerDocument === document && !isRegistered(stance);

  const endFlash = (): void => {
    flashing?.abort();
    canvases.set(flashHighlight, [], flashPriority);
  };

  return {
    wear(wanted) {
      if (wanted.style === look.style && wanted.strength === look.strength) return;
      const worn = marks().filter(holds);
      draw([]);
      look = wanted;
      if (look.style !== defaultMarkLook.style || look.strength !== defaultMarkLook.strength)
        canvases.dress();
      draw(worn);
    },
    paint: (wanted) => draw(wanted.filter(holds)),
    restore() {
      const now = painted.map(({ mark }) => (holds(mark) ? mark : mark.again()));
      const isChanged = painted.some(({ mark }, index) => mark !== now[index]);
      const isTouched = painted.some(
        ({ mark, copies }, index) => mark === now[index] && (isTaken(mark) || !copies.every(isCopyOf(mark))),
      );
      if (isChanged || isTouched) draw(now.filter((mark) => mark !== null));
      if (painted.length > 0) canvases.restore();
      return isChanged;
    },
    marks,
    markAt: (at) => marks().find((mark) => keyOf(mark.at) === keyOf(at)),
    flash(ranges, element, ms) {
      endFlash();
      const copies = ranges.map((range) => range.cloneRange());
      canvases.set(flashHighlight, copies, flashPriority);
      flashing = new AbortController();
      const { signal } = flashing;
      afterArrival(element, signal, () => afterMs(ms, signal, endFlash));
    },
    clear() {
      endFlash();
      draw([]);
    },
  };
}

/** Whether a range still is where the mark's own range of the same index is. */
const isCopyOf =
  ({ ranges }: Mark) =>
  (copy: Range, index: number): boolean => {
    const own = ranges[index];
    return (
      own !== undefined &&
      copy.startContainer === own.startContainer &&
      copy.startOffset === own.startOffset &&
      copy.endContainer === own.endContainer &&
      copy.endOffset === own.endOffset
    );
  };
