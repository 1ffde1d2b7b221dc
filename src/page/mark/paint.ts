import { flashHighlight, flashPriority, highlightOf, priorityOf } from '@/design/highlight-names';
import { defaultMarkLook, type MarkLook } from '@/design/mark-look';
import { stances } from '@/report/stance';
import { createCanvases, type Sheets } from './highlight-registries';
import { holds, keyOf, type Mark } from './marks';

/**
 * Paints marks with the CSS Custom Highlight API, which leaves the page's DOM unchanged; the content script's marks.css
 * draws them. A content script in Firefox cannot iterate a Highlight or the registry, so the painted marks are kept
 * here, and the registry is only written to.
 */
export interface Painter {
  /** Changes the look of present and future marks. */
  wear(look: MarkLook): void;
  /** Replaces all marks. */
  paint(marks: readonly Mark[]): void;
  /** Removes marks whose text has changed or left the page; returns how many. */
  dropStale(): number;
  /** Paints marks again that the page removed: the registry is shared, and some pages clear all of it. */
  restore(): void;
  marks(): readonly Mark[];
  markAt(at: Mark['at']): Mark | undefined;
  /** Highlights words briefly and ends the previous flash. */
  flash(ranges: readonly Range[], ms: number): void;
  /** Removes our highlights and leaves those of the page. */
  clear(): void;
}

/** A painter without marks, in the default look. */
export function createPainter(sheets: Sheets = { marks: '', looks: '' }): Painter {
  const canvases = createCanvases(document, sheets);
  let look = defaultMarkLook;
  let painted: readonly Mark[] = [];
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const draw = (marks: readonly Mark[]): void => {
    painted = marks;
    for (const stance of stances) {
      const ranges = marks.filter((mark) => mark.stance === stance).flatMap((mark) => mark.ranges);
      canvases.set(highlightOf(stance, look), ranges, priorityOf(stance));
    }
  };

  const endFlash = (): void => {
    clearTimeout(flashing);
    canvases.set(flashHighlight, [], flashPriority);
  };

  return {
    wear(wanted) {
      if (wanted.style === look.style && wanted.strength === look.strength) return;
      const marks = painted;
      draw([]);
      look = wanted;
      if (look.style !== defaultMarkLook.style || look.strength !== defaultMarkLook.strength)
        canvases.dress();
      draw(marks);
    },
    paint: (marks) => draw(marks.filter(holds)),
    dropStale() {
      const fresh = painted.filter(holds);
      const stale = painted.length - fresh.length;
      if (stale > 0) draw(fresh);
      return stale;
    },
    restore() {
      const isGone = ({ stance, ranges }: Mark) =>
        ranges[0]?.startContainer.ownerDocument === document &&
        !CSS.highlights.has(highlightOf(stance, look));
      if (painted.some(isGone)) draw(painted);
    },
    marks: () => painted,
    markAt: (at) => painted.find((mark) => keyOf(mark.at) === keyOf(at)),
    flash(ranges, ms) {
      endFlash();
      canvases.set(flashHighlight, ranges, flashPriority);
      flashing = setTimeout(endFlash, ms);
    },
    clear() {
      endFlash();
      draw([]);
    },
  };
}
