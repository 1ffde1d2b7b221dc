import type { TextSpan } from '@/report/report';
import type { Painter } from '../mark/paint';
import { pieceIn, type Reading } from '../product/reading';
import { canBeSeen, nearestShown } from '../text/visible';

const flashMs = 1_500;

/** Scrolls to words and flashes them. False where they cannot be seen: the page keeps them folded away, or they are gone. */
export function reveal(document: Document, painter: Painter, reading: Reading | null, at: TextSpan): boolean {
  const ranges = painter.markAt(at)?.ranges ?? (reading === null ? [] : rangesAt(reading, at));
  if (ranges.length === 0) return false;
  const seen = canBeSeen(ranges);
  const calm = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  nearestShown(ranges)?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  if (seen) painter.flash(ranges, flashMs);
  return seen;
}

const rangesAt = (reading: Reading, at: TextSpan): Range[] =>
  pieceIn(reading)(at)?.map?.ranges(at.start, at.end) ?? [];
