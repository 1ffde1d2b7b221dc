import { distinctClaims, longestClaim } from '@/report/claims';
import type { Span } from '@/text/span';
import { comparedCell } from '../lists/compared';
import { panelOf } from '../lists/panels';
import { heads } from '../lists/related-parts';
import { type FoundHeading, linesAfter } from '../lists/sections';
import type { PageElements } from '../signs/page-elements';
import type { StructuredData } from '../signs/structured-data';
import {
  longestDescription,
  longestHowTo,
  longestIntro,
  mostCardLevels,
  mostIntroLines,
  mostSections,
} from '../text/caps';
import { isForeign } from '../text/foreign-parts';
import { readHeading, readInlineHeading } from '../text/headings';
import { parentOf } from '../text/inner-roots';
import { type Line, lineIndexAt, linesOf, type PageText } from '../text/page-text';
import { emptyPiece, loosePiece, type Piece, pieceOf, sentencesOf } from '../text/piece';
import { isToTick } from '../text/to-tick';

/** Where claims are looked for. */
export interface ClaimSources {
  elements: PageElements;
  text: PageText;
  headings: readonly FoundHeading[];
  /** The product's own heading. */
  home: Element | null;
  /** The parts about other products. */
  related: readonly Span[];
}

/** Reads what the shop says about this product, in sentences and bullets. `taken` are the lists: not claims. */
export function readClaims(sources: ClaimSources, data: StructuredData, taken: readonly string[]): Piece[] {
  const { elements, text, headings, home, related } = sources;
  const spans: Span[] = [];
  for (const element of elements.of('description').slice(0, mostSections)) {
    const span = text.spans.get(element);
    if (span !== undefined && span.end - span.start <= longestDescription && !isForeign(element, home))
      spans.push(span);
  }
  const sections = headings.filter(({ section }) => section === 'description' || section === 'key');
  for (const heading of sections.slice(0, mostSections)) {
    const cell = comparedCell(heading.element, home);
    const span = cell === undefined ? sectionOf(text, heading, longestDescription) : spanOf(text, cell);
    if (span !== null && !isForeign(text.map.nodeAt(span.start), home)) spans.push(span);
  }
  spans.push(...introOf(text, home));
  const pieces = spans
    .filter(({ start }) => !related.some((part) => start >= part.start && start < part.end))
    .filter(({ start }) => !isOfAnother(parentOf(text.map.nodeAt(start)), home))
    .map(({ start, end }) => pieceOf(text.map.slice(start, end)));
  const described = loosePiece(data.description);
  if (described !== null) pieces.push(described);
  return tidyClaims(pieces, taken);
}

const leadsOn = 'a[href]:not([href^="#"])';

/** Whether words stand under a heading that leads to another page: a card or a column about another product. */
function isOfAnother(element: Element | null, home: Element | null): boolean {
  let box = element;
  for (let level = 0; level < mostCardLevels && box !== null; level++, box = parentOf(box)) {
    if (home === null || box.contains(home)) return false;
    const head = box.querySelector(heads);
    if (head === null || head.contains(element)) continue;
    return head.querySelector(leadsOn) !== null || head.closest(leadsOn) !== null;
  }
  return false;
}

const spanOf = ({ spans }: PageText, element: Element | null): Span | null =>
  (element === null ? undefined : spans.get(element)) ?? null;

const shortestSentence = 12;
/** What an item of a list says, if it is more than one word. */
const bullet = /^[^"'“”„«»‘\s]+\s\S/u;
/** A whole sentence; in quotes it is somebody else's. */
const sentence = /^[^"'“”„«»‘]{2}.*[.!?。！？]$/u;

/** The sentences and bullets between the product's name and the next heading: many shops do not call them a description. */
function introOf({ lines, map, spans }: PageText, home: Element | null): Span[] {
  const own = home?.closest('h1') == null ? undefined : spans.get(home);
  if (own === undefined) return [];
  const from = lineIndexAt(lines, own.end);
  const intro: Span[] = [];
  for (const line of lines.slice(from, from + mostIntroLines)) {
    if (line.start - own.end > longestIntro || headingOf(line) !== null) break;
    const element = parentOf(map.nodeAt(line.start));
    if (element?.closest('h1,h2,h3,h4,h5,h6,summary,[role="tab"],[role="heading"]') != null) break;
    const isSaid = sentence.test(line.text) || (bullet.test(line.text) && element?.closest('li') != null);
    if (line.text.length < shortestSentence || !isSaid) continue;
    if (element?.closest('a,button,label,blockquote,form') == null && !isForeign(element, home))
      intro.push(line);
  }
  return intro;
}

const headingOf = ({ text }: Line) => readHeading(text) ?? readInlineHeading(text);

/** Cuts pieces into claims: each once, none that is part of a list, a bounded number. */
export const tidyClaims = (pieces: readonly Piece[], taken: readonly string[]): Piece[] =>
  distinctClaims(sentencesIn(pieces), taken);

/** Later pieces are left uncut once there are claims enough. What a visitor may tick is said of no product. */
function* sentencesIn(pieces: readonly Piece[]): Generator<Piece> {
  for (const piece of pieces)
    for (const sentence of sentencesOf(piece, longestClaim))
      if (!isToTick(sentence.map?.nodeAt(0) ?? null)) yield sentence;
}

/** Reads how the product is used: the longest section for it (pages repeat its heading as a button). */
export function readHowTo(page: PageText, headings: readonly FoundHeading[], home: Element | null): Piece {
  let best: Span | null = null;
  const sections = headings.filter(({ section, exact }) => section === 'howTo' && exact);
  for (const heading of sections.slice(0, mostSections)) {
    const span = sectionOf(page, heading, longestHowTo);
    if (span === null || isForeign(page.map.nodeAt(span.start), home)) continue;
    if (best === null || span.end - span.start > best.end - best.start) best = span;
  }
  return best === null || best.end - best.start < 15
    ? emptyPiece
    : pieceOf(page.map.slice(best.start, endOfUse(page, best)));
}

/** A section for use ends where another begins within it: precautions are no instruction. */
function endOfUse({ map }: PageText, { start, end }: Span): number {
  const lines = linesOf(map.text.slice(start, end), start);
  const other = lines.slice(1).find((line) => {
    const section = headingOf(line)?.section;
    return section !== undefined && section !== 'howTo' && section !== 'description';
  });
  return other === undefined ? end : other.start - 1;
}

/** Where the section of a heading stands: its panel, or as many lines after it as fit. */
function sectionOf(page: PageText, heading: FoundHeading, longest: number): Span | null {
  const panel = panelOf(page, heading);
  if (panel !== null) return panel.end - panel.start <= longest ? panel : null;
  const lines = linesAfter(page, heading);
  const end = lines.findLast((line) => line.end - heading.span.end <= longest)?.end;
  const start = lines[0]?.start;
  return start === undefined || end === undefined ? null : { start, end };
}
