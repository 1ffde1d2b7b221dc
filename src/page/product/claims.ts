import { distinctClaims, longestClaim } from '@/report/claims';
import type { Span } from '@/text/span';
import { longestDescription, longestHowTo } from '../lists/section-limits';
import { type FoundHeading, linesAfter, panelOf } from '../lists/sections';
import type { PageElements } from '../signs/page-elements';
import type { StructuredData } from '../signs/structured-data';
import { isForeign } from '../text/foreign-parts';
import type { PageText } from '../text/page-text';
import { emptyPiece, loosePiece, type Piece, pieceOf, sentencesOf } from '../text/piece';

/** Reads what the shop says about this product, in sentences and bullets. `taken` are the lists: not claims. */
export function readClaims(
  elements: PageElements,
  page: PageText,
  headings: readonly FoundHeading[],
  home: Element | null,
  data: StructuredData,
  taken: readonly string[],
): Piece[] {
  const spans: Span[] = [];
  for (const element of elements.of('description')) {
    const span = page.spans.get(element);
    if (span !== undefined && span.end - span.start <= longestDescription && !isForeign(element, home))
      spans.push(span);
  }
  for (const heading of headings) {
    if (heading.section !== 'description' && heading.section !== 'key') continue;
    const span = sectionOf(page, heading, longestDescription);
    if (span !== null && !isForeign(page.map.nodeAt(span.start), home)) spans.push(span);
  }
  const pieces = spans.map(({ start, end }) => pieceOf(page.map.slice(start, end)));
  const described = loosePiece(data.description);
  if (described !== null) pieces.push(described);
  return tidyClaims(pieces, taken);
}

/** Cuts pieces into claims: each once, none that is part of a list, a bounded number. */
export const tidyClaims = (pieces: readonly Piece[], taken: readonly string[]): Piece[] =>
  distinctClaims(
    pieces.flatMap((piece) => sentencesOf(piece, longestClaim)),
    taken,
  );

/** Reads how the product is used: the longest section for it (pages repeat its heading as a button). */
export function readHowTo(page: PageText, headings: readonly FoundHeading[], home: Element | null): Piece {
  let best: Span | null = null;
  for (const heading of headings) {
    if (heading.section !== 'howTo' || !heading.exact) continue;
    const span = sectionOf(page, heading, longestHowTo);
    if (span === null || isForeign(page.map.nodeAt(span.start), home)) continue;
    if (best === null || span.end - span.start > best.end - best.start) best = span;
  }
  return best === null || best.end - best.start < 15
    ? emptyPiece
    : pieceOf(page.map.slice(best.start, best.end));
}

function sectionOf(page: PageText, heading: FoundHeading, longest: number): Span | null {
  const panel = panelOf(page, heading);
  if (panel !== null) return panel.end - panel.start <= longest ? panel : null;
  const lines = linesAfter(page, heading);
  const end = lines.findLast((line) => line.end - heading.span.end <= longest)?.end;
  const start = lines[0]?.start;
  return start === undefined || end === undefined ? null : { start, end };
}
