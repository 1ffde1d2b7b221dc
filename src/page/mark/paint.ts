import { flashHighlight, flashPriority, highlightOf, priorityOf } from '@/design/highlight-names';
import { defaultMarkLook, type MarkLook } from '@/design/mark-look';
import { stances } from '@/report/stance';
import { createCanvases, type Sheets } from './highlight-registries';
import { holds, keyOf, type Mark } from './marks';

/**
 * Paints marks with the CSS Custom Highlight API: the page's DOM stays as it is, and marks.css of the
 * content script draws. In Firefox a content script may not iterate a Highlight or the registry, so what is
 * painted is kept here and only ever set or deleted there.
 */
export interface Painter {
  /** Draws the marks in another way from now on, those that stand too. */
  wear(look: MarkLook): void;
  /** Replaces all marks. */
  paint(marks: readonly Mark[]): void;
  /** Takes away the marks whose words the page has changed since; returns how many. */
  dropStale(): number;
  /** Paints again what the page took away: the registry is one for all, and some pages clear it whole. */
  restore(): void;
  marks(): readonly Mark[];
  markAt(at: Mark['at']): Mark | undefined;
  /** Sets words off for a moment; the one before ends at once. */
  flash(ranges: readonly Range[], ms: number): void;
  /** Takes away our own highlights, and no one else's. */
  clear(): void;
}

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
