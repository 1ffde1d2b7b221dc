import type { Span } from '@/text/span';
import { mostRelated, mostRelatedLines } from '../text/caps';
import { parentOf } from '../text/inner-roots';
import { elementOf, lineIndexAt, type PageText } from '../text/page-text';
import { firstWithin } from '../text/within';
import { type FoundHeading, rankOf, unranked } from './sections';

/** Characters that a part without a ranked heading reaches at most. */
const longestUnranked = 3_000;
const longestHeadingLine = 120;

/**
 * The parts of a page under "You may also like" and the like: other products, whose lists are not this one's.
 * A part reaches to the next heading of its rank, or to the end of the box around its heading. `home` is the
 * product's own heading, which is in none.
 */
export function relatedParts(
  page: PageText,
  headings: readonly FoundHeading[],
  home: Element | null,
): readonly Span[] {
  const related = headings.filter(({ section }) => section === 'related');
  return partsUnder(page, headings, related, home);
}

/** The parts under "Reviews" or "Questions & answers": buyers speak of other products there too. */
export function reviewParts(
  page: PageText,
  headings: readonly FoundHeading[],
  home: Element | null,
): readonly Span[] {
  // A tab, or a link beside the name that leads there, is called the same.
  const isOver = ({ section, element }: FoundHeading) =>
    section === 'reviews' && element !== null && rankOf(element) < unranked && isHeading(element);
  return partsUnder(page, headings, headings.filter(isOver), home);
}

/** What heads a part of a page. */
export const heads = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
const isHeading = (element: Element): boolean =>
  element.closest(heads) !== null || firstWithin(element, heads) !== null;

function partsUnder(
  page: PageText,
  headings: readonly FoundHeading[],
  heads: readonly FoundHeading[],
  home: Element | null,
): readonly Span[] {
  const own = home === null ? undefined : page.spans.get(home);
  return heads
    .slice(0, mostRelated)
    .map((heading) => partOf(page, heading, headings, home))
    .filter((part) => own === undefined || own.start < part.start || own.start >= part.end);
}

function partOf(
  page: PageText,
  heading: FoundHeading,
  headings: readonly FoundHeading[],
  home: Element | null,
): Span {
  const { start, end } = heading.span;
  const { element: around, end: box } = boxOf(page, heading);
  const rank = rankOf(heading.element);
  if (rank === unranked) {
    const tag = heading.element?.localName;
    const peer = headings.find(({ span, element }) => span.start >= end && element?.localName === tag);
    return { start, end: Math.min(box, peer?.span.start ?? box, end + longestUnranked) };
  }
  // In a section of their own, what opens the panel of another product ends nothing.
  const isApart =
    home !== null && around?.contains(home) === false && heading.element?.closest(heads) != null;
  const first = heading.line + 1;
  for (let index = first; index < page.lines.length && index < first + mostRelatedLines; index++) {
    const line = page.lines[index];
    if (line === undefined || line.start >= box) break;
    const element = elementOf(page, line);
    const isEnd = line.text.length <= longestHeadingLine && rankOf(element) <= rank;
    if (isEnd && (!isApart || element === null || isHeading(element))) return { start, end: line.start };
  }
  return { start, end: box };
}

/** The box around a heading, the smallest element with more than the heading, and where it ends. */
function boxOf(page: PageText, { element, span }: FoundHeading): { element: Element | null; end: number } {
  for (let each = element === null ? null : parentOf(element); each !== null; each = parentOf(each)) {
    const around = page.spans.get(each);
    if (around === undefined) break;
    if (around.end > span.end) return { element: each, end: around.end };
  }
  const isLast = lineIndexAt(page.lines, span.end) >= page.lines.length;
  return { element: null, end: isLast ? span.end : page.map.text.length };
}
