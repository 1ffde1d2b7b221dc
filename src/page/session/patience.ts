import { isInSight, isIntact, isParsed, type Reading } from '../product/reading';
import type { Pace } from './waits';

/** Which readings are reported later, and which never: "not read" must not flash while a page changes. */

/** How a view came about. */
export interface Come {
  /** The reading of the previous view, whose words may still be on the page. */
  before: Reading | null;
  /** What is presented of the same product, under an earlier query of its address or a moment ago. */
  kept: Reading | null;
  /** The person navigated to this document: its list comes with it, or not at all. */
  isLanding: boolean;
}

/**
 * For how long, in milliseconds, a reading is not reported: without its whole list while the document is parsed, and
 * without any after a navigation of the page's scripts, which bring the list a little later. Without a heading for the
 * product, or with that of the one before, the page has not even begun.
 */
export function createPatience(
  { document, pace }: { document: Document; pace: Pace },
  { before, kept, isLanding }: Come,
) {
  const opened = performance.now();
  const last = kept ?? before;
  return (reading: Reading | Error): number => {
    if (reading instanceof Error) return 0;
    if (document.readyState === 'loading' && !isParsed(reading)) return pace.slowest;
    if (isLanding || reading.kind === 'listing' || reading.lists.length > 0) return 0;
    const isBegun =
      reading.kind === 'other' ||
      (reading.title.map !== null &&
        (kept !== null ||
          last === null ||
          last.kind === 'listing' ||
          last.title.text !== reading.title.text));
    return opened + (isBegun ? pace.arrival : pace.arrival * unbegunArrivals) - performance.now();
  };
}

/** A page that has not begun is waited for so many times as long. */
const unbegunArrivals = 4;

/**
 * Whether the list that was read is still visible, word for word, and only its place no longer shows that it is this
 * product's: the page moved it into a drawer or a dialog.
 */
export function isOnlyMoved(standing: Reading, read: Reading | Error): boolean {
  if (read instanceof Error || read.kind === 'listing' || standing.kind === 'listing') return false;
  if (read.lists.some(({ map }) => map !== null) || read.title.text !== standing.title.text) return false;
  return isIntact(standing) && isInSight(standing);
}
