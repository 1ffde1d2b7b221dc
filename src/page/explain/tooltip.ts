import { shapeOf } from '@/design/stance-icon';
import type { LabelledText } from '@/report/explanation';
import type { Mark } from '../mark/marks';
import { parentOf } from '../text/inner-roots';
import { isOnDark } from '../text/page-scheme';
import { around, boxesOf, covers } from '../text/visible';
import { make } from './element';
import { isInSight } from './in-sight';
import { createHost, type OwnHost } from './own-host';
import { standBeside } from './place-beside';
import { tooltipStyle } from './tooltip-style';

/** Explains a mark, beside the mark. Its host is on the page only while it is open. */
export interface Tooltip {
  /** Opens beside the mark. `at` is the pointer, which selects the line if the words wrap. */
  show(mark: Mark, at?: { x: number; y: number }): void;
  hide(): void;
  /** The mark that the open tooltip explains, or null. */
  mark(): Mark | null;
  /** Whether an event came from within the tooltip. */
  owns(event: Event): boolean;
}

/** A closed tooltip for a document. */
export function createTooltip(document: Document): Tooltip {
  let open: { mark: Mark; host: OwnHost; stop: () => void } | null = null;

  const tooltip: Tooltip = {
    show(mark, at) {
      if (open?.mark === mark) return;
      tooltip.hide();
      const tip = tipOf(document, mark);
      const host = createHost(document, tooltipStyle, tip);
      host.standNear(placeOf(mark) ?? document.documentElement);
      host.undoZoom();
      // The top layer is above a page's dialogs too.
      tip.showPopover();
      open = { mark, host, stop: place(mark, tip, at, () => tooltip.hide()) };
    },
    hide() {
      open?.stop();
      open?.host.element.remove();
      open = null;
    },
    mark: () => open?.mark ?? null,
    owns: (event) => open !== null && event.composedPath().includes(open.host.element),
  };
  return tooltip;
}

/** The element around the words of a mark. */
const placeOf = (mark: Mark): Element | null =>
  mark.ranges[0] === undefined ? null : parentOf(mark.ranges[0].startContainer);

/** Keeps the tooltip beside its words, never over them and never outside the viewport. Returns a stop function. */
function place(mark: Mark, tip: HTMLElement, at: { x: number; y: number } | undefined, lost: () => void) {
  const element = placeOf(mark);
  const line = at && boxesOf(mark.ranges).findIndex((box) => covers(box, at.x, at.y));
  const reference = {
    ...(element ? { contextElement: element } : {}),
    getBoundingClientRect() {
      const boxes = boxesOf(mark.ranges);
      const whole = around(boxes);
      // Centred on the line under the pointer, but above or below all lines of the words.
      const across = boxes[line ?? 0] ?? whole;
      return new DOMRect(across.left, whole.top, across.width, whole.height);
    },
  };
  return standBeside(reference, tip, {
    side: 'above',
    align: 'middle',
    gap: 8,
    isThere: () =>
      boxesOf(mark.ranges).length > 0 &&
      (element === null || isInSight(element, reference.getBoundingClientRect())),
    lost,
  });
}

function tipOf(document: Document, mark: Mark): HTMLElement {
  const { findings, common } = mark;
  const tip = make(document, 'div', 'tip');
  tip.setAttribute('role', 'tooltip');
  tip.setAttribute('aria-live', 'polite');
  tip.lang = common.language;
  tip.popover = 'manual';
  tip.classList.toggle('dark', isOnDark(placeOf(mark) ?? document.documentElement));
  for (const [index, { stance, title, seen, fields }] of findings.entries()) {
    // The first entry quotes what was found and gives the advice; the others add only what the article says.
    const isFirst = index === 0;
    const head = make(document, 'div', 'head', shapeOf(document, stance), make(document, 'span', '', title));
    const entry = make(document, 'div', 'entry', head);
    if (isFirst) {
      const printed = make(document, 'b', '', seen.printed);
      entry.append(make(document, 'p', 'seen', seen.before, printed, seen.after));
    }
    const shown = fields.filter(({ part }) => isFirst || part !== 'advice');
    if (shown.length > 0)
      entry.append(make(document, 'dl', '', ...shown.flatMap((field) => termOf(document, field))));
    tip.append(entry);
  }
  tip.append(make(document, 'p', 'by', common.by));
  return tip;
}

function termOf(document: Document, { label, byline, text }: LabelledText): HTMLElement[] {
  const term = make(document, 'dt', '', label);
  if (byline !== null) term.append(make(document, 'span', 'byline', byline));
  return [term, make(document, 'dd', '', text)];
}
