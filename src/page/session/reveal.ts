import type { TextSpan } from '@/report/report';
import type { Shown } from '@/report/shown';
import type { Painter } from '../mark/paint';
import { pieceIn, type Reading } from '../product/reading';
import { closedSection } from '../text/closed-section';
import { canBeSeen, nearestShown } from '../text/visible';
import { centre } from './centre';

const flashMs = 1_500;

/** Scrolls to words and flashes them. If they are in a closed section, does so with the section's button instead. */
export function reveal(document: Document, painter: Painter, reading: Reading | null, at: TextSpan): Shown {
  const ranges = painter.markAt(at)?.ranges ?? (reading === null ? [] : rangesAt(reading, at));
  if (!ranges.some((range) => String(range).trim() !== '')) return { is: 'gone' };
  const calm = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const scrollTo = (element: Element | null, words: readonly Range[]) => {
    if (element !== null) centre(element, words, calm ? 'instant' : 'smooth');
  };
  if (canBeSeen(ranges)) {
    const element = nearestShown(ranges);
    scrollTo(element, ranges);
    painter.flash(ranges, element, flashMs);
    return { is: 'shown' };
  }
  const section = closedSection(ranges);
  scrollTo(section?.button ?? nearestShown(ranges), []);
  if (section !== null) painter.flash([rangeOf(section.button)], section.button, flashMs);
  return { is: 'folded', section: section?.name ?? null };
}

function rangeOf(element: Element): Range {
  const range = new Range();
  range.selectNodeContents(element);
  return range;
}

const rangesAt = (reading: Reading, at: TextSpan): Range[] =>
  pieceIn(reading)(at)?.map?.ranges(at.start, at.end) ?? [];
