import type { Span } from '@/text/span';
import { longestSaid, mostListHeadings, mostOfAKind } from '../text/caps';
import { isForeign } from '../text/foreign-parts';
import { readHeading } from '../text/headings';
import { type Line, lineIndexAt, linesOf, type PageText } from '../text/page-text';
import { firstWithin } from '../text/within';
import { activesApart } from './actives-apart';
import { isDenied, isMenu, isOneLabel, isWithin, joinsOn, linkShare } from './block-tests';
import { comparedCell, comparedParts } from './compared';
import { isHeadedList, type ListBlock, listBlocks, tinyList } from './list-blocks';
import type { LikenessOf } from './list-likeness';
import { namesApart } from './names-apart';
import { panelEnd } from './panel-end';
import { panelOf } from './panels';
import { add, type FoundList, type Place, textsOf, withActives } from './places';
import { relatedParts, reviewParts } from './related-parts';
import type { Search } from './search';
import { type FoundHeading, sectionAfter } from './sections';
import { versionParts } from './version-parts';

/** Blurbs may come before a list, but not a page of them. */
const longestLead = 4_000;
/** Lists of one kit are close together. */
const longestGap = 500;

/** Lists under a heading that announces them. Empty if there is none. */
export function listsUnderHeadings(search: Search): FoundList[] {
  const found: Place[] = [];
  const related = relatedParts(search.page, search.headings, search.home);
  const headings = search.headings.filter(
    ({ section }) => section === 'list' || section === 'active' || section === 'inactive',
  );
  let reviews: readonly Span[] | undefined;
  const isInReview = (span: Span) => {
    reviews ??= reviewParts(search.page, search.headings, search.home);
    return reviews.some((part) => isWithin(span, part));
  };
  const isElsewhere = ({ span, inline }: FoundHeading) =>
    related.some((part) => isWithin(span, part)) || (inline && isInReview(span));
  const own = headings.filter((heading) => !isTitle(heading) && !isElsewhere(heading));
  // Of a table that compares products nothing counts beside the page's own list.
  const isCompared = ({ element }: FoundHeading) => comparedCell(element, search.home) !== undefined;
  const read = own.slice(0, mostListHeadings);
  const compared = new Set(read.filter(isCompared));
  for (const heading of [...read.filter((each) => !compared.has(each)), ...compared]) {
    if (compared.has(heading) && (found.length > 0 || heading.section === 'active')) continue;
    search.tried.push(`heading: ${heading.text.slice(0, 60)}`);
    const section = sectionWithList(search, heading);
    if (section !== null) add(found, { ...section, heading });
  }
  const last = found.at(-1);
  if (last !== undefined && (own.length > mostListHeadings || headings.length >= mostOfAKind))
    last.cut = true;
  const groups = withActives(search.page, found);
  const apart = activesApart(search, read, found);
  return textsOf(
    search.page,
    apart.length === 0 ? groups : groups.map((group) => [...apart, ...group]),
    search.likeness,
  );
}

/** The place of a list. `cut`: it goes on beyond what is read. */
type Found = Omit<Place, 'heading'>;

function sectionWithList(search: Search, heading: FoundHeading): Found | null {
  const { likeness, kitchenLikeness, isProduct } = search;
  const plain = sectionBy(search, heading, likeness);
  return plain === null && kitchenLikeness !== undefined && isProduct && heading.exact
    ? sectionBy(search, heading, kitchenLikeness)
    : plain;
}

function sectionBy(search: Search, heading: FoundHeading, likeness: LikenessOf): Found | null {
  const { page } = search;
  const panel = panelOf(page, heading);
  if (panel !== null) {
    const lines = linesOf(page.map.text.slice(panel.start, panel.end), panel.start);
    const list = listIn(search, heading, lines, panel, likeness);
    if (list !== null) {
      const end = list.stops ? list.place.end : panelEnd(page, panel, list.place.end, likeness);
      return { ...list.place, end };
    }
  }
  const { lines, cut } = sectionAfter(page, heading);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const flow = { start: first.start, end: last.end };
  const list = listIn(search, heading, lines, flow, likeness);
  if (list === null) return null;
  // The words "Active ingredients" are part of a drug label: they divide it.
  const start = heading.section === 'list' ? list.place.start : heading.span.start;
  const goesOn = cut && !list.stops && flow.end - list.place.end <= longestGap;
  return { ...list.place, start, ...(goesOn && { cut: true }) };
}

/** The list in a section, if it has one. `stops`: what follows it there is something else, and not its own. */
function listIn(
  search: Search,
  heading: FoundHeading,
  lines: readonly Line[],
  section: Span,
  likeness: LikenessOf,
): { place: Found; stops: boolean } | null {
  const { page, options, home } = search;
  const blocks = listBlocks(lines, likeness, joinsOn(page));
  const first = accepted(search, heading, blocks, section, likeness);
  if (first === null) return null;
  const isPerLine = 'perLine' in first && first.perLine;
  let { start, end } = isPerLine
    ? namesApart(page, section, first, first.explained)
    : { start: section.start, end: first.end };
  let stops = false;
  const printed: ListBlock[] = blocks.filter((block) => block === first);
  for (const block of blocks) {
    if (block.start < end) continue;
    if (block.start - end > longestGap || teaserBetween(page, end, block.start)) break;
    stops = isGlossary(block, first) || isForeign(page.map.nodeAt(block.start), home);
    if (stops) break;
    printed.push(block);
    end = block.end;
  }
  const compared = comparedParts(page, printed, home);
  const versions = compared.length > 0 ? compared : versionParts(page, section, printed, likeness, options);
  return { place: { start, end, ...(versions.length > 0 && { versions }) }, stops };
}

/** Behind a list, names that it named already, or names one a line with a word about each. */
const isGlossary = (block: ListBlock, list: ListBlock | Line): boolean => {
  const isPerLine = 'perLine' in list && list.perLine;
  return (
    (block.perLine && !isPerLine && block.said >= longestSaid) ||
    (block.repeats && (block.perLine || isPerLine))
  );
};

/** Behind a list, "Key ingredients" begins something else. */
function teaserBetween(page: PageText, from: number, to: number): boolean {
  const between = page.lines.slice(lineIndexAt(page.lines, from), lineIndexAt(page.lines, to));
  return between.some((line) => {
    const section = readHeading(line.text)?.section;
    return section === 'key' || section === 'denied' || section === 'related';
  });
}

/** The block that makes a section a list, if it has one. */
function accepted(
  search: Search,
  heading: FoundHeading,
  blocks: readonly ListBlock[],
  section: Span,
  likeness: LikenessOf,
): ListBlock | Line | null {
  const { page, home, isProduct } = search;
  const isList = (block: ListBlock) =>
    (isProduct || !block.perLine) &&
    isOneLabel(block) &&
    block.start - section.start <= longestLead &&
    isHeadedList(block) &&
    (heading.exact || block.score >= 0.5) &&
    !isMenu(page, block) &&
    !isDenied(page, block);
  // What explains each name may be a glossary of the list.
  const best =
    blocks.find((block) => !block.explained && isList(block)) ?? blocks.find((block) => isList(block));
  const lines = heading.exact ? linesOf(page.map.text.slice(section.start, section.end), section.start) : [];
  const tiny = best === undefined ? tinyList(lines, likeness) : null;
  const block = best ?? (tiny === null || linkShare(page, tiny) > 0.3 ? null : tiny);
  return block === null || isForeign(page.map.nodeAt(block.start), home) ? null : block;
}

/** A page's title, or the name of a whole page of ingredients, announces no section. */
const isTitle = ({ element }: FoundHeading) =>
  element?.closest('h1') != null || (element !== null && firstWithin(element, 'h1') !== null);
